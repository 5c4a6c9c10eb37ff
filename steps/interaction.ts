import type { Answer, SearchAnswer } from '../src/functions';
import type { Exchange } from '../src/http';
import type { DomainObject, ObjectType } from '../src/profile';
import type { Thing } from './thing';

/** The one interaction a scenario judges: what its «Als» step did. */
export type Interaction =
  | { readonly kind: 'registreren'; readonly thing: Thing; readonly answer: Answer; readonly sent: DomainObject }
  | {
      readonly kind: 'wijzigen';
      readonly thing: Thing;
      readonly answer: Answer;
      readonly sent: DomainObject;
      readonly before: DomainObject;
    }
  | { readonly kind: 'opvragen'; readonly thing: Thing; readonly answer: Answer }
  | { readonly kind: 'verwijderen'; readonly thing: Thing; readonly answer: Answer }
  | {
      readonly kind: 'vervangen';
      readonly thing: Thing;
      readonly answer: Answer;
      readonly sent: DomainObject;
      readonly before: DomainObject;
    }
  | { readonly kind: 'onbekend'; readonly type: ObjectType; readonly id: string; readonly answer: Answer }
  | {
      readonly kind: 'zoeken';
      readonly thing?: undefined;
      readonly type: ObjectType;
      readonly search: SearchAnswer;
      readonly criteria: DomainObject;
    };

/** The exchange that carries the answer of the interaction. */
export function exchangeOf(interaction: Interaction): Exchange {
  return interaction.kind === 'zoeken' ? interaction.search.exchange : interaction.answer.exchange;
}

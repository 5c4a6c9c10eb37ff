import type { Answer, MutableObject } from '../src/functions';
import type { DomainObject, JsonObject } from '../src/profile';
import type { ThingName } from './thing-name';

/** One object of a scenario: what the feature describes, what was sent and what the register made of it. */
export interface Thing {
  readonly name: ThingName;
  /** Complete and right: what the accepted twin sends. */
  valid: MutableObject;
  /** What is sent: the valid object with the deviations of the feature. */
  draft: MutableObject;
  /** Attribute paths in which draft and valid differ on purpose. */
  deviating: string[];
  /** Properties outside the standard. */
  extra: JsonObject;
  /** Given by the register; undefined until registered. */
  id?: string;
  /** The attributes of the last accepted registration or change. */
  sent?: DomainObject;
  /** State noted before the judged interaction. */
  noted?: DomainObject;
  /** Last answer to a registration, change or reading. */
  answer?: Answer;
}

export function newThing(name: ThingName, valid: DomainObject): Thing {
  return { name, valid: { ...valid }, draft: { ...valid }, deviating: [], extra: {} };
}

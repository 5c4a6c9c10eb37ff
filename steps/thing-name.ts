import { Kitfout } from '../src/functions';
import { type Noun, nounFor, SINGULAR } from './nouns';

/** One object in a scenario as the feature names it: «de interne taak 'terugbellen'». */
export interface ThingName {
  readonly noun: Noun;
  readonly label: string;
  /** Without article, for messages. */
  readonly text: string;
  /** As it stands in the feature. */
  readonly phrase: string;
}

/** An article, a noun and optionally a name in quotes. */
export const THING = `(?:de|het|een) (?:${SINGULAR})(?: '[^']*')?`;

const PARTS = new RegExp(`^(?:de|het|een) (${SINGULAR})(?: '([^']*)')?$`);

/** Reads a phrase such as «de persoon 'Karel'»; undefined when it is something else. */
export function readThingName(phrase: string): ThingName | undefined {
  const match = PARTS.exec(phrase.trim());
  const word = match?.[1];
  const noun = word === undefined ? undefined : nounFor(word);
  if (word === undefined || noun === undefined) {
    return undefined;
  }
  const label = match?.[2] ?? '';
  return { noun, label, text: label === '' ? word : `${word} '${label}'`, phrase: phrase.trim() };
}

/** A phrase with one or more things: «het klantcontact, de betrokkene en de partij». */
export function readThingNames(phrase: string): ThingName[] {
  const phrases = phrase.match(new RegExp(THING, 'g')) ?? [];
  return phrases.map((part) => {
    const name = readThingName(part);
    if (name === undefined) {
      throw new Kitfout(`«${part}» is geen object dat de toetsset kent.`);
    }
    return name;
  });
}

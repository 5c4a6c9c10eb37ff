import { Kitfout } from '../src/functions';
import { readThingName, THING, type ThingName } from './thing-name';

/** An object to set up, with the object it belongs to when the phrase names one: «de betrokkene van de persoon 'Karel'». */
export interface Setup {
  readonly name: ThingName;
  readonly owner?: ThingName;
  readonly ownerPhrase: string;
}

export const SETUP = `${THING}(?: (?:van|bij|voor) ${THING})?`;

const PARTS = new RegExp(`^(${THING})(?: (?:van|bij|voor) (${THING}))?$`);

export function readSetup(phrase: string): Setup {
  const match = PARTS.exec(phrase);
  const name = readThingName(match?.[1] ?? '');
  if (name === undefined) {
    throw new Kitfout(`«${phrase}» is geen object dat de toetsset kent.`);
  }
  const ownerPhrase = match?.[2] ?? '';
  const owner = ownerPhrase === '' ? undefined : readThingName(ownerPhrase);
  return owner === undefined ? { name, ownerPhrase } : { name, owner, ownerPhrase };
}

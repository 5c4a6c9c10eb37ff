import type { DomainObject, ObjectType } from '../profile';
import { attention, type Check, good, skipped } from './check';
import { described, isRefusal } from './described';
import { isSuccess, type OwnObjects, type Registered } from './own-objects';

/** Something identified by a code of another register, and what it is part of. */
interface Identified {
  readonly what: string;
  readonly holder: ObjectType;
  readonly type: ObjectType;
  /** Reference from the one to the other. */
  readonly via: string;
}

const IDENTIFIED: readonly Identified[] = [
  { what: 'een BSN als identificatie van een persoon', holder: 'partij', type: 'partijIdentificator', via: 'identificeerdePartij' },
  { what: 'een zaaknummer als onderwerp', holder: 'klantcontact', type: 'onderwerpobject', via: 'wasOnderwerpVanKlantcontact' },
];

const PERSOON = { soortPartij: 'persoon' };

/** Whether the target takes the codes for an object in another register: object type, kind of identification and register. */
export async function identificationCheck(own: OwnObjects): Promise<Check> {
  const possible = IDENTIFIED.filter(({ holder, type }) => own.model.has(holder) && own.model.has(type));
  const outcomes = await Promise.all(possible.map(async (one) => ({ ...one, ...(await identified(own, one)) })));
  const refusals = outcomes.filter(({ last }) => isRefusal(last.exchange));
  const undecided = outcomes.find(({ last }) => !isSuccess(last.exchange) && !isRefusal(last.exchange));
  if (refusals.length === 0 && undecided !== undefined) {
    return skipped('identificatie', `Niet vast te stellen: registreren lukte niet (${described(undecided.last.exchange)}).`);
  }
  if (outcomes.length === 0) {
    return skipped('identificatie', 'Het profiel kent geen identificatie in een ander register.');
  }
  if (refusals.length === 0) {
    return good('identificatie', `Het doel aanvaardt ${outcomes.map(({ what }) => what).join(' en ')}.`);
  }
  const said = refusals.map(
    ({ what, part, last }) => `${part === 'geheel' ? what : `${part}, nodig voor ${what}`} (${described(last.exchange)})`,
  );
  return attention(
    'identificatie',
    `Het doel weigert ${said.join(' en ')}.`,
    'Gebruikt het doel andere codes voor objecttype, soort identificatie of register, zet ze dan onder conventions.codes in de configuratie.',
  );
}

/** The answer to the last registration that was tried. */
async function identified(own: OwnObjects, { holder, type, via }: Identified): Promise<{ part: string; last: Registered }> {
  const label = 'identificatie';
  const held = await own.register(holder, {}, label, holder === 'partij' ? PERSOON : {});
  if (held.object === undefined) {
    return { part: `een ${holder}`, last: held };
  }
  const reference: DomainObject = { [via]: held.object.id };
  return { part: 'geheel', last: await own.register(type, reference, label) };
}

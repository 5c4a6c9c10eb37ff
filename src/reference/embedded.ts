import { isRecord } from '../profile';
import type { Context } from './behaviour';
import { changeTo, createFrom, remove } from './operations/write';
import { Problem } from './problem';
import { below } from './refusal';
import { idOf, type OwnedSet } from './relations';

/**
 * Objects nested in the one they belong to (partijIdentificatoren in a partij): an element with an id changes that
 * object, one without creates it, and objects that are not listed any more are deleted.
 */
export function storeEmbedded(set: OwnedSet, owner: string, elements: readonly unknown[], c: Context): void {
  const records = elements.filter(isRecord);
  const ids = records.map(idOf).filter((id) => id !== '');
  const present = c.register.referring(set.of, set.via, owner).map(idOf);
  const known = new Set(present);
  for (const id of present.filter((id) => !ids.includes(id))) remove({ type: set.of, id }, c);
  records.forEach((record, place) => {
    const { id: _own, ...attributes } = record;
    const sent = { ...attributes, [set.via]: owner };
    const id = idOf(record);
    below(`${set.attribute}.${place}`, () => {
      if (id === '') createFrom(set.of, sent, c);
      else if (known.delete(id)) changeTo({ type: set.of, id }, 'update', sent, c);
      else throw notHere(ids.indexOf(id) < place && present.includes(id) ? 'duplicated' : 'invalid');
    });
  });
}

function notHere(code: string): Problem {
  const reason = code === 'duplicated' ? 'Dit object komt twee keer voor.' : 'Dit object bestaat niet bij deze partij.';
  return new Problem('refused', 'invalid', 'Een of meer gegevens zijn ongeldig.', [{ name: 'uuid', code, reason }]);
}

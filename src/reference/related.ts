import type { DomainObject } from '../profile';
import type { Change, Context } from './behaviour';
import { omit } from './changes';
import { storeEmbedded } from './embedded';
import { idOf, idsIn, type OwnedSet, ownedSets } from './relations';

/** Changes in other objects: the sets written together with a partij, and the one standard address per kind. */
export function storeRelated(change: Change, c: Context): void {
  const { type, after, sent } = change;
  if (type === 'digitaalAdres' && after.isStandaardAdres === true) clearOtherStandards(after, c);
  for (const set of ownedSets(c.profile, type)) {
    const elements = sent[set.attribute];
    if (!Array.isArray(elements)) continue;
    if (set.embedded) storeEmbedded(set, idOf(after), elements, c);
    else replaceSet(set, idOf(after), idsIn(sent, set.attribute), c);
  }
}

/** wire-profiles §9: at most one standard address per partij and kind. */
function clearOtherStandards(adres: DomainObject, c: Context): void {
  const siblings = idsIn(adres, 'verstrektDoorPartij').flatMap((partij) =>
    c.register.referring('digitaalAdres', 'verstrektDoorPartij', partij),
  );
  for (const other of siblings) {
    const isSameKind = other.soortDigitaalAdres === adres.soortDigitaalAdres && idOf(other) !== idOf(adres);
    if (isSameKind && other.isStandaardAdres === true) c.register.put('digitaalAdres', idOf(other), { ...other, isStandaardAdres: false });
  }
}

/** The named objects get this owner; what isn't named any more loses it. */
function replaceSet({ of, via }: OwnedSet, owner: string, ids: readonly string[], c: Context): void {
  for (const object of c.register.referring(of, via, owner)) {
    if (!ids.includes(idOf(object))) c.register.put(of, idOf(object), omit(object, [via]));
  }
  for (const id of ids) {
    const object = c.register.get(of, id);
    if (object !== undefined) c.register.put(of, id, { ...object, [via]: owner });
  }
}

import type { DomainObject, ObjectType } from '../profile';
import type { Context, Removal, Target } from './behaviour';
import type { RuleViolation } from './problem';
import { idOf, idsIn } from './relations';

type Link = readonly [type: ObjectType, attribute: string];
interface Consequences {
  readonly remove?: readonly Link[];
  readonly detach?: readonly Link[];
}

/** wire-profiles §10: what refers to a deleted object goes along, or loses its reference. */
const consequences: Readonly<Partial<Record<ObjectType, Consequences>>> = {
  klantcontact: {
    remove: [
      ['betrokkene', 'hadKlantcontact'],
      ['onderwerpobject', 'wasOnderwerpVanKlantcontact'],
      ['onderwerpobject', 'onderwerpWasKlantcontact'],
      ['bijlage', 'wasBijlageVanKlantcontact'],
      ['actorKlantcontact', 'klantcontact'],
      ['interneTaak', 'aanleidinggevendKlantcontact'],
    ],
  },
  betrokkene: { detach: [['digitaalAdres', 'verstrektDoorBetrokkene']] },
  partij: {
    remove: [
      ['betrokkene', 'wasPartij'],
      ['digitaalAdres', 'verstrektDoorPartij'],
      ['rekeningnummer', 'partij'],
      ['partijIdentificator', 'identificeerdePartij'],
      ['vertegenwoordiging', 'vertegenwoordigendePartij'],
      ['vertegenwoordiging', 'vertegenwoordigdePartij'],
      ['categorieRelatie', 'partij'],
    ],
    detach: [['partij', 'werkteVoorPartij']],
  },
  actor: { remove: [['actorKlantcontact', 'actor']], detach: [['interneTaak', 'toegewezenAanActor']] },
  digitaalAdres: { detach: [['partij', 'voorkeursDigitaalAdres']] },
  rekeningnummer: { detach: [['partij', 'voorkeursRekeningnummer']] },
  categorie: { remove: [['categorieRelatie', 'categorie']] },
};

/** Everything that goes along with a deletion, the object itself first. */
export function cascade(target: Target, c: Context): Removal {
  const wantsKlantcontacten = target.type === 'onderwerpobject' && c.call.query.get('cascade') === 'true';
  const { roots, kept } = wantsKlantcontacten ? withKlantcontacten(target, c) : { roots: [target], kept: [] };
  const remove = new Map(roots.map((root) => [keyOf(root), root]));
  const detach: (Target & { attribute: string; from: string })[] = [];
  for (const { type, id } of remove.values()) {
    for (const found of linked(consequences[type]?.remove, id, c)) remove.set(keyOf(found), found);
    detach.push(...linked(consequences[type]?.detach, id, c).map((found) => ({ ...found, from: id })));
  }
  return { remove: [...remove.values()], detach: detach.filter((found) => !remove.has(keyOf(found))), kept };
}

/** ?cascade=true: the klantcontacten of an onderwerpobject go too, unless another onderwerpobject needs them. */
function withKlantcontacten(target: Target, c: Context): { roots: Target[]; kept: Target[] } {
  const object = c.register.get(target.type, target.id) ?? {};
  const roles: readonly string[] = ['wasOnderwerpVanKlantcontact', 'onderwerpWasKlantcontact'];
  const ids = [...new Set(roles.flatMap((role) => idsIn(object, role)))];
  const isUsed = (id: string): boolean =>
    roles.some((role) => c.register.referring('onderwerpobject', role, id).some((other) => idOf(other) !== target.id));
  const asTarget = (id: string): Target => ({ type: 'klantcontact', id });
  const gone = ids.filter((id) => !isUsed(id));
  const addresses = gone
    .flatMap((id) => c.register.referring('betrokkene', 'hadKlantcontact', id))
    .flatMap((betrokkene) => c.register.referring('digitaalAdres', 'verstrektDoorBetrokkene', idOf(betrokkene)))
    .filter((adres) => idsIn(adres, 'verstrektDoorPartij').length === 0)
    .map((adres): Target => ({ type: 'digitaalAdres', id: idOf(adres) }));
  return { roots: [target, ...gone.map(asTarget), ...addresses], kept: ids.filter(isUsed).map(asTarget) };
}

function linked(links: readonly Link[] | undefined, id: string, c: Context): (Target & { attribute: string })[] {
  return (links ?? []).flatMap(([type, attribute]) =>
    c.register.referring(type, attribute, id).map((object) => ({ type, id: idOf(object), attribute })),
  );
}

function keyOf({ type, id }: Target): string {
  return `${type}/${id}`;
}

/** Carries out a removal. */
export function carryOut({ remove, detach }: Removal, c: Context): void {
  for (const { type, id, attribute, from } of detach) {
    const object = c.register.get(type, id);
    if (object !== undefined) c.register.put(type, id, detached(object, attribute, from));
  }
  for (const { type, id } of remove) c.register.remove(type, id);
}

function detached(object: DomainObject, attribute: string, from: string): DomainObject {
  const rest = idsIn(object, attribute).filter((id) => id !== from);
  const others = Object.entries(object).filter(([name]) => name !== attribute);
  return Object.fromEntries(rest.length === 0 ? others : [...others, [attribute, rest]]);
}

/** An identificator stays as long as sub-identificatoren outside the deletion hang below it. */
export function removalViolations(target: Target, c: Context): RuleViolation[] {
  const removal = cascade(target, c).remove.filter(({ type }) => type === 'partijIdentificator');
  const going = new Set(removal.map(({ id }) => id));
  const isParent = [...going].some((id) =>
    c.register.referring('partijIdentificator', 'subIdentificatorVan', id).some((child) => !going.has(idOf(child))),
  );
  return isParent ? [{ attribute: '', code: 'invalid', reason: 'Er hangen nog sub-identificatoren onder deze identificator.' }] : [];
}

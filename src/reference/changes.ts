import { type DomainObject, isBlank, isRecord, type ObjectType, type ProfileModel } from '../profile';
import type { Change, Context } from './behaviour';
import { foreignSubtypeAttributes } from './subtype';

/** What a replacement keeps when the consumer leaves it out: A8694-33 and what the register itself maintains. */
const keptByReplacement = ['nummer', 'referentienummer', 'toegewezenOp', 'verwerktOp', 'plaatsgevondenOp', 'vertrouwelijk'];

/** The object after a PUT: exactly what was sent, apart from what the register maintains. */
export function replaced(before: DomainObject, sent: DomainObject): DomainObject {
  const kept = keptByReplacement.filter((attribute) => sent[attribute] === undefined && before[attribute] !== undefined);
  return withoutNulls({ ...pick(before, kept), ...sent, id: before.id });
}

/** The object after a PATCH: absent = unchanged, null = cleared, groups merged (A8694-17, A8694-48). */
export function merged(profile: ProfileModel, type: ObjectType, before: DomainObject, sent: DomainObject): DomainObject {
  const groups = groupsIn(profile.fieldsOf(type));
  const changes = Object.entries(sent).map(([attribute, value]) => {
    const old = before[attribute];
    return [attribute, groups.has(attribute) && isRecord(value) && isRecord(old) ? { ...old, ...value } : value];
  });
  const after: DomainObject = { ...before, ...Object.fromEntries(changes), id: before.id };
  return withoutNulls(withoutOldSubtype(profile, type, before, after, sent));
}

/** when the kind changes, what belonged to the old kind goes. */
function withoutOldSubtype(
  profile: ProfileModel,
  type: ObjectType,
  before: DomainObject,
  after: DomainObject,
  sent: DomainObject,
): DomainObject {
  const discriminator = profile.resource(type).discriminator ?? '';
  if (before[discriminator] === after[discriminator]) return after;
  return omit(
    after,
    foreignSubtypeAttributes(profile, type, after).filter((attribute) => sent[attribute] === undefined),
  );
}

type Fields = ReturnType<ProfileModel['fieldsOf']>;

function groupsIn(fields: Fields): Set<string> {
  const names = fields.flatMap((field) => {
    if (field.kind === 'group') return [field.attribute];
    return field.kind === 'subtype' ? [...groupsIn([...field.variants.values()].flat())] : [];
  });
  return new Set(names);
}

/** Empty by null is the same as absent; "" is kept as the consumer wrote it. */
export function withoutNulls(object: DomainObject): DomainObject {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name, isRecord(value) ? withoutNulls(value) : value]));
}

/** An object without some attributes. */
export function omit(object: DomainObject, attributes: readonly string[]): DomainObject {
  return Object.fromEntries(Object.entries(object).filter(([attribute]) => !attributes.includes(attribute)));
}

function pick(object: DomainObject, attributes: readonly string[]): DomainObject {
  return Object.fromEntries(attributes.map((attribute) => [attribute, object[attribute]]));
}

/** What the register fills in for a new object, where the consumer left it out. */
export function completed(type: ObjectType, object: DomainObject, c: Context): DomainObject {
  const moment = c.behaviour.now(c).toISOString();
  const values: Partial<Record<ObjectType, DomainObject>> = {
    klantcontact: { plaatsgevondenOp: moment, verdereActieOndernomen: false, metadata: {} },
    interneTaak: { toegewezenOp: moment },
    actor: { indicatieActief: true },
    digitaalAdres: { isStandaardAdres: false },
  };
  const resource = c.profile.resource(type);
  const known = Object.entries(values[type] ?? {}).filter(([attribute]) => resource.carries(attribute));
  return { ...Object.fromEntries(known), ...object };
}

/** the moment of handling follows the status, unless the consumer gives it. */
export function settled({ type, before, after, sent }: Change, c: Context): DomainObject {
  if (type !== 'interneTaak') return after;
  if (after.status === 'verwerkt') {
    return isBlank(after.verwerktOp) ? { ...after, verwerktOp: c.behaviour.now(c).toISOString() } : after;
  }
  const isReopened = before?.status === 'verwerkt' && isBlank(sent.verwerktOp);
  return isReopened ? omit(after, ['verwerktOp']) : after;
}

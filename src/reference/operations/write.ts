import type { DomainObject, JsonObject, JsonValue, ObjectType } from '../../profile';
import type { Change, Context, Target } from '../behaviour';
import { carryOut } from '../cascade';
import { omit, withoutNulls } from '../changes';
import { Problem } from '../problem';
import { judge, refuseInvalid, refuseUnruly } from '../refusal';
import { ownedSets } from '../relations';

/** Creates an object from a request body; throws Problem when that is refused. */
export function create(type: ObjectType, body: JsonValue, c: Context): DomainObject {
  refuseInvalid(c.behaviour.validate(type, 'request', body, c), c);
  return createFrom(type, c.behaviour.readObject(type, documentIn(body), c), c);
}

/** Creates an object from attributes that were sent; throws Problem when a rule is broken. */
export function createFrom(type: ObjectType, sent: DomainObject, c: Context): DomainObject {
  const { behaviour } = c;
  const draft: Change = { type, sent, after: behaviour.complete(type, withoutNulls(sent), c), purpose: 'create' };
  const change = { ...draft, after: behaviour.settle(draft, c) };
  judge(change, c);
  const id = behaviour.newId(type, c);
  return keep({ ...change, after: { id, ...change.after } }, id, c);
}

/** Replaces (PUT) or changes (PATCH) an object; same errors as create, and notFound. */
export function change(target: Target, purpose: 'replace' | 'update', body: JsonValue, c: Context): DomainObject {
  existing(target, c);
  refuseInvalid(c.behaviour.validate(target.type, purpose === 'replace' ? 'request' : 'patch', body, c), c);
  return changeTo(target, purpose, c.behaviour.readObject(target.type, documentIn(body), c), c);
}

/** Changes an object to, or by, attributes that were sent. */
export function changeTo(target: Target, purpose: 'replace' | 'update', sent: DomainObject, c: Context): DomainObject {
  const { type, id } = target;
  const { behaviour } = c;
  const before = existing(target, c);
  const after = purpose === 'replace' ? behaviour.replace(type, before, sent, c) : behaviour.applyChanges(type, before, sent, c);
  const draft: Change = { type, before, sent, after, purpose };
  const settled = { ...draft, after: behaviour.settle(draft, c) };
  judge(settled, c);
  return keep(settled, id, c);
}

/** Stores the intended state, without the sets that other objects keep by referring to it, and what comes with it elsewhere. */
function keep(intended: Change, id: string, c: Context): DomainObject {
  const { type, after } = intended;
  const sets = ownedSets(c.profile, type).map(({ attribute }) => attribute);
  const kept = c.behaviour.store(type, omit(after, sets), c);
  if (kept !== undefined) c.register.put(type, id, kept);
  c.behaviour.afterStore(intended, c);
  return c.register.get(type, id) ?? after;
}

/** Deletes an object with what goes along; answers what could have gone but is still in use. */
export function remove(target: Target, c: Context): readonly Target[] {
  const object = existing(target, c);
  refuseUnruly(c.behaviour.checkRemoval(target, c), target.type, object, c);
  const removal = c.behaviour.removeCascade(target, c);
  carryOut(removal, c);
  return removal.kept;
}

/** The object a call is about; throws Problem notFound. */
export function existing({ type, id }: Target, c: Context): DomainObject {
  const object = c.behaviour.find(type, id, c);
  if (object === undefined) throw new Problem('notFound', 'not_found', 'Dit object bestaat niet.');
  return object;
}

function documentIn(body: JsonValue): JsonObject {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new Problem('refused', 'invalid', 'Het bericht is geen JSON-object.');
}

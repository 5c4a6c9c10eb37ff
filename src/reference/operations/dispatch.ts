import type { JsonValue } from '../../profile';
import type { Context, Target } from '../behaviour';
import type { Call, Reply } from '../call';
import { type Outcome, Problem } from '../problem';
import { idOf } from '../relations';
import { createTogether } from './composite';
import { itemParameters, list, refuseUnknownParameters, show } from './search';
import { change, create, existing, remove } from './write';

/** Carries out a call and puts the result in an answer; throws Problem when it can't be done. */
export function dispatch(c: Context): Reply {
  const { call, behaviour } = c;
  const target = targetOf(c);
  switch (call.operation) {
    case 'root':
      return answer('read', rootDocument(c), c);
    case 'composite':
      return answer('created', together(call.composite ?? '', c), c);
    case 'list':
      return answer('read', list(target.type, c), c);
    case 'create':
      return created(target, c);
    case 'read':
      return read(target, c);
    case 'replace':
    case 'update': {
      const purpose = call.operation;
      const object = c.register.transact(() => change(target, purpose, behaviour.parseBody(call, c), c));
      return answer('changed', behaviour.represent(target.type, object, c), c);
    }
    case 'delete':
      return deleted(target, c);
  }
}

function targetOf({ call }: Context): Target {
  return { type: call.type ?? 'klantcontact', id: call.id ?? '' };
}

function created({ type }: Target, c: Context): Reply {
  const { behaviour, call } = c;
  const object = c.register.transact(() => create(type, behaviour.parseBody(call, c), c));
  const location = behaviour.location(type, idOf(object), c);
  const reply = answer('created', behaviour.represent(type, object, c), c);
  return location === undefined ? reply : { ...reply, headers: { ...reply.headers, location } };
}

function read(target: Target, c: Context): Reply {
  refuseUnknownParameters(itemParameters(target.type, c), c);
  const paths = c.behaviour.expandPaths(target.type, c.call.query, c);
  return answer('read', show(target.type, existing(target, c), paths, c), c);
}

/** 204, or with ?cascade=true the list of what was kept because it is still in use. */
function deleted(target: Target, c: Context): Reply {
  const hasParameter = Object.keys(c.profile.resource(target.type).definition.parameters ?? {}).includes('cascade');
  const kept = c.register.transact(() => remove(target, c));
  if (!hasParameter || c.call.query.get('cascade') !== 'true') return answer('deleted', undefined, c);
  return answer('read', { behouden: kept.map(({ type, id }) => c.behaviour.objectUrl(type, id, c)) }, c);
}

function together(composite: string, c: Context): JsonValue {
  const parts = createTogether(composite, c.behaviour.parseBody(c.call, c), c);
  const shown = parts.map(({ name, created }): [string, JsonValue] => [
    name,
    created === undefined ? null : c.behaviour.represent(created.type, created.object, c),
  ]);
  return Object.fromEntries(shown);
}

/** The addresses of all collections. */
function rootDocument(c: Context): JsonValue {
  const paths = c.profile.types().map((type) => c.profile.resource(type).path);
  return Object.fromEntries(paths.map((path) => [path.slice(1), c.call.base + path]));
}

function answer(outcome: Outcome, payload: JsonValue | undefined, c: Context): Reply {
  const type = payload === undefined ? {} : { 'content-type': c.profile.definition.media.response[0] ?? 'application/json' };
  return { status: c.behaviour.statusFor(outcome, c), headers: { ...type, ...c.behaviour.headers(undefined, c) }, payload };
}

/** The answer to a call that can't be carried out. */
export function problemReply(problem: Problem, c: Context): Reply {
  const type = { 'content-type': c.profile.definition.media.error[0] ?? 'application/problem+json' };
  const { behaviour } = c;
  return {
    status: behaviour.statusFor(problem.outcome, c),
    headers: { ...type, ...behaviour.headers(problem, c) },
    payload: behaviour.errorBody(problem, c),
  };
}

/** The whole handling of a call, from first look to the answer as it would go out. */
export function decide(c: Context, onFailure: (error: unknown) => void): Reply {
  const { behaviour, call } = c;
  try {
    const early = behaviour.intercept(call, c);
    if (early !== undefined) return early;
    const objection = behaviour.authenticate(call, c) ?? onReceipt(call) ?? behaviour.checkMedia(call, c);
    return objection === undefined ? dispatch(c) : problemReply(objection, c);
  } catch (error) {
    if (error instanceof Problem) return problemReply(error, c);
    onFailure(error);
    return problemReply(new Problem('failed', 'error', 'Er is een onverwachte fout opgetreden.'), c);
  }
}

function onReceipt({ problem, method }: Call): Problem | undefined {
  switch (problem) {
    case undefined:
      return undefined;
    case 'notFound':
      return new Problem(problem, 'not_found', 'Dit adres bestaat niet.');
    case 'methodNotAllowed':
      return new Problem(problem, 'method_not_allowed', `${method} kan hier niet.`);
    case 'tooLarge':
      return new Problem(problem, 'too_large', 'Het bericht is te groot.');
    default:
      return new Problem(problem, 'invalid', 'De aanroep is niet leesbaar.');
  }
}

import type { DomainObject, JsonObject, JsonValue, ObjectType, ProfileModel } from '../profile';
import type { Purpose, Violation } from '../validation';
import type { Call, Reply } from './call';
import type { Criterion } from './filters/criterion';
import type { Outcome, Problem, RuleViolation } from './problem';
import type { Register } from './register';
import type { Relations } from './relations';
import type { Rule } from './rules/rule';

/** What every decision may look at. `behaviour` is the complete set in force, so that one decision can use another. */
export interface Context {
  readonly profile: ProfileModel;
  readonly relations: Relations;
  readonly register: Register;
  readonly behaviour: Behaviour;
  readonly token: string | undefined;
  readonly call: Call;
}

/** An intended creation (without `before`) or change of one object. */
export interface Change {
  readonly type: ObjectType;
  readonly before?: DomainObject;
  readonly after: DomainObject;
  /** What the consumer sent, as attributes. */
  readonly sent: DomainObject;
  readonly purpose: 'create' | 'replace' | 'update';
}

export interface Target {
  readonly type: ObjectType;
  readonly id: string;
}

/** What goes along with a deletion; `kept` are objects that could have gone but are still in use. */
export interface Removal {
  readonly remove: readonly Target[];
  readonly detach: readonly (Target & { readonly attribute: string; readonly from: string })[];
  readonly kept: readonly Target[];
}

export interface PageRequest {
  readonly page: number;
  readonly size: number;
}

/** What a list tells about itself: `matches` is the true number of matches, `count` the reported one. */
export interface PageInfo extends PageRequest {
  readonly count: number;
  readonly matches: number;
}

/**
 * Every decision of the reference implementation as one small function. The defaults follow the standard; tests
 * replace one function to make a fault or a lawful variant, and may call the default from there.
 */
export interface Behaviour {
  // ---- receiving -------------------------------------------------------------------------------------------
  /** An answer given before anything else is looked at; undefined = handle the call. */
  intercept(call: Call, c: Context): Reply | undefined;
  /** Refuses a caller without the right token. */
  authenticate(call: Call, c: Context): Problem | undefined;
  /** Refuses a request body or wanted answer in a media type the profile doesn't know. */
  checkMedia(call: Call, c: Context): Problem | undefined;
  /** Query parameters that the operation doesn't know, to be refused. */
  unknownParameters(call: Call, known: readonly string[], c: Context): string[];
  /** The JSON document in a request body; throws Problem when it isn't one. */
  parseBody(call: Call, c: Context): JsonValue;

  // ---- judging a request -----------------------------------------------------------------------------------
  /** Deviations from the wire schema of the profile. */
  validate(type: ObjectType, purpose: Purpose, body: JsonValue, c: Context): Violation[];
  /** The attributes in a request body; only those that were sent. */
  readObject(type: ObjectType, body: JsonObject, c: Context): DomainObject;
  /** The functional rules in force for an object type. */
  rules(type: ObjectType, c: Context): readonly Rule[];
  /** Violations of the functional rules. */
  checkRules(change: Change, c: Context): RuleViolation[];
  /** References to objects that don't exist. */
  checkReferences(change: Change, c: Context): RuleViolation[];
  /** Values or combinations that another object already has. */
  checkUnique(change: Change, c: Context): RuleViolation[];
  /** Changes of attributes that are fixed after creation. */
  checkFixed(change: Change, c: Context): RuleViolation[];
  /** Reasons why an object can't be deleted. */
  checkRemoval(target: Target, c: Context): RuleViolation[];

  // ---- making and changing ---------------------------------------------------------------------------------
  /** Id for a new object. */
  newId(type: ObjectType, c: Context): string;
  /** The present moment. */
  now(c: Context): Date;
  /** Completes a new object with what the register itself fills in. */
  complete(type: ObjectType, object: DomainObject, c: Context): DomainObject;
  /** The object after a full replacement (PUT). */
  replace(type: ObjectType, before: DomainObject, sent: DomainObject, c: Context): DomainObject;
  /** The object after a partial change (PATCH): groups are merged per sub-attribute. */
  applyChanges(type: ObjectType, before: DomainObject, sent: DomainObject, c: Context): DomainObject;
  /** Derives what follows from a creation or change, such as the moment a task was handled. */
  settle(change: Change, c: Context): DomainObject;
  /** What is kept of an object; undefined keeps nothing (or, for a change, the old state). */
  store(type: ObjectType, object: DomainObject, c: Context): DomainObject | undefined;
  /** Changes in other objects that come with a creation or change. */
  afterStore(change: Change, c: Context): void;
  /** What goes along when an object is deleted. */
  removeCascade(target: Target, c: Context): Removal;

  // ---- finding ---------------------------------------------------------------------------------------------
  /** The object behind an id. */
  find(type: ObjectType, id: string, c: Context): DomainObject | undefined;
  /** The search arguments of a call; throws Problem for an impossible value. */
  criteria(type: ObjectType, query: URLSearchParams, c: Context): Criterion[];
  /** Whether an object satisfies one search argument. */
  matches(object: DomainObject, criterion: Criterion, c: Context): boolean;
  /** The order of a list. */
  order(type: ObjectType, objects: DomainObject[], c: Context): DomainObject[];
  /** Which page was asked for, and of what size; throws Problem for an impossible value. */
  pageRequest(query: URLSearchParams, c: Context): PageRequest;
  /** The objects on one page. */
  page(objects: readonly DomainObject[], request: PageRequest, c: Context): readonly DomainObject[];
  /** The number of matches a list reports. */
  count(objects: readonly DomainObject[], c: Context): number;

  // ---- showing ---------------------------------------------------------------------------------------------
  /** Objects of `type` that refer to `id` through `attribute`, as shown with an object. */
  inverse(type: ObjectType, attribute: string, id: string, c: Context): DomainObject[];
  /** An object as it goes over the wire. */
  represent(type: ObjectType, object: DomainObject, c: Context): JsonObject;
  /** The relations to expand, as dotted paths; throws Problem for an unknown one. */
  expandPaths(type: ObjectType, query: URLSearchParams, c: Context): string[];
  /** Adds expanded relations to the shown form of an object. */
  expand(type: ObjectType, object: DomainObject, shown: JsonObject, paths: readonly string[], c: Context): JsonObject;
  /** Absolute URL of an object. */
  objectUrl(type: ObjectType, id: string, c: Context): string;
  /** Absolute URL of another page of the same list. */
  pageUrl(page: number, c: Context): string;
  /** A page of shown objects in the form the profile gives a list. */
  envelope(type: ObjectType, items: readonly JsonObject[], page: PageInfo, c: Context): JsonValue;

  // ---- answering -------------------------------------------------------------------------------------------
  /** Status code for an outcome. */
  statusFor(outcome: Outcome, c: Context): number;
  /** Body of an answer that reports a problem. */
  errorBody(problem: Problem, c: Context): JsonValue;
  /** Name of an attribute in invalidParams. */
  paramName(type: ObjectType, attribute: string, object: DomainObject, c: Context): string;
  /** Content of the Location header after a creation; undefined sends none. */
  location(type: ObjectType, id: string, c: Context): string | undefined;
  /** Headers sent with every answer. */
  headers(problem: Problem | undefined, c: Context): Record<string, string>;
  /** The last word on an answer: anything may be changed or delayed here. */
  respond(reply: Reply, c: Context): Reply | Promise<Reply>;
}

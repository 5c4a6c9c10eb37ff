import { type DomainObject, isBlank, type ObjectType, type ProfileModel, valueAt } from '../../../src/profile';
import { type Behaviour, type Change, type Context, defaultBehaviour, type RuleViolation } from '../../../src/reference';

const ABSENT = { keywords: ['required', 'minLength', 'type'], codes: ['required', 'blank', 'null'] };
const UNFIT = { keywords: ['pattern', 'format'], codes: ['invalid'] };

/** A register that doesn't mind these attributes being absent or empty. */
export function lenient(type: ObjectType, attributes: readonly string[]): Partial<Behaviour> {
  return without(type, attributes, ABSENT);
}

/** A register that doesn't look at the form of these attributes. */
export function unchecked(type: ObjectType, attributes: readonly string[]): Partial<Behaviour> {
  return without(type, attributes, UNFIT);
}

function without(type: ObjectType, attributes: readonly string[], { keywords, codes }: typeof ABSENT): Partial<Behaviour> {
  return {
    validate: (validated, purpose, body, c) => {
      const pointers = attributes.flatMap((attribute) => pointer(c.profile, type, attribute));
      return defaultBehaviour
        .validate(validated, purpose, body, c)
        .filter(
          ({ path, keyword }) =>
            validated !== type ||
            !pointers.includes(path) ||
            !(keywords.includes(keyword) && (keyword !== 'type' || valueAt(body, path) === null)),
        );
    },
    checkRules: (change, c) =>
      defaultBehaviour
        .checkRules(change, c)
        .filter(({ attribute, code }) => change.type !== type || !attributes.includes(attribute) || !codes.includes(code)),
  };
}

function pointer(profile: ProfileModel, type: ObjectType, attribute: string): string[] {
  return profile.resource(type).carries(attribute) ? [profile.resource(type).propertyPath(attribute)] : [];
}

/** A register with a rule of its own: refuses when `why` gives a reason. */
export function strict(type: ObjectType, attribute: string, why: (change: Change, c: Context) => string | undefined): Partial<Behaviour> {
  return {
    checkRules: (change, c) => {
      const reason = change.type === type ? why(change, c) : undefined;
      const own: RuleViolation[] = reason === undefined ? [] : [{ attribute, code: 'invalid', reason }];
      return [...defaultBehaviour.checkRules(change, c), ...own];
    },
  };
}

/** Uniqueness that the register doesn't keep. */
export function repeatable(type: ObjectType): Partial<Behaviour> {
  return { checkUnique: (change, c) => (change.type === type ? [] : defaultBehaviour.checkUnique(change, c)) };
}

/** A register that keeps something else than was sent. */
export function keeping(type: ObjectType, edit: (object: DomainObject, c: Context) => DomainObject): Partial<Behaviour> {
  return { store: (stored, object, c) => (stored === type ? edit(object, c) : object) };
}

/** A register that fixes the value of an attribute at registration, and refuses another. */
export function fixed(type: ObjectType, attribute: string): Partial<Behaviour> {
  return {
    checkFixed: (change, c) => [
      ...defaultBehaviour.checkFixed(change, c),
      ...(change.type === type && change.before !== undefined && isOther(change, attribute)
        ? [{ attribute, code: 'fixed', reason: 'Dit gegeven ligt vast na registratie.' }]
        : []),
    ],
  };
}

function isOther({ before, sent }: Change, attribute: string): boolean {
  return sent[attribute] !== undefined && !isBlank(sent[attribute]) && String(sent[attribute]) !== String(before?.[attribute] ?? '');
}

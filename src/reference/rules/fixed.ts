import type { ObjectType } from '../../profile';
import type { Change } from '../behaviour';
import type { RuleViolation } from '../problem';
import { idsIn } from '../relations';

/** Attributes that keep the value they got at creation: A8694-02, A8694-14, A8694-26. */
const fixedAttributes: Readonly<Partial<Record<ObjectType, readonly string[]>>> = {
  klantcontact: ['nummer'],
  betrokkene: ['hadKlantcontact'],
  interneTaak: ['aanleidinggevendKlantcontact'],
};

/** Attempts to give a fixed attribute another value; sending the present value again is allowed. */
export function fixedViolations({ type, before, after }: Change): RuleViolation[] {
  if (before === undefined) return [];
  return (fixedAttributes[type] ?? [])
    .filter((attribute) => written(before, attribute) !== written(after, attribute))
    .map((attribute) => ({ attribute, code: 'fixed', reason: 'Dit gegeven ligt vast na registratie.' }));
}

function written(object: Readonly<Record<string, unknown>>, attribute: string): string {
  return idsIn(object, attribute).join(' ') || String(object[attribute] ?? '');
}

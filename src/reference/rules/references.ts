import type { Change, Context } from '../behaviour';
import type { RuleViolation } from '../problem';
import { idsIn, ownedSets, relationsOf } from '../relations';

/** R-40 and its kin: whatever an object refers to exists (C0992-14, C0992-15, C9167-21, C9167-23). */
export function brokenReferences({ type, after }: Change, c: Context): RuleViolation[] {
  const sets = ownedSets(c.profile, type).filter(({ embedded }) => !embedded);
  return [...relationsOf(c.relations, type), ...sets.map(({ attribute, of }) => ({ attribute, to: of }))]
    .filter(({ attribute, to }) => idsIn(after, attribute).some((id) => c.behaviour.find(to, id, c) === undefined))
    .map(({ attribute, to }) => ({ attribute, code: 'invalid', reason: `Deze verwijzing naar ${to} bestaat niet.` }));
}

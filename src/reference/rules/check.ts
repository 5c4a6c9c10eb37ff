import type { Change, Context } from '../behaviour';
import type { RuleViolation } from '../problem';

/**
 * Violations of the functional rules by a creation or change. What was wrong already, such as a task whose actor was
 * deleted, doesn't stand in the way of changing something else.
 */
export function brokenRules(change: Change, c: Context): RuleViolation[] {
  const rules = c.behaviour.rules(change.type, c);
  const broken = rules.flatMap((rule) => rule.check(change, c));
  const { before } = change;
  if (before === undefined || broken.length === 0) return broken;
  const old = rules.flatMap((rule) => rule.check({ ...change, after: before }, c));
  return broken.filter(({ attribute, code }) => !old.some((known) => known.attribute === attribute && known.code === code));
}

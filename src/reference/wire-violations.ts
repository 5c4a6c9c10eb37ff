import { type JsonValue, type ObjectType, segmentsOf, valueAt } from '../profile';
import { type Purpose, type Violation, validatorFor } from '../validation';
import type { Context } from './behaviour';

/**
 * Deviations from the wire schema, but for what the standard allows: a change may name a single part of a group
 * (A8694-17, A8694-47), a replacement may leave out the nummer (A8694-33), and "" means empty for what may be null.
 */
export function wireViolations(type: ObjectType, purpose: Purpose, body: JsonValue, c: Context): Violation[] {
  const found = validatorFor(c.profile, type, purpose)(body);
  return found.filter(
    (violation) => !(purpose === 'patch' && violation.keyword === 'required') && !isEmptyOption(type, violation, body, c),
  );
}

const ofText = ['pattern', 'format', 'minLength'];

function isEmptyOption(type: ObjectType, { path, keyword }: Violation, body: JsonValue, c: Context): boolean {
  const [name = '', ...deeper] = segmentsOf(path);
  const property = c.profile.resource(type).definition.properties[name];
  const mayBeEmpty = deeper.length === 0 && property?.nullable === true && property.required !== true;
  return mayBeEmpty && ofText.includes(keyword) && valueAt(body, path) === '';
}

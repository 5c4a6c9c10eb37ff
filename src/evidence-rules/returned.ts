import { type Answer, type DeviationDraft, isEmpty, valueAt } from '../functions';
import { type DomainObject, type ResourceModel, roundTripDifferences } from '../profile';
import { deviation, shown } from './deviation';

/** P-TERUG: what was sent for the named attributes (all when none are named) comes back semantically equal. */
export function expectReturned(
  resource: ResourceModel,
  sent: DomainObject,
  answer: Answer,
  attributes?: readonly string[],
): DeviationDraft[] {
  const expected = attributes === undefined ? sent : onlyNamed(sent, attributes);
  return roundTripDifferences(resource, expected, answer.exchange.response?.json).map((difference) =>
    deviation(answer.exchange, `${difference.path} komt niet terug zoals opgegeven`, {
      path: resource.propertyPath(difference.path, sent),
      expected: shown(difference.expected, answer.exchange),
      received: shown(difference.received, answer.exchange),
    }),
  );
}

/** The attribute is absent, null, empty, or a group of which every part is empty. */
export function expectEmpty(resource: ResourceModel, answer: Answer, attribute: string): DeviationDraft[] {
  const value = answer.object === undefined ? undefined : valueAt(answer.object, attribute);
  return isEmpty(value)
    ? []
    : [
        deviation(answer.exchange, `${attribute} is niet leeg`, {
          path: resource.propertyPath(attribute, answer.object),
          expected: 'leeg',
          received: shown(value, answer.exchange),
        }),
      ];
}

/** The attribute has a value. */
export function expectFilled(resource: ResourceModel, answer: Answer, attribute: string): DeviationDraft[] {
  const value = answer.object === undefined ? undefined : valueAt(answer.object, attribute);
  return isEmpty(value)
    ? [
        deviation(answer.exchange, `${attribute} is leeg`, {
          path: resource.propertyPath(attribute, answer.object),
          expected: 'een waarde',
          received: shown(value, answer.exchange),
        }),
      ]
    : [];
}

function onlyNamed(object: DomainObject, attributes: readonly string[]): DomainObject {
  let result: Record<string, unknown> = {};
  for (const attribute of attributes) {
    result = merge(result, attribute.split('.'), valueAt(object, attribute));
  }
  return result;
}

function merge(target: Record<string, unknown>, path: readonly string[], value: unknown): Record<string, unknown> {
  const [head, ...rest] = path;
  if (head === undefined) {
    return target;
  }
  const existing = target[head];
  const inner = typeof existing === 'object' && existing !== null ? { ...existing } : {};
  return { ...target, [head]: rest.length === 0 ? value : merge(inner, rest, value) };
}

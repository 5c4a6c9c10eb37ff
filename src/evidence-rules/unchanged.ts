import { type Answer, type DeviationDraft, isEmpty, isSuccess, valueAt } from '../functions';
import { type DomainObject, type ResourceModel, semanticallyEqual } from '../profile';
import { deviation, shown, statusText } from './deviation';

/** P-ONGEWIJZIGD: equal to the snapshot, except for the named attributes. */
export function expectUnchanged(
  resource: ResourceModel,
  before: DomainObject,
  after: Answer,
  except: readonly string[] = [],
): DeviationDraft[] {
  const object = after.object;
  if (!isSuccess(after.status) || object === undefined) {
    return [
      deviation(after.exchange, 'Het object is niet meer op te vragen', { expected: 'het object', received: statusText(after.exchange) }),
    ];
  }
  return resource
    .attributes()
    .filter((attribute) => !except.some((name) => attribute === name || attribute.startsWith(`${name}.`)))
    .flatMap((attribute) => {
      const was = valueAt(before, attribute);
      const is = valueAt(object, attribute);
      const equal = (isEmpty(was) && isEmpty(is)) || semanticallyEqual(was, is);
      const detail = {
        path: resource.propertyPath(attribute, before),
        expected: shown(was, after.exchange),
        received: shown(is, after.exchange),
      };
      return equal ? [] : [deviation(after.exchange, `${attribute} is gewijzigd terwijl dat niet gevraagd is`, detail)];
    });
}

import { type Difference, differences } from './differences';
import { isBlank } from './empty';
import { isRecord } from './json';
import type { DomainObject } from './object-types';
import type { ResourceModel } from './resource';

/**
 * In what an answer differs from what was sent. Both are read from the wire, so that a value the profile can't express
 * exactly (several kinds of digital address become 'overig') accuses nobody; attributes that weren't sent, because they
 * are read-only, aren't judged. Attributes sent empty have to be empty.
 */
export function roundTripDifferences(resource: ResourceModel, sent: DomainObject, receivedWire: unknown): Difference[] {
  const expressed = resource.fromResponse(resource.toRequest(sent));
  return differences(resource, expectedOf(sent, expressed), resource.fromResponse(receivedWire));
}

/** What was sent as it reads on the wire, without what couldn't be sent. */
function expectedOf(sent: DomainObject, expressed: DomainObject): DomainObject {
  const entries = Object.entries(sent).map(([attribute, value]) => [attribute, expectedValue(value, expressed[attribute])]);
  return Object.fromEntries(entries);
}

function expectedValue(sent: unknown, expressed: unknown): unknown {
  if (isRecord(sent) && isRecord(expressed)) return expectedOf(sent, expressed);
  if (expressed !== undefined) return expressed;
  return sent !== undefined && isBlank(sent) ? null : undefined;
}

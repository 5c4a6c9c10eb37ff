import type { Exchange, HttpClient } from '../http';
import type { ObjectType, ProfileModel } from '../profile';
import { needsOfCapabilities } from '../profile/needs';
import { PREFLIGHT } from '../recording/parts-of-run';
import { attention, type Check, good, skipped } from './check';

/** Statuses by which a target says that it has no such resource, or none to list. */
const LACKING = [404, 405, 410];

/** More calls at once are not kind to a target. */
const AT_ONCE = 8;

/**
 * Whether the target has every collection of the profile. What it lacks may be declared, so that the report says «niet ondersteund»
 * instead of «voldoet niet».
 * @param declared capabilities already declared to be absent
 */
export async function capabilityCheck(
  client: HttpClient,
  model: ProfileModel,
  declared: readonly string[],
  signal: AbortSignal,
): Promise<Check> {
  const types = model.types().filter((type) => type !== 'klantcontact' && model.resource(type).offers('list'));
  const answers: { type: ObjectType; status: number }[] = [];
  for (let from = 0; from < types.length; from += AT_ONCE) {
    const some = types.slice(from, from + AT_ONCE);
    answers.push(...(await Promise.all(some.map(async (type) => ({ type, status: statusOf(await list(client, model, type, signal)) })))));
  }
  if (answers.some(({ status }) => status === 0 || status === 429 || status >= 500)) {
    return skipped('mogelijkheden', 'Niet alle lijsten van het profiel gaven antwoord.');
  }
  const forbidden = answers.filter(({ status }) => status === 401 || status === 403).map(({ type }) => model.resource(type).path);
  const lacking = answers.filter(({ status }) => LACKING.includes(status)).map(({ type }) => type);
  const suggested = capabilitiesOf(lacking).filter((capability) => !declared.includes(capability));
  if (forbidden.length > 0) {
    return attention(
      'mogelijkheden',
      `Het token mag ${forbidden.join(', ')} niet lezen.`,
      'Geef het token ook daar rechten; anders worden die eisen als fout van de inrichting gemeld.',
    );
  }
  if (suggested.length > 0) {
    return attention(
      'mogelijkheden',
      `Het doel heeft geen ${lacking.map((type) => model.resource(type).path).join(', ')}.`,
      `Hoort dat zo, zet dan in de configuratie: "absent": ${JSON.stringify(suggested)}. Die eisen heten dan niet ondersteund.`,
    );
  }
  return good(
    'mogelijkheden',
    lacking.length === 0 ? 'Het doel heeft alle lijsten van het profiel.' : 'Wat het doel niet heeft is opgegeven.',
  );
}

function list(client: HttpClient, model: ProfileModel, type: ObjectType, signal: AbortSignal): Promise<Exchange> {
  const size = model.definition.paging?.size;
  return client.send(
    {
      method: 'GET',
      path: model.resource(type).path,
      headers: { accept: model.definition.media.response.join(', ') },
      ...(size === undefined ? {} : { query: { [size]: '1' } }),
      scenario: PREFLIGHT,
    },
    signal,
  );
}

function statusOf({ response }: Exchange): number {
  return response?.status ?? 0;
}

/** Capabilities that need one of these object types. */
function capabilitiesOf(types: readonly ObjectType[]): string[] {
  return Object.entries(needsOfCapabilities)
    .filter(([, needs]) => needs.some((need) => 'type' in need && types.includes(need.type)))
    .map(([capability]) => capability);
}

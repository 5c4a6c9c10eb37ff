import type { Exchange } from '../http';
import { isRecord, type ProfileModel, readPage } from '../profile';
import { cleanLine } from '../verdict/untrusted-text';

/** Members of an answer that a message names; the rest is counted. */
const NAMED = 8;

/** What the answer to the list of klantcontacten looked like, in Dutch; names in it come from the target. */
export function seenIn({ response }: Exchange): string {
  const media = response?.headers['content-type']?.split(';')[0]?.trim();
  return `Gezien: status ${response?.status ?? 'onbekend'}${media === undefined ? '' : `, ${cleanLine(media, 60)}`}, ${shape(response?.json)}.`;
}

/** Why an answer is no list in the form of a profile, in Dutch. */
export function expectedBy(model: ProfileModel, { response }: Exchange): string {
  const page = readPage(model, 'klantcontact', response?.json);
  const { collection, identifier, resources } = model.definition;
  const place = collection.items.replace('{collectionKey}', resources.klantcontact?.collectionKey ?? 'klantcontact');
  const fits = typeof page !== 'string';
  return fits
    ? `${model.name} verwacht bij elk klantcontact een kenmerk in ${identifier.property}`
    : `${model.name} verwacht de lijst in ${place.slice(1).replaceAll('/', '.')}`;
}

function shape(body: unknown): string {
  if (Array.isArray(body)) return `een lijst van ${body.length} zonder omhulsel`;
  if (!isRecord(body)) return body === undefined ? 'geen JSON' : `JSON die geen object is (${typeof body})`;
  const names = Object.keys(body);
  const named = names
    .slice(0, NAMED)
    .map((name) => cleanLine(name, 40))
    .join(', ');
  const rest = names.length > NAMED ? ` en ${names.length - NAMED} andere` : '';
  return names.length === 0 ? 'een leeg object' : `een object met ${named}${rest}${firstItem(body)}`;
}

/** The names in the first object of whatever list there is, so that a wrong identifier shows too. */
function firstItem(body: Readonly<Record<string, unknown>>): string {
  const found = Object.entries(body).find(([, value]) => Array.isArray(value) && isRecord(value[0]));
  const [name = '', list] = found ?? [];
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  if (!isRecord(first)) return '';
  const names = Object.keys(first).slice(0, NAMED);
  return `; het eerste in ${cleanLine(name, 40)} heeft ${names.map((part) => cleanLine(part, 40)).join(', ')}`;
}

import type { HttpClient } from '../http';
import { type ProfileModel, pointerOf, readPage, valueAt } from '../profile';
import { PREFLIGHT } from '../recording/parts-of-run';
import { cleanLine } from '../verdict/untrusted-text';
import { attention, type Check, good, skipped } from './check';

/** Whether the links in the answers of the target lead to the address it was called by. */
export async function linkCheck(client: HttpClient, model: ProfileModel, own: unknown, signal: AbortSignal): Promise<Check> {
  const links = [selfLink(model, own), await nextLink(client, model, signal)].filter((link) => link !== undefined);
  const foreign = links.find((link) => client.resolve(link) === undefined);
  if (foreign !== undefined) {
    return attention(
      'koppelingen',
      `Een koppeling in het antwoord wijst naar ${cleanLine(client.hidden(foreign), 200)}, niet naar ${client.baseUrl}.`,
      'Laat de proxy ervoor Host en X-Forwarded-* doorgeven, of toets op het adres dat het doel zelf noemt. Zulke koppelingen worden niet gevolgd.',
    );
  }
  return links.length === 0
    ? skipped('koppelingen', 'Er was geen koppeling om te controleren.')
    : good('koppelingen', 'Koppelingen wijzen naar het aangeroepen adres.');
}

/** The address an object gives of itself: a property of its own, or a HAL link. */
function selfLink(model: ProfileModel, own: unknown): string | undefined {
  const { identifier, links } = model.definition;
  const places = [
    ...(identifier.self === undefined ? [] : [pointerOf([identifier.self])]),
    ...(links === undefined ? [] : [pointerOf([links.property, 'self', 'href'])]),
  ];
  return places.map((place) => valueAt(own, place)).find((link) => typeof link === 'string');
}

/** Of a page of one object, so that a register with two objects already has a next page. */
async function nextLink(client: HttpClient, model: ProfileModel, signal: AbortSignal): Promise<string | undefined> {
  const size = model.definition.paging?.size;
  if (size === undefined) {
    return undefined;
  }
  const { path } = model.resource('klantcontact');
  const headers = { accept: model.definition.media.response.join(', ') };
  const exchange = await client.send({ method: 'GET', path, query: { [size]: '1' }, headers, scenario: PREFLIGHT }, signal);
  const page = exchange.response === undefined ? 'geen antwoord' : readPage(model, 'klantcontact', exchange.response.json);
  return typeof page === 'string' ? undefined : page.next;
}

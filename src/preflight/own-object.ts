import { createHash } from 'node:crypto';
import type { Exchange, HttpClient } from '../http';
import { type Journal, traceIn } from '../own-data';
import { isRecord, type JsonObject, type ProfileModel } from '../profile';
import { PREFLIGHT } from '../recording/parts-of-run';
import { cleanLine } from '../verdict/untrusted-text';
import { attention, type Check, fatal, good } from './check';

/** What became of one klantcontact that was registered, read and removed. */
export interface OwnObject {
  readonly check: Check;
  /** the answer to the registration, when it succeeded */
  readonly document?: unknown;
  /** path of the klantcontact, when it could not be removed */
  readonly leftBehind?: string;
}

const REMOVAL_MS = 5_000;

type Send = (method: 'GET' | 'POST', path: string, body?: JsonObject) => Promise<Exchange>;

/**
 * Registers a klantcontact, reads it and removes it. Only a target that lets nobody write stops the run; whatever else goes
 * wrong is for the run itself to show.
 */
export async function tryOwnObject(
  client: HttpClient,
  model: ProfileModel,
  journal: Journal,
  runId: string,
  signal: AbortSignal,
): Promise<OwnObject> {
  const resource = model.resource('klantcontact');
  const headers = { accept: model.definition.media.response.join(', '), 'content-type': model.definition.media.request };
  const send: Send = (method, path, body) =>
    client.send(
      {
        method,
        path,
        headers: body === undefined ? { accept: headers.accept } : headers,
        ...(body === undefined ? {} : { body }),
        scenario: PREFLIGHT,
      },
      signal,
    );
  const attributes = klantcontact(model, runId);
  const entry = journal.intent('klantcontact', runId, PREFLIGHT, traceIn(attributes, [runId]));
  const created = await send('POST', resource.path, resource.toRequest(attributes));
  const status = created.response?.status ?? 0;
  const id = isSuccess(status) ? resource.idOf(created.response?.json) : undefined;
  if (id === undefined) {
    if (status >= 400 && status < 500) {
      journal.failed(entry, `status ${status}`);
    }
    return { check: refused(created) };
  }
  // An id with a secret in it is not written down; the open intent then stands for the object.
  if (client.hidden(id) === id) {
    journal.created(entry, 'klantcontact', id);
  }
  const read = await send('GET', resource.itemPath(id));
  const removed = resource.offers('delete') ? await remove(client, resource.itemPath(id), headers.accept) : undefined;
  const document = created.response?.json;
  if (removed !== undefined && isSuccess(removed.response?.status ?? 0)) {
    journal.removed(entry);
    return { check: readCheck(read), document };
  }
  const text = `Een geregistreerd klantcontact is niet te verwijderen (${removed === undefined ? 'het profiel kent dat niet' : described(removed)}).`;
  return {
    check: attention('schrijven', text, 'Testgegevens blijven achter; het rapport noemt ze. Gebruik een doel waar dat mag.'),
    document,
    leftBehind: resource.itemPath(id),
  };
}

/** Also when the preflight has to stop: what was made goes. */
function remove(client: HttpClient, path: string, accept: string): Promise<Exchange> {
  return client.send({ method: 'DELETE', path, headers: { accept }, scenario: 'voorcontrole' }, AbortSignal.timeout(REMOVAL_MS));
}

/** As far as the profile carries it; with a nummer only where the consumer has to give that out. */
function klantcontact(model: ProfileModel, runId: string): Record<string, unknown> {
  const resource = model.resource('klantcontact');
  const values = {
    ...(resource.requires('nummer') ? { nummer: Number.parseInt(createHash('sha256').update(runId).digest('hex').slice(0, 8), 16) } : {}),
    kanaal: 'Telefoon',
    onderwerp: 'Voorcontrole van een conformiteitstoets',
    inhoud: `Testgegeven van toets ${runId}; mag weg.`,
    indicatieContactGelukt: 'ja',
    taal: 'nld',
    vertrouwelijk: false,
    plaatsgevondenOp: '2023-03-01T10:00:00+01:00',
  };
  return Object.fromEntries(Object.entries(values).filter(([attribute]) => resource.carries(attribute)));
}

function refused(exchange: Exchange): Check {
  const status = exchange.response?.status ?? 0;
  if (status === 401 || status === 403) {
    return fatal(
      'schrijven',
      3,
      `Lezen mag, maar registreren niet (status ${status}).`,
      'Geef het token schrijfrechten, of toets alleen het lezen met --read-only.',
    );
  }
  if (exchange.failure !== undefined) {
    return fatal(
      'schrijven',
      3,
      `Registreren van een klantcontact mislukte onderweg: ${exchange.failure.message}`,
      'Probeer het opnieuw als de verbinding goed is.',
    );
  }
  return attention(
    'schrijven',
    `Registreren van een klantcontact lukte niet (${described(exchange)}).`,
    'De toets laat zien wat er aan schort. Weigert het doel een code, zet de eigen codes dan onder conventions in de configuratie.',
  );
}

function readCheck(read: Exchange): Check {
  return isSuccess(read.response?.status ?? 0)
    ? good('schrijven', 'Een klantcontact is geregistreerd, gelezen en verwijderd.')
    : attention(
        'schrijven',
        `Een net geregistreerd klantcontact is niet te lezen (${described(read)}).`,
        'De toets laat zien wat er aan schort.',
      );
}

function described({ response, failure }: Exchange): string {
  if (response === undefined) {
    return cleanLine(failure?.message ?? 'geen antwoord', 200);
  }
  const { json, hidden = (text: string) => text } = response;
  const detail = isRecord(json) ? [json.detail, json.title].find((text) => typeof text === 'string') : undefined;
  return `status ${response.status}${typeof detail === 'string' ? `, '${cleanLine(hidden(detail), 120)}'` : ''}`;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

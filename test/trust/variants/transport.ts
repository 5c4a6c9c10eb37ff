import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type Behaviour, defaultBehaviour, type Reply } from '../../../src/reference';
import { OPEN_KLANT, type Variant, VNG_CRUD, withHeaders } from './variant';

const ASKED = 'De toetsset zegt zelf dat zij dit aankan (Accept-Encoding).';
const FREE_HEADERS = 'HTTP laat elke server eigen headers toe; namen zijn ongevoelig voor hoofdletters (RFC 9110 §5).';
const LOCATION = 'Geen eis rust op Location: de identificatie staat in het antwoord.';

/** Every body encoded. */
function encoded(encoding: string, encode: (bytes: Buffer) => Buffer): Partial<Behaviour> {
  return {
    respond: (reply) =>
      reply.payload === undefined
        ? reply
        : {
            ...reply,
            headers: { ...reply.headers, 'content-encoding': encoding, vary: 'Accept-Encoding' },
            payload: encode(bytesOf(reply)),
          },
  };
}

function bytesOf({ payload }: Reply): Buffer {
  return Buffer.isBuffer(payload) ? payload : Buffer.from(JSON.stringify(payload));
}

/** The media type of every answer with a body, rewritten. */
function mediaType(edit: (type: string) => string): Partial<Behaviour> {
  return withHeaders((headers) => ({ 'content-type': headers['content-type'] === undefined ? undefined : edit(headers['content-type']) }));
}

let calls = 0;

export const transport: readonly Variant[] = [
  {
    id: 'traag',
    title: 'elk antwoord duurt 50 ms langer',
    ground: 'De standaard stelt geen eis aan snelheid.',
    tags: '@C0992 or @C6114',
    behaviour: { respond: (reply) => wait(50, reply) },
  },
  { id: 'gzip', title: 'antwoorden zijn gecomprimeerd met gzip', ground: ASKED, behaviour: encoded('gzip', gzipSync) },
  {
    id: 'brotli',
    title: 'antwoorden zijn gecomprimeerd met brotli',
    ground: ASKED,
    profiles: OPEN_KLANT,
    behaviour: encoded('br', (bytes) => brotliCompressSync(bytes, { params: { 1: 1 } })),
  },
  {
    id: 'deflate',
    title: 'antwoorden zijn gecomprimeerd met deflate',
    ground: ASKED,
    profiles: VNG_CRUD,
    behaviour: encoded('deflate', deflateSync),
  },
  {
    id: 'verbinding-dicht',
    title: 'na elk antwoord gaat de verbinding dicht',
    ground: 'Een verbinding openhouden is nooit verplicht (RFC 9112 §9.6).',
    behaviour: withHeaders(() => ({ connection: 'close' })),
  },
  {
    id: 'koppen-vreemd-gespeld',
    title: 'namen van headers zijn om en om met hoofdletters gespeld',
    ground: FREE_HEADERS,
    front: { headerName: (name) => [...name].map((letter, index) => (index % 2 === 0 ? letter.toUpperCase() : letter)).join('') },
  },
  {
    id: 'antwoord-in-stukjes',
    title: 'antwoorden komen in stukjes van 7 bytes, zonder lengte vooraf',
    ground: 'Een antwoord mag in delen komen (RFC 9112 §7.1).',
    front: { partBytes: 7 },
  },
  {
    id: 'ander-pad',
    title: 'achter een gateway met een ander pad; adressen in antwoorden zijn die van binnen',
    ground: 'Het basisadres is vrij te kiezen; de identificatie wijst een object aan.',
    front: { basePath: '/gemeente/kic' },
  },
  {
    id: 'eigen-headers',
    title: 'antwoorden hebben een ETag, een cookie, snelheidsgrenzen en eigen headers',
    ground: FREE_HEADERS,
    behaviour: withHeaders(() => ({
      etag: '"33a64df5"',
      'cache-control': 'no-store',
      'set-cookie': 'sessie=abc; HttpOnly; Path=/',
      'x-rate-limit-remaining': '99',
      'strict-transport-security': 'max-age=1',
      'x-request-id': 'a-b-c',
    })),
  },
  {
    id: 'geen-versie',
    title: 'antwoorden noemen geen versie van de API',
    ground: 'Geen eis rust op die header.',
    behaviour: withHeaders(() => ({ 'api-version': undefined })),
  },
  {
    id: 'andere-versie',
    title: 'antwoorden noemen een andere versie van de API',
    ground: 'De versie is informatie, geen eis.',
    behaviour: withHeaders(() => ({ 'api-version': '2.18.1-rc' })),
  },
  { id: 'geen-location', title: 'een registratie heeft geen Location', ground: LOCATION, behaviour: { location: () => undefined } },
  {
    id: 'location-relatief',
    title: 'Location is relatief',
    ground: LOCATION,
    behaviour: { location: (type, id, c) => new URL(defaultBehaviour.location(type, id, c) ?? '').pathname },
  },
  {
    id: 'location-verzameling',
    title: 'Location wijst naar de verzameling',
    ground: 'Het voorbeeld in het contract doet dat ook.',
    profiles: VNG_CRUD,
    behaviour: { location: (type, _id, c) => `${c.profile.resource(type).path}/` },
  },
  {
    id: 'mediatype-met-tekenset',
    title: 'het mediatype noemt een tekenset',
    ground: 'Parameters horen bij een mediatype (RFC 9110 §8.3.1).',
    behaviour: mediaType((type) => `${type}; charset=UTF-8`),
  },
  {
    id: 'mediatype-hoofdletters',
    title: 'het mediatype is met hoofdletters gespeld en heeft een profiel',
    ground: 'Een mediatype is ongevoelig voor hoofdletters (RFC 9110 §8.3.1).',
    behaviour: mediaType(
      (type) => `${type.replace('application', 'Application').replace('json', 'JSON')};profile="https://voorbeeld.example/x"`,
    ),
  },
  {
    id: 'mediatype-json',
    title: 'alles is application/json',
    ground: 'HAL is JSON; geen eis rust op het mediatype.',
    profiles: VNG_CRUD,
    behaviour: mediaType(() => 'application/json'),
  },
  {
    id: 'even-te-druk',
    title: 'elke vijftigste aanroep krijgt eerst 429 met Retry-After',
    ground: 'Zo begrenst een server het tempo (RFC 6585 §4); de toetsset wacht.',
    behaviour: {
      intercept: () => {
        calls += 1;
        return calls % 50 === 0 ? { status: 429, headers: { 'retry-after': '0' }, payload: undefined } : undefined;
      },
    },
  },
];

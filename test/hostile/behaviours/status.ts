import { createServer } from 'node:http';
import { atOnce, type Hostility, inRun, inRunOn, LIMITS } from '../hostility';
import { answering, HOST, listening, type Misbehaviour, wrapped } from '../target';

const statusIs =
  (status: number, headers: Record<string, string> = {}): Misbehaviour =>
  (moment) =>
    moment.send({ status, headers, body: '{"detail":"nee"}' });

/** Another answer on every n-th call, the real one on the others. */
const nowAndThen =
  (every: number, answer: Misbehaviour): Misbehaviour =>
  (moment) =>
    moment.call.number % every === 0 ? answer(moment) : moment.send();

/** The same for calls that read: what writes has been done by then, and is not to be asked for again. */
const readingNowAndThen =
  (every: number, answer: Misbehaviour): Misbehaviour =>
  (moment) =>
    moment.call.method === 'GET' ? nowAndThen(every, answer)(moment) : moment.send();

const PATIENT = { limits: { ...LIMITS, retryAfterMs: 2000 } };

/** Statuses that lead elsewhere, refuse, or come and go. */
export const statusHostilities: readonly Hostility[] = [
  ...[301, 302, 303, 307, 308].map(
    (status): Hostility => ({
      name: `doorverwijzing ${status} naar een ander doel`,
      ...redirecting(status, atOnce),
      codes: [2],
      message: /verwijst door naar/,
      ...(status === 302 || status === 307 ? {} : { slow: true as const }),
    }),
  ),
  { name: 'doorverwijzing na de voorcontrole', slow: true, ...redirecting(307, inRun), codes: [1], message: /voldoet niet/ },
  {
    name: 'doorverwijzing naar zichzelf',
    serve: atOnce((moment) => moment.send({ status: 302, headers: { location: moment.call.path }, body: '' })),
    codes: [2],
    message: /verwijst door naar/,
  },
  {
    name: 'doorverwijzing zonder adres',
    serve: atOnce((moment) => moment.send({ status: 302, body: '' })),
    codes: [2],
    message: /verwijst door naar/,
  },
  { name: '401 halverwege', serve: inRun(statusIs(401, { 'www-authenticate': 'Token' })), codes: [3], message: /401|toegang/ },
  { name: '403 halverwege', slow: true, serve: inRun(statusIs(403)), codes: [3], message: /403|toegang/ },
  { name: '407 van een proxy', serve: atOnce(statusIs(407)), codes: [3], message: /407/ },
  { name: '418', serve: atOnce(statusIs(418)), codes: [3], message: /418/ },
  {
    name: '500 met een storingspagina',
    slow: true,
    serve: inRun((moment) => moment.send({ status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>Server Error (500)</h1>' })),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: '503 die komt en gaat',
    serve: inRun(nowAndThen(3, statusIs(503))),
    codes: [1],
    message: /voldoet niet|geblokkeerd/,
  },
  {
    name: '503 alleen bij het opruimen',
    serve: inRunOn('DELETE', statusIs(503)),
    codes: [0],
    message: /Niet opgeruimd: \d/,
    check: ({ report }) => ((report?.leftovers.length ?? 0) > 0 ? undefined : 'noemt niet wat achterbleef'),
  },
  {
    name: '429 met Retry-After die weer overgaat',
    slow: true,
    serve: () => wrapped(readingNowAndThen(4, statusIs(429, { 'retry-after': '1' }))),
    codes: [0],
    message: /voldoet|429/,
    settings: PATIENT,
  },
  {
    name: '429 met Retry-After in de run',
    serve: inRun(readingNowAndThen(4, statusIs(429, { 'retry-after': '0' }))),
    codes: [0],
    message: /voldoet/,
    settings: PATIENT,
  },
  { name: '429 zonder Retry-After', serve: inRun(statusIs(429)), codes: [3], message: /429/ },
  { name: '429 zonder einde', slow: true, serve: inRun(statusIs(429, { 'retry-after': '0' })), codes: [3], message: /429/ },
  {
    name: '429 met een Retry-After van een jaar',
    serve: inRun(statusIs(429, { 'retry-after': '31536000' })),
    codes: [3],
    message: /429/,
    settings: PATIENT,
  },
  {
    name: '429 met een onzinnige Retry-After',
    slow: true,
    serve: inRun(statusIs(429, { 'retry-after': '-1e9 morgen' })),
    codes: [3],
    message: /429/,
  },
  {
    name: '429 met een datum lang geleden',
    slow: true,
    serve: inRun(statusIs(429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' })),
    codes: [3],
    message: /429/,
  },
  { name: '429 in de voorcontrole', serve: atOnce(statusIs(429, { 'retry-after': '60' })), codes: [3], message: /rate/ },
  {
    name: 'status 999',
    serve: inRun((moment) => moment.socket.end('HTTP/1.1 999 Wat\r\nContent-Length: 0\r\n\r\n')),
    codes: [1],
    message: /999|voldoet niet/,
  },
  { name: 'status 099', serve: () => answering('HTTP/1.1 099 Wat\r\nContent-Length: 0\r\n\r\n'), codes: [3], message: /geen geldig HTTP/ },
  {
    name: 'een 206 met een deel',
    slow: true,
    serve: inRun((moment) => moment.send({ status: 206, body: moment.answer.body.slice(0, 20) })),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'een 304 zonder dat erom gevraagd is',
    slow: true,
    serve: inRun((moment) => moment.response.writeHead(304).end()),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'een 200 bij alles wat er niet is',
    serve: inRun((moment) => moment.send(moment.answer.status === 404 ? { status: 200 } : {})),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'een klok die tien jaar achterloopt',
    serve: () =>
      wrapped((moment) => moment.send({ headers: { date: new Date(Date.now() - 3.2e11).toUTCString() } }), {
        behaviour: { now: () => new Date(Date.now() - 3.2e11) },
      }),
    codes: [0],
    message: /klok van het doel loopt \d+ seconden achter/,
  },
  {
    name: 'een klok die tien jaar voorloopt',
    slow: true,
    serve: () =>
      wrapped((moment) => moment.send({ headers: { date: new Date(Date.now() + 3.2e11).toUTCString() } }), {
        behaviour: { now: () => new Date(Date.now() + 3.2e11) },
      }),
    codes: [0],
    message: /klok van het doel loopt \d+ seconden voor/,
  },
  {
    name: 'een onleesbare klok',
    slow: true,
    serve: () => wrapped((moment) => moment.send({ headers: { date: 'gisteren, of 31 februari' } })),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'een verkeerd mediatype',
    slow: true,
    serve: inRun((moment) => moment.send({ headers: { 'content-type': 'text/plain' } })),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'geen mediatype',
    slow: true,
    serve: inRun((moment) => {
      const { 'content-type': _, ...headers } = moment.answer.headers;
      moment.response.writeHead(moment.answer.status, headers).end(moment.answer.body);
    }),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'een mediatype met een andere tekenset',
    slow: true,
    serve: inRun((moment) => moment.send({ headers: { 'content-type': 'application/json; charset=utf-16' } })),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'alle headers dubbel',
    slow: true,
    serve: () =>
      wrapped((moment) =>
        moment.send({
          headers: Object.fromEntries(
            Object.entries({ ...moment.answer.headers, location: '/a', 'retry-after': '1', etag: '"a"' }).map(([name, value]) => [
              name,
              [value, value],
            ]),
          ),
        }),
      ),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'headers met de namen van ingebouwde functies',
    slow: true,
    serve: () => wrapped((moment) => moment.send({ headers: { constructor: 'a', hasownproperty: 'b', 'x-__proto__': 'c' } })),
    codes: [0],
    message: /voldoet/,
  },
];

/** Sends the kit to a second server, that should never hear of anyone. */
function redirecting(status: number, when: typeof atOnce): Pick<Hostility, 'serve' | 'check'> {
  let heard = 0;
  return {
    serve: async () => {
      heard = 0;
      const other = createServer((_, response) => response.writeHead(200).end('{}')).on('connection', () => {
        heard += 1;
      });
      const { port, close } = await listening(other);
      const target = await when((moment) => moment.send({ status, headers: { location: `http://${HOST}:${port}/elders` }, body: '' }))();
      return {
        ...target,
        close: async () => {
          await close();
          await target.close();
        },
      };
    },
    check: () => (heard === 0 ? undefined : 'er is verbinding gemaakt met een ander adres'),
  };
}

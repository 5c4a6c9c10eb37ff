import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Hostility, IMPATIENT, inRun, rewriting } from '../hostility';
import { raw, wrapped } from '../target';

const MEGABYTE = 1024 * 1024;
const LARGE = /groter dan|te groot/;

/** Sends as fast as the other side takes it, without end. */
const endless = (head: string, part: Buffer) => () =>
  raw((socket) => {
    const more = () => {
      while (socket.writable && socket.write(part)) {
        // until the buffer is full
      }
    };
    socket.once('data', () => {
      socket.write(`HTTP/1.1 200 OK\r\n${head}`);
      socket.on('drain', more);
      more();
    });
  });

const compressed = (encoding: string, body: Buffer) => inRun((moment) => moment.send({ headers: { 'content-encoding': encoding }, body }));

/** A billion spaces are still a megabyte when they travel. */
const bomb = () => gzipSync(Buffer.alloc(200 * MEGABYTE, ' '), { level: 9 });

function nested(depth: number): string {
  return `{"count":1,"next":null,"previous":null,"results":${'['.repeat(depth)}${']'.repeat(depth)}}`;
}

/** Answers and headers without end, too large, too deep, or small only in transit. */
export const sizeHostilities: readonly Hostility[] = [
  {
    name: 'eindeloze inhoud',
    serve: endless('Content-Type: application/json\r\n\r\n', Buffer.alloc(MEGABYTE, ' ')),
    codes: [3],
    message: LARGE,
  },
  {
    name: 'eindeloze brokken',
    slow: true,
    serve: endless('Transfer-Encoding: chunked\r\n\r\n', Buffer.from('1\r\n \r\n'.repeat(10_000))),
    codes: [3],
    message: /groter dan|niet klaar binnen/,
    settings: IMPATIENT,
  },
  {
    name: 'eindeloze kop',
    serve: endless('', Buffer.from('X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(1000))),
    codes: [3],
    message: /headers van het antwoord zijn groter/,
  },
  {
    name: 'eindeloze regel in de kop',
    serve: endless('X-A: ', Buffer.alloc(MEGABYTE, 'a')),
    codes: [3],
    message: /headers van het antwoord zijn groter/,
  },
  {
    name: 'een kop van een megabyte',
    serve: inRun((moment) => moment.send({ headers: { 'x-a': 'a'.repeat(MEGABYTE) } })),
    codes: [3],
    message: /headers van het antwoord zijn groter/,
  },
  {
    name: 'tienduizend headers',
    slow: true,
    serve: inRun((moment) =>
      moment.send({ headers: Object.fromEntries(Array.from({ length: 10_000 }, (_, number) => [`x-${number}`, '1'])) }),
    ),
    codes: [3],
    message: /headers van het antwoord zijn groter/,
  },
  {
    name: 'tienduizend cookies',
    slow: true,
    serve: inRun((moment) =>
      moment.send({
        headers: { 'set-cookie': Array.from({ length: 10_000 }, (_, number) => `sessie${number}=een-lange-waarde-${number}`) },
      }),
    ),
    codes: [3],
    message: /headers van het antwoord zijn groter/,
  },
  {
    name: 'bij elk antwoord een ander cookie',
    serve: () => wrapped((moment) => moment.send({ headers: { 'set-cookie': `sessie=een-lange-waarde-${moment.call.number}; HttpOnly` } })),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'een antwoord van 200 MB',
    slow: true,
    serve: inRun((moment) => moment.send({ body: Buffer.alloc(200 * MEGABYTE, ' ') })),
    codes: [3],
    message: LARGE,
  },
  { name: 'een gzip-bom van 200 MB', serve: compressed('gzip', bomb()), codes: [3], message: LARGE },
  { name: 'een gzip-bom in een gzip', slow: true, serve: compressed('gzip, gzip', gzipSync(bomb())), codes: [3], message: LARGE },
  {
    name: 'een brotli-bom',
    slow: true,
    serve: compressed('br', brotliCompressSync(Buffer.alloc(200 * MEGABYTE, ' '))),
    codes: [3],
    message: LARGE,
  },
  {
    name: 'tien lagen compressie',
    slow: true,
    serve: inRun((moment) =>
      moment.send({
        headers: { 'content-encoding': Array(10).fill('gzip').join(', ') },
        body: Array(10)
          .fill(0)
          .reduce((content: Buffer) => gzipSync(content), Buffer.from(moment.answer.body)),
      }),
    ),
    codes: [3],
    message: /Content-Encoding|codering|ingepakt/i,
  },
  {
    name: 'zegt gzip en is het niet',
    serve: inRun((moment) => moment.send({ headers: { 'content-encoding': 'gzip' } })),
    codes: [3],
    message: /Content-Encoding|ingepakt|uit te pakken|gecomprimeerd/i,
  },
  {
    name: 'een onbekende compressie',
    slow: true,
    serve: inRun((moment) => moment.send({ headers: { 'content-encoding': 'zstd-van-morgen' } })),
    codes: [3],
    message: /Content-Encoding|codering|ingepakt/i,
  },
  {
    name: 'afgebroken gzip',
    serve: inRun((moment) => {
      const body = gzipSync(moment.answer.body);
      moment.send({ headers: { 'content-encoding': 'gzip' }, body: body.subarray(0, body.length / 2) });
    }),
    codes: [3],
    message: /Content-Encoding|ingepakt|uit te pakken|gecomprimeerd/i,
  },
  {
    name: 'gewoon gzip',
    serve: () =>
      wrapped((moment) =>
        moment.answer.body === ''
          ? moment.send()
          : moment.send({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(moment.answer.body) }),
      ),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'honderdduizend niveaus diep',
    serve: inRun((moment) => moment.send({ body: nested(100_000) })),
    codes: [3],
    message: /dieper genest/,
  },
  {
    name: 'vijf miljoen niveaus diep in de voorcontrole',
    serve: () => wrapped((moment) => moment.send({ body: '['.repeat(5_000_000) })),
    codes: [3],
    message: /dieper genest|geen JSON/,
  },
  {
    name: 'een miljoen elementen in de lijst',
    slow: true,
    serve: inRun((moment) =>
      moment.call.method === 'GET' && moment.call.path.includes('?')
        ? moment.send({ body: JSON.stringify({ count: 1_000_000, next: null, previous: null, results: Array(1_000_000).fill({}) }) })
        : moment.send(),
    ),
    codes: [1],
    message: /voldoet/,
  },
  {
    name: 'dertigduizend extra leden',
    slow: true,
    serve: inRun(
      rewriting((document) => ({
        ...document,
        ...Object.fromEntries(Array.from({ length: 30_000 }, (_, number) => [`x${number}`, number])),
      })),
    ),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'een tekst van vijf megabyte als waarde',
    slow: true,
    serve: inRun(rewriting((document) => ({ ...document, onderwerp: 'a'.repeat(5 * MEGABYTE) }))),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'een getal van een miljoen cijfers',
    slow: true,
    serve: inRun((moment) => moment.send({ body: moment.answer.body.replace(/"count":\d+/, `"count":1${'0'.repeat(1_000_000)}`) })),
    codes: [1],
    message: /voldoet/,
  },
];

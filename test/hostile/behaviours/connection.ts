import { connect, createServer } from 'node:net';
import { type Hostility, inRun, inRunOn } from '../hostility';
import { answering, HOST, listening, raw, type Target, type WrappedReference, wrapped } from '../target';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const EMPTY_LIST = '{"count":0,"next":null,"previous":null,"results":[]}';

/** Connections that break or speak another language, and lawful ones that look odd. */
export const connectionHostilities: readonly Hostility[] = [
  { name: 'neemt geen verbinding aan', serve: refusing, codes: [3], message: /neemt geen verbinding aan/ },
  { name: 'sluit zonder een woord', serve: () => answering(''), codes: [3], message: /verbrak de verbinding/ },
  {
    name: 'sluit na het aannemen van de verbinding',
    serve: () => raw((socket) => socket.destroy()),
    codes: [3],
    message: /verbrak|verbinding/,
  },
  {
    name: 'breekt af met een reset',
    serve: () => raw((socket) => socket.on('data', () => socket.resetAndDestroy())),
    codes: [3],
    message: /verbrak de verbinding/,
  },
  { name: 'sluit midden in de kop', serve: () => answering('HTTP/1.1 200 OK\r\nContent-Ty'), codes: [3], message: /verbrak de verbinding/ },
  {
    name: 'kort antwoord bij een lange Content-Length',
    serve: () => answering(`${HEAD}Content-Length: 500\r\n\r\n${EMPTY_LIST}`),
    codes: [3],
    message: /verbrak de verbinding/,
  },
  {
    name: 'breekt af in een brok',
    serve: () => answering(`${HEAD}Transfer-Encoding: chunked\r\n\r\n500\r\n${EMPTY_LIST}`),
    codes: [3],
    message: /verbrak de verbinding/,
  },
  {
    name: 'te korte Content-Length',
    serve: () => answering(`${HEAD}Content-Length: 20\r\n\r\n${EMPTY_LIST}`),
    codes: [3],
    message: /geen JSON/,
  },
  {
    name: 'twee verschillende Content-Lengths',
    serve: () => answering(`${HEAD}Content-Length: 52\r\nContent-Length: 2\r\n\r\n${EMPTY_LIST}`),
    codes: [3],
    message: /geen geldig HTTP/,
  },
  {
    name: 'Content-Length naast chunked',
    serve: () => answering(`${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
    codes: [3],
    message: /geen geldig HTTP/,
  },
  {
    name: 'negatieve Content-Length',
    serve: () => answering(`${HEAD}Content-Length: -1\r\n\r\n${EMPTY_LIST}`),
    codes: [3],
    message: /geen geldig HTTP/,
  },
  {
    name: 'brokgrootte die geen getal is',
    serve: () => answering(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`),
    codes: [3],
    message: /geen geldig HTTP/,
  },
  {
    name: 'geen HTTP maar SSH',
    serve: () => raw((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')),
    codes: [3],
    message: /geen geldig HTTP|verbrak/,
  },
  {
    name: 'geen HTTP maar TLS',
    serve: () => raw((socket) => socket.end(Buffer.from('150301000202 46'.replace(' ', ''), 'hex'))),
    codes: [3],
    message: /geen geldig HTTP|verbrak/,
  },
  {
    name: 'alleen HTTP/2',
    serve: () =>
      raw((socket) => socket.on('data', () => socket.end(Buffer.from('00000004000000000000000807000000000000000000000001', 'hex')))),
    codes: [3],
    message: /geen geldig HTTP|verbrak/,
  },
  { name: 'statusregel die er geen is', serve: () => answering('HTTP/1.1 twee honderd\r\n\r\n'), codes: [3], message: /geen geldig HTTP/ },
  {
    name: 'schakelt over naar een ander protocol',
    serve: () => answering('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
    codes: [3],
    message: /verbrak|geldig HTTP/,
  },
  {
    name: 'valt halverwege de run om',
    serve: dyingAfter(12),
    codes: [3],
    message: /neemt geen verbinding aan|verbrak de verbinding/,
  },
  {
    name: 'verbreekt elke registratie nadat die is gedaan',
    serve: inRunOn('POST', ({ socket }) => socket.destroy()),
    codes: [3],
    message: /verbrak de verbinding/,
    check: ({ report }, target) => ([...left(target), ...(report?.leftovers ?? [])].length === 0 ? undefined : 'er bleef iets achter'),
  },
  {
    name: 'geeft een ongevraagd tweede antwoord mee',
    serve: inRun((moment) => {
      moment.send();
      moment.socket.write('HTTP/1.1 500 Gesmokkeld\r\nContent-Length: 0\r\n\r\n');
    }),
    codes: [0, 3],
    message: /voldoet|geen geldig HTTP|verbrak/,
  },
  {
    name: 'antwoordt in HTTP/1.0 zonder lengte',
    serve: throughFilter((text) =>
      text
        .replace('HTTP/1.1 ', 'HTTP/1.0 ')
        .replace(/content-length: \d+\r\n/i, '')
        .replace(/connection: keep-alive\r\n/i, ''),
    ),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'stuurt eerst 103 Early Hints',
    serve: () =>
      wrapped((moment) => {
        moment.response.writeEarlyHints({ link: '</a>; rel=preload' });
        moment.send();
      }),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'sluit elke verbinding meteen na het antwoord',
    serve: () => wrapped((moment) => moment.send({ headers: { connection: 'close' } })),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'laat verbindingen nauwelijks open',
    serve: () =>
      wrapped((moment) => moment.send(), {
        server: (server) => {
          server.keepAliveTimeout = 1;
        },
      }),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'is traag maar doet het',
    serve: () => wrapped((moment) => setTimeout(() => moment.send(), 150)),
    codes: [0],
    message: /voldoet/,
  },
];

/** What the register still holds: a registration without an answer is found by its mark. */
function left(target: Target): unknown[] {
  return 'reference' in target ? Object.values((target as WrappedReference).reference.register.snapshot()) : [];
}

/** An address where nobody listens any more. */
async function refusing() {
  const { port, close } = await listening(createServer());
  await close();
  return { url: `http://${HOST}:${port}/api`, close: async () => undefined };
}

function dyingAfter(calls: number) {
  return async () => {
    const target = await wrapped(async (moment) => {
      if (moment.call.number > calls) {
        await target.close();
      } else {
        moment.send();
      }
    });
    return { ...target, close: () => target.close().catch(() => undefined) };
  };
}

/** The reference behind a tunnel that changes the text of its answers; each connection carries one answer. */
function throughFilter(change: (text: string) => string) {
  return async () => {
    const target = await wrapped((moment) => moment.send({ headers: { connection: 'close' } }));
    const { host: behind, pathname } = new URL(target.url);
    const tunnel = createServer((socket) => {
      const upstream = connect(Number(behind.split(':')[1]), HOST);
      let first = true;
      upstream.on('data', (part) => {
        socket.write(first ? change(part.toString()) : part);
        first = false;
      });
      upstream.on('end', () => socket.end()).on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy()).pipe(upstream);
    });
    const { port, close } = await listening(tunnel);
    return {
      url: `http://${HOST}:${port}${pathname}`,
      close: async () => {
        await close();
        await target.close();
      },
    };
  };
}

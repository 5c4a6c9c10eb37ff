import type { Socket } from 'node:net';
import { type Hostility, IMPATIENT, inRun } from '../hostility';
import { raw } from '../target';

/** Sends bytes at a pace until the other side has had enough. */
function drip(socket: Socket, next: () => string, everyMs: number): void {
  const timer = setInterval(() => (socket.writable ? socket.write(next()) : clearInterval(timer)), everyMs);
  socket.on('close', () => clearInterval(timer)).on('error', () => clearInterval(timer));
}

/** Servers that take their time, up to for ever. */
export const stallingHostilities: readonly Hostility[] = [
  {
    name: 'antwoordt nooit',
    serve: () => raw(() => undefined),
    codes: [3],
    message: /begon niet met antwoorden|niet klaar binnen/,
    settings: IMPATIENT,
  },
  {
    name: 'antwoordt nooit meer na de voorcontrole',
    serve: inRun(() => undefined),
    codes: [3],
    message: /begon niet met antwoorden|niet klaar binnen/,
    settings: IMPATIENT,
  },
  {
    name: 'valt stil midden in het antwoord',
    serve: inRun(({ response, answer }) => response.writeHead(200, { 'content-length': '9999' }).write(answer.body)),
    codes: [3],
    message: /viel stil|niet klaar binnen/,
    settings: IMPATIENT,
  },
  {
    name: 'druppelt de inhoud',
    serve: inRun(({ response, socket }) => {
      response.writeHead(200, { 'content-length': '99999' });
      response.flushHeaders();
      drip(socket, () => ' ', 40);
    }),
    codes: [3],
    message: /niet klaar binnen/,
    settings: IMPATIENT,
  },
  {
    name: 'druppelt de kop',
    serve: () =>
      raw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nX-A: ');
        drip(socket, () => 'a', 40);
      }),
    codes: [3],
    message: /begon niet met antwoorden|niet klaar binnen/,
    settings: IMPATIENT,
  },
  {
    name: 'stuurt eindeloos 1xx',
    serve: () => raw((socket) => socket.once('data', () => drip(socket, () => 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', 20))),
    codes: [3],
    message: /begon niet met antwoorden|niet klaar binnen/,
    settings: IMPATIENT,
  },
  {
    name: 'houdt de TLS-handdruk op',
    serve: () => raw(() => undefined, 'https'),
    codes: [3],
    message: /geen verbinding tot stand|TLS/,
    settings: { limits: { ...IMPATIENT.limits, connectTimeoutMs: 300, timeoutMs: 3000 } },
  },
];

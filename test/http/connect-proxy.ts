import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { TestContext } from 'node:test';
import { HOST, listening } from './endpoint';

export interface ConnectProxy {
  readonly url: string;
  /** host:port of every tunnel asked for */
  readonly tunnels: string[];
  readonly authorizations: (string | undefined)[];
}

/** A proxy that only knows CONNECT. With `refusal` it refuses every tunnel with that status; 0 is silence. */
export async function connectProxy(t: TestContext, refusal?: number): Promise<ConnectProxy> {
  const tunnels: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    authorizations.push(request.headers['proxy-authorization']);
    socket.on('error', () => undefined);
    if (refusal !== undefined) {
      if (refusal > 0) socket.end(`HTTP/1.1 ${refusal} Refused\r\n\r\n`);
      return;
    }
    const [host, port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
  });
  return { url: `http://${HOST}:${await listening(t, server)}`, tunnels, authorizations };
}

import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import { createServer as createRawServer, type Server, type Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { type Exchange, HttpClient, type HttpOptions } from '../../src/http';

export const HOST = '127.0.0.1';

/** Starts an HTTP server that lives as long as the test. */
export async function endpoint(t: TestContext, listener: RequestListener): Promise<string> {
  return `http://${HOST}:${await listening(t, createServer(listener))}`;
}

export async function secureEndpoint(t: TestContext, options: ServerOptions, listener: RequestListener): Promise<string> {
  return `https://${HOST}:${await listening(t, createSecureServer(options, listener))}`;
}

/** A server that does whatever it wants with the bytes. */
export async function rawEndpoint(t: TestContext, onSocket: (socket: Socket) => void): Promise<string> {
  const server = createRawServer((socket) => {
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  return `http://${HOST}:${await listening(t, server)}`;
}

/** A server that answers every request with these bytes, and closes the connection when asked. */
export function answering(t: TestContext, bytes: string | Buffer, close = true): Promise<string> {
  return rawEndpoint(t, (socket) => socket.on('data', () => (close ? socket.end(bytes) : socket.write(bytes))));
}

/** A client that lives as long as the test, with everything it recorded. */
export function clientFor(t: TestContext, options: HttpOptions): { client: HttpClient; recorded: Exchange[] } {
  const recorded: Exchange[] = [];
  const client = new HttpClient({ proxy: 'none', ...options }, (exchange) => recorded.push(exchange));
  t.after(() => client.close());
  return { client, recorded };
}

/** One GET with its own client. */
export async function get(t: TestContext, options: HttpOptions, path = '/klantcontacten'): Promise<Exchange> {
  return clientFor(t, options).client.send({ method: 'GET', path, scenario: 'proef' });
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

export async function listening(t: TestContext, server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type RequestListener,
  request,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import { createServer as createRawServer, type Server, type Socket } from 'node:net';
import { loadProfile } from '../../src/profile';
import { type Behaviour, createReference, type Reference, seed } from '../../src/reference';

export const HOST = '127.0.0.1';
const PROFILE = 'open-klant-0.9';
export const BASE_PATH = loadProfile(PROFILE).definition.basePath;

/** The preflight makes this many calls before the run itself begins. */
const PREFLIGHT_CALLS = 6;

/** A server that may do anything, to be closed after use. */
export interface Target {
  /** base URL as given to the kit */
  readonly url: string;
  close(): Promise<void>;
}

/** A call as the kit made it. */
export interface Call {
  readonly method: string;
  /** with the query, below the base path */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** counted from 1 */
  readonly number: number;
  /** the preflight is over */
  readonly inRun: boolean;
}

/** What the reference implementation would have answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One call with everything needed to answer it wrongly. */
export interface Moment {
  readonly call: Call;
  readonly answer: Answer;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** Sends the answer of the reference, with parts replaced. */
  send(changed?: { status?: number; headers?: Record<string, string | string[]>; body?: string | Buffer }): void;
}

/** Answers a call; has to see to it that something is sent, or not. */
export type Misbehaviour = (moment: Moment) => unknown;

/** The reference implementation behind a server that answers as it likes. */
export interface WrappedReference extends Target {
  readonly reference: Reference;
  readonly calls: readonly Call[];
}

export interface Wrapping {
  /** default open-klant-0.9 */
  readonly profile?: string;
  /** so many objects of others */
  readonly foreign?: number;
  readonly behaviour?: Partial<Behaviour>;
  readonly token?: string;
  /** TLS of the server in front; absent: plain HTTP */
  readonly tls?: ServerOptions;
  readonly server?: (server: HttpServer) => void;
}

/** Serves the reference implementation with every answer in the hands of `misbehave`. */
export async function wrapped(
  misbehave: Misbehaviour,
  { profile: name = PROFILE, foreign = 0, behaviour, token, tls, server: adjust }: Wrapping = {},
): Promise<WrappedReference> {
  const profile = loadProfile(name);
  const { basePath } = profile.definition;
  const reference = await createReference({
    profile,
    ...(behaviour === undefined ? {} : { behaviour }),
    ...(token === undefined ? {} : { token }),
  });
  seed(reference.register, foreign);
  const { url: behind } = await reference.listen();
  const calls: Call[] = [];
  const listener: RequestListener = async (incoming, response) => {
    const body = await textOf(incoming);
    const path = (incoming.url ?? '').slice(basePath.length);
    const number = calls.length + 1;
    const call = { method: incoming.method ?? '', path, headers: incoming.headers, body, number, inRun: number > PREFLIGHT_CALLS };
    calls.push(call);
    const answer = withScheme(tls === undefined ? 'http' : 'https', await asked(new URL(behind).port, incoming, body), incoming);
    if (!incoming.socket.destroyed) {
      await misbehave({ call, answer, response, socket: incoming.socket, send: (changed) => send(response, answer, changed) });
    }
  };
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  adjust?.(server);
  const { port, close } = await listening(server);
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${HOST}:${port}${basePath}`,
    reference,
    calls,
    close: async () => {
      await close();
      await reference.close();
    },
  };
}

/** A server that does what it likes with the bytes. */
export async function raw(onSocket: (socket: Socket) => void, scheme: 'http' | 'https' = 'http'): Promise<Target> {
  const { port, close } = await listening(createRawServer(onSocket));
  return { url: `${scheme}://${HOST}:${port}${BASE_PATH}`, close };
}

/** A server that answers every call with these bytes and closes the connection. */
export function answering(bytes: string | Buffer): Promise<Target> {
  return raw((socket) => socket.on('data', () => socket.end(bytes)));
}

/** Listens on a free port of this machine; closing ends what is under way too. */
export async function listening(server: Server): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((done) => server.listen(0, HOST, done));
  const address = server.address();
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  return { port: typeof address === 'object' && address !== null ? address.port : 0, close };
}

function send(response: ServerResponse, answer: Answer, changed: Parameters<Moment['send']>[0] = {}): void {
  const body = changed.body ?? answer.body;
  const headers: Record<string, string | string[]> = { ...answer.headers, ...changed.headers };
  response.writeHead(
    changed.status ?? answer.status,
    body.length === 0 ? headers : { 'content-length': String(Buffer.byteLength(body)), ...headers },
  );
  response.end(body);
}

/** The reference doesn't know what is in front of it. */
function withScheme(scheme: string, answer: Answer, { headers }: IncomingMessage): Answer {
  const own = (text: string) => text.replaceAll(`http://${headers.host}`, `${scheme}://${headers.host}`);
  const entries = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, own(value)]);
  return { ...answer, headers: Object.fromEntries(entries), body: own(answer.body) };
}

async function textOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const HOP_BY_HOP = ['connection', 'keep-alive', 'content-length', 'transfer-encoding'];

/** Asks the reference the same; it builds links from the address the kit called. */
function asked(port: string, { method, url, headers }: IncomingMessage, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const forwarded = Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)));
    const outgoing = request({
      host: HOST,
      port,
      method,
      path: url,
      headers: { ...forwarded, ...(body === '' ? {} : { 'content-length': Buffer.byteLength(body) }) },
    });
    outgoing.on('error', reject).on('response', async (incoming) => {
      const names = Object.entries(incoming.headers).filter(([name]) => !HOP_BY_HOP.includes(name));
      resolve({
        status: incoming.statusCode ?? 0,
        headers: Object.fromEntries(names.map(([name, value]) => [name, String(value)])),
        body: await textOf(incoming),
      });
    });
    outgoing.end(body);
  });
}

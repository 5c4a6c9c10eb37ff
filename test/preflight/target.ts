import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AuthenticationSettings } from '../../generated/types';
import type { HttpOptions } from '../../src/http';
import { type Check, type PreflightResult, preflight } from '../../src/preflight';
import type { ProfileModel } from '../../src/profile';

export type Handler = (request: IncomingMessage, response: ServerResponse, base: string) => void;

/** Runs something against a server that answers as told. */
export async function withServer<T>(handler: Handler, use: (base: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => handler(request, response, base));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  try {
    return await use(base);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

export const EMPTY_LIST = { count: 0, next: null, previous: null, results: [] };

interface Asked {
  readonly profile?: string;
  readonly readOnly?: boolean;
  readonly mayBeProduction?: boolean;
  readonly authentication?: AuthenticationSettings;
  readonly options?: Partial<HttpOptions>;
  readonly absent?: readonly string[];
  readonly withCodes?: (reference: string) => ProfileModel;
  readonly thorough?: boolean;
}

/** The preflight of a target, reading only unless told otherwise. */
export function examined(
  baseUrl: string,
  {
    profile,
    readOnly = true,
    mayBeProduction = false,
    authentication = { scheme: 'none' },
    options = {},
    absent,
    withCodes,
    thorough = true,
  }: Asked = {},
): Promise<PreflightResult> {
  return preflight({
    options: { baseUrl, proxy: 'none', ...options },
    authentication,
    readOnly,
    mayBeProduction,
    thorough,
    runId: 'toets',
    sink: () => undefined,
    ...(profile === undefined ? {} : { profile }),
    ...(absent === undefined ? {} : { absent }),
    ...(withCodes === undefined ? {} : { withCodes }),
  });
}

/** The check that stops the run; a failure of the test when there is none. */
export function stopper({ checks }: PreflightResult): Check {
  const found = checks.find((check) => check.fatal !== undefined);
  if (found === undefined) {
    throw new Error('de voorcontrole houdt de run niet tegen');
  }
  return found;
}

import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { ProfileModel } from '../profile';
import type { Call, Reply } from './call';
import type { Outcome } from './problem';
import { type Route, routesOf } from './routes';

export type Answer = (call: Call) => Promise<Reply>;

/** No route has a schema: with these in their place Fastify doesn't load ajv and a serializer, a hundred files. */
const compilersFactory = { buildValidator: noSchema, buildSerializer: noSchema };

function noSchema(): never {
  throw new Error('geen enkele route van de referentie-implementatie heeft een schema');
}

/** The HTTP side of the reference implementation: routes and bytes, no decision about the content. */
export function createServer(profile: ProfileModel, bodyLimit: number, answer: Answer): FastifyInstance {
  const server = Fastify({ bodyLimit, forceCloseConnections: true, exposeHeadRoutes: false, schemaController: { compilersFactory } });
  const { basePath } = profile.definition;
  // Bodies are read as text: whether the text is the JSON that was asked for is for the reference to decide.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  for (const route of routesOf(profile)) {
    const urls = route.url === '/' ? [basePath, `${basePath}/`] : [basePath + route.url];
    for (const url of urls) {
      server.route({ method: server.supportedMethods, url, handler: (request, reply) => serve(request, reply, basePath, answer, route) });
    }
  }
  server.setNotFoundHandler((request, reply) => serve(request, reply, basePath, answer, undefined, 'notFound'));
  server.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const outcomes: Readonly<Record<number, Outcome>> = { 400: 'refused', 413: 'tooLarge', 415: 'unsupportedMedia' };
    return serve(request, reply, basePath, answer, undefined, outcomes[error.statusCode ?? 500] ?? 'failed');
  });
  return server;
}

async function serve(
  request: FastifyRequest,
  reply: FastifyReply,
  basePath: string,
  answer: Answer,
  route: Route | undefined,
  problem?: Outcome,
): Promise<FastifyReply> {
  const result = await answer(callOf(request, basePath, route, problem));
  reply.code(result.status).headers(result.headers);
  if (result.payload === undefined) return reply.send();
  if (!reply.hasHeader('content-type')) reply.type('application/json');
  return reply.send(Buffer.isBuffer(result.payload) ? result.payload : Buffer.from(JSON.stringify(result.payload)));
}

function callOf(request: FastifyRequest, basePath: string, route: Route | undefined, received: Outcome | undefined): Call {
  const operation = route?.operations.get(request.method);
  const problem = received ?? (operation === undefined ? 'methodNotAllowed' : undefined);
  const [path = '', ...search] = (request.raw.url ?? '').split('?');
  const id = idIn(request.params);
  return {
    method: request.method,
    path: path.startsWith(basePath) ? path.slice(basePath.length) : path,
    query: new URLSearchParams(search.join('?')),
    headers: headersOf(request),
    base: `${request.protocol}://${request.host}${basePath}`,
    text: typeof request.body === 'string' ? request.body : '',
    operation: operation ?? 'root',
    ...(problem === undefined ? {} : { problem }),
    ...(route?.type === undefined ? {} : { type: route.type }),
    ...(route?.composite === undefined ? {} : { composite: route.composite }),
    ...(id === undefined ? {} : { id }),
  };
}

function idIn(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('id' in params)) return undefined;
  return typeof params.id === 'string' ? params.id : undefined;
}

function headersOf(request: FastifyRequest): Record<string, string> {
  const headers = Object.entries(request.headers);
  return Object.fromEntries(headers.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

import type { ObjectType, ProfileModel } from '../profile';
import type { Operation } from './call';

/** An address of the API with the operation each method stands for. */
export interface Route {
  /** Path below the base path, in Fastify's notation. */
  readonly url: string;
  readonly type?: ObjectType;
  readonly composite?: string;
  readonly operations: ReadonlyMap<string, Operation>;
}

const onCollection = { GET: 'list', POST: 'create' } as const;
const onItem = { GET: 'read', PUT: 'replace', PATCH: 'update', DELETE: 'delete' } as const;

/** All addresses of a profile; a method that is missing from `operations` is not allowed there. */
export function routesOf(profile: ProfileModel): Route[] {
  const composites = Object.entries(profile.definition.composites ?? {}).map(
    ([composite, { path }]): Route => ({ url: path, composite, operations: new Map([['POST', 'composite']]) }),
  );
  const root: Route = { url: '/', operations: new Map([['GET', 'root']]) };
  return [root, ...composites, ...profile.types().flatMap((type) => resourceRoutes(profile, type))];
}

function resourceRoutes(profile: ProfileModel, type: ObjectType): Route[] {
  const resource = profile.resource(type);
  const offered = (methods: Readonly<Record<string, Operation>>): Map<string, Operation> =>
    new Map(Object.entries(methods).filter(([, operation]) => resource.definition.operations.some((known) => known === operation)));
  return [
    { url: resource.path, type, operations: offered(onCollection) },
    { url: resource.definition.itemPath.replace('{id}', ':id'), type, operations: offered(onItem) },
  ];
}

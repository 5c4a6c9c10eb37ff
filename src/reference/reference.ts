import type { AddressInfo } from 'node:net';
import type { ProfileModel } from '../profile';
import type { Behaviour, Context } from './behaviour';
import type { Call, Reply } from './call';
import { defaultBehaviour } from './defaults';
import { decide } from './operations/dispatch';
import { Register } from './register';
import { relationsOfProfile } from './relations';
import { createServer } from './server';

export interface ReferenceOptions {
  readonly profile: ProfileModel;
  /** Decisions that replace the default ones; for tests. */
  readonly behaviour?: Partial<Behaviour>;
  /** The only token that gives access; without one everybody has access. */
  readonly token?: string | undefined;
  /** Largest request body in bytes; default 1 MiB. */
  readonly bodyLimit?: number;
}

export interface Reference {
  /** Starts listening, on a free port of 127.0.0.1 unless told otherwise; `url` includes the base path. */
  listen(port?: number, host?: string): Promise<{ url: string }>;
  close(): Promise<void>;
  readonly register: Register;
  readonly behaviour: Behaviour;
  /** Errors that led to a 500 answer: faults in the reference itself. */
  readonly failures: readonly unknown[];
}

/** The reference implementation of the standard: in memory, in the wire form of a profile. */
export async function createReference({ profile, behaviour, token, bodyLimit = 1024 ** 2 }: ReferenceOptions): Promise<Reference> {
  const relations = relationsOfProfile(profile);
  const shared = { profile, relations, register: new Register(relations), behaviour: { ...defaultBehaviour, ...behaviour }, token };
  const failures: unknown[] = [];
  const answer = async (call: Call): Promise<Reply> => {
    const c: Context = { ...shared, call };
    const reply = decide(c, (error) => failures.push(error));
    return shared.behaviour.respond(reply, c);
  };
  const server = createServer(profile, bodyLimit, answer);
  await server.ready();
  return {
    register: shared.register,
    behaviour: shared.behaviour,
    failures,
    close: () => server.close(),
    listen: async (port = 0, host = '127.0.0.1') => {
      await server.listen({ port, host });
      return { url: `http://${hostPart(host)}:${portOf(server.server.address())}${profile.definition.basePath}` };
    },
  };
}

function hostPart(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

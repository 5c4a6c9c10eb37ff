import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuthenticationSettings } from '../../generated/types';
import type { RunConfiguration } from '../config/run-configuration';
import type { Exchange } from '../http';
import type { Check } from '../preflight';
import type { ProfileModel } from '../profile';
import { type Media, mediaOf } from './media';

/** Profile of the reference implementation unless another is asked for. */
export const DEFAULT_PROFILE = 'open-klant-0.9';

/** What a run tests, ready to be called. */
export interface RunTarget {
  readonly baseUrl: string;
  readonly embedded: boolean;
  /** name or path of the profile */
  readonly profile: string;
  /** Dutch: why this profile */
  readonly ground: string;
  readonly media: Media;
  readonly authentication: AuthenticationSettings;
  readonly apiVersion?: string;
  readonly checks: readonly Check[];
  /** what the preflight sent and received */
  readonly exchanges: readonly Exchange[];
  /** path of an object the preflight made and could not remove */
  readonly leftBehind?: string;
  close(): Promise<void>;
}

/** The target can't be tested; `checks` say why and what to do. Exit code 2 or 3. */
export class PreflightError extends Error {
  override readonly name = 'PreflightError';
  constructor(
    readonly checks: readonly Check[],
    readonly exitCode: 2 | 3,
  ) {
    const problem = checks.find((check) => check.fatal !== undefined);
    super(`${problem?.text ?? 'De voorcontrole is niet geslaagd.'} ${problem?.remedy ?? ''}`.trim());
  }
}

/**
 * The target of a run: in a replay what was recorded, what --url names after a preflight, or without it the embedded reference implementation.
 * @throws PreflightError
 */
export async function openTarget(configuration: RunConfiguration, runId: string, options: OpeningOptions = {}): Promise<RunTarget> {
  if (configuration.replay !== undefined) {
    const { replayedTarget }: typeof import('./replayed-target') = require('./replayed-target');
    return replayedTarget(configuration.replay, configuration.profile);
  }
  return configuration.url === undefined
    ? embeddedTarget(configuration, runId)
    : examinedTarget(configuration, configuration.url, runId, options);
}

export interface OpeningOptions {
  /** journal for what the preflight makes; absent: one of its own */
  readonly journalFile?: string;
  /** absent: as the configuration says with `yes` */
  readonly mayBeProduction?: boolean;
  readonly signal?: AbortSignal;
  /** see PreflightInput */
  readonly thorough?: boolean;
}

/** The reference implementation in this process, on a free port, with a token nobody else knows. */
async function embeddedTarget(configuration: RunConfiguration, runId: string): Promise<RunTarget> {
  const { createReference }: typeof import('../reference/reference') = require('../reference/reference');
  const { loadProfile }: typeof import('../profile') = require('../profile');
  const profile = configuration.profile ?? DEFAULT_PROFILE;
  const model = loadProfile(profile);
  const tokenVariable = `KLANTINTERACTIES_INGEBOUWD_${runId.replaceAll('-', '_')}`;
  const token = randomBytes(24).toString('base64url');
  const reference = await createReference({ profile: model, token });
  const { url } = await reference.listen();
  process.env[tokenVariable] = token;
  return {
    baseUrl: url,
    embedded: true,
    profile,
    ground: configuration.profile === undefined ? 'standaard' : 'opgegeven',
    media: mediaOf(model),
    authentication: { scheme: model.definition.authentication.scheme === 'bearer' ? 'bearer' : 'token', tokenVariable },
    checks: [],
    exchanges: [],
    close: async () => {
      delete process.env[tokenVariable];
      await reference.close();
    },
  };
}

async function examinedTarget(
  configuration: RunConfiguration,
  baseUrl: string,
  runId: string,
  options: OpeningOptions,
): Promise<RunTarget> {
  const { preflight }: typeof import('../preflight') = require('../preflight');
  const { httpOptions }: typeof import('./http-options') = require('./http-options');
  const { authentication, headers, tls, proxy, limits, rate, profile, readOnly, yes, absent, conventions } = configuration;
  const exchanges: Exchange[] = [];
  const reachable = {
    baseUrl,
    authentication,
    headers,
    tls,
    limits,
    ...(proxy === undefined ? {} : { proxy }),
    ...(rate === undefined ? {} : { rate }),
  };
  const result = await preflight({
    options: { ...httpOptions(reachable), idPrefix: 'v' },
    authentication,
    readOnly,
    mayBeProduction: yes,
    runId,
    absent,
    withCodes: (reference) => withCodes(reference, conventions),
    sink: (exchange) => exchanges.push(exchange),
    ...(profile === undefined ? {} : { profile }),
    ...options,
  });
  if (result.fatal !== undefined || result.profile === undefined) {
    throw new PreflightError(result.checks, result.fatal ?? 3);
  }
  return {
    baseUrl,
    embedded: false,
    profile: result.profile.reference,
    ground: result.profile.ground,
    media: mediaOf(result.profile.model),
    authentication,
    checks: result.checks,
    exchanges,
    ...(result.apiVersion === undefined ? {} : { apiVersion: result.apiVersion }),
    ...(result.leftBehind === undefined ? {} : { leftBehind: result.leftBehind }),
    close: async () => undefined,
  };
}

/** Only for the preflight: a run keeps the profile it used. */
function withCodes(reference: string, conventions: RunConfiguration['conventions']): ProfileModel {
  const { withConventions }: typeof import('./conventions') = require('./conventions');
  const folder = mkdtempSync(join(tmpdir(), 'klantinteracties-profiel-'));
  try {
    return withConventions(reference, conventions, folder).model;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

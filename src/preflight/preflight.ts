import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AuthenticationSettings } from '../../generated/types';
import { type Exchange, HttpClient, type HttpOptions } from '../http';
import { Journal, openEntries } from '../own-data';
import { recogniseProfile } from '../profile';
import { PREFLIGHT } from '../recording/parts-of-run';
import { accessProblem } from './access';
import { type Check, type FatalCode, fatal, good, skipped } from './check';
import { clockCheck } from './clock';
import { encryptionCheck } from './encryption';
import { inUseCheck } from './in-use';
import { linkCheck } from './links';
import { otherBase } from './other-base';
import { tryOwnObject } from './own-object';
import { candidates, groundFor, type RecognisedProfile } from './recognise';
import { expectedBy, seenIn } from './seen';

/** The whole preflight takes no longer, whatever the target does. */
const BUDGET_MS = 9_000;

export interface PreflightInput {
  readonly options: HttpOptions;
  /** as configured, for what a message says about it */
  readonly authentication: AuthenticationSettings;
  /** name or path; absent: to be recognised */
  readonly profile?: string;
  readonly readOnly: boolean;
  /** the user said that the target may be a production environment */
  readonly mayBeProduction?: boolean;
  readonly runId: string;
  /** receives every exchange, redacted */
  readonly sink: (exchange: Exchange) => void;
  /** where it is noted what is made; absent: a journal of the preflight's own */
  readonly journalFile?: string;
  readonly signal?: AbortSignal;
}

export interface PreflightResult {
  readonly checks: readonly Check[];
  readonly profile?: RecognisedProfile;
  /** value of the version header of the profile */
  readonly apiVersion?: string;
  /** path of an object that was made and could not be removed */
  readonly leftBehind?: string;
  /** why a run can't begin: exit code 2 or 3 */
  readonly fatal?: FatalCode;
}

/**
 * Looks whether a target can be tested at all, in under ten seconds: address, connection, authentication, JSON, profile,
 * clock, writing and the host of links. Gives causes and remedies, never a verdict.
 * @throws ProfileError when the profile that was asked for does not exist or is wrong
 */
export async function preflight(input: PreflightInput): Promise<PreflightResult> {
  const deadline = AbortSignal.timeout(BUDGET_MS);
  const signal = input.signal === undefined ? deadline : AbortSignal.any([deadline, input.signal]);
  const client = new HttpClient({ ...input.options, limits: { ...input.options.limits, retryAfterCount: 0 } }, input.sink);
  try {
    const result = withoutSecrets(await examine(client, input, signal), client);
    const code = result.checks.find((check) => check.fatal !== undefined)?.fatal;
    return { ...result, ...(code === undefined ? {} : { fatal: code }) };
  } finally {
    await client.close();
  }
}

/** What the target answered is judged as it came; what is said about it carries no secret. */
function withoutSecrets({ checks, leftBehind, ...rest }: PreflightResult, client: HttpClient): PreflightResult {
  return {
    ...rest,
    checks: checks.map(({ text, remedy, ...check }) => ({
      ...check,
      text: client.hidden(text),
      ...(remedy === undefined ? {} : { remedy: client.hidden(remedy) }),
    })),
    ...(leftBehind === undefined ? {} : { leftBehind: client.hidden(leftBehind) }),
  };
}

async function examine(client: HttpClient, input: PreflightInput, signal: AbortSignal): Promise<PreflightResult> {
  const encryption = encryptionCheck(input.options);
  const found = await findProfile(client, input, signal);
  if ('problem' in found) {
    const base = found.problem.id === 'adres' && found.problem.fatal === 2 ? await otherBase(input.options, signal) : undefined;
    return { checks: [...encryption, base === undefined ? found.problem : { ...found.problem, remedy: `Bedoelt u --url ${base}?` }] };
  }
  const { profile, exchange } = found;
  const checks: Check[] = [
    good('adres', `${input.options.baseUrl} bestaat.`),
    good('verbinding', 'De verbinding komt tot stand.'),
    ...encryption,
    good(
      'toegang',
      input.authentication.scheme === 'none' ? 'Toegang zonder aanmelding.' : `Toegang met schema '${input.authentication.scheme}'.`,
    ),
    good('antwoord', 'Het doel antwoordt met JSON.'),
    good('profiel', `${profile.model.definition.title} (${profile.model.name}), ${profile.ground}.`),
    clockCheck(exchange),
  ];
  const header = profile.model.definition.versionHeader?.toLowerCase();
  const apiVersion = header === undefined ? undefined : exchange.response?.headers[header];
  const inUse = input.mayBeProduction === true ? undefined : inUseCheck(profile.model, exchange);
  if (inUse !== undefined) {
    return { checks: [...checks, inUse], profile };
  }
  const own = await tryWriting(client, profile, input, signal);
  checks.push(own.check, await linkCheck(client, profile.model, own.document, signal));
  return {
    checks,
    profile,
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(own.leftBehind === undefined ? {} : { leftBehind: own.leftBehind }),
  };
}

/** Asks for the list of klantcontacten in the form of each candidate until an answer fits. The first problem is reported. */
async function findProfile(
  client: HttpClient,
  input: PreflightInput,
  signal: AbortSignal,
): Promise<{ profile: RecognisedProfile; exchange: Exchange } | { problem: Check }> {
  let problem: Check | undefined;
  for (const candidate of candidates(input.profile)) {
    const { path } = candidate.model.resource('klantcontact');
    const headers = { accept: candidate.model.definition.media.response.join(', ') };
    const exchange = await client.send({ method: 'GET', path, headers, scenario: PREFLIGHT }, signal);
    const access = accessProblem(exchange, input.authentication);
    const ground = access === undefined ? groundFor(candidate, exchange, input.profile !== undefined) : undefined;
    if (ground !== undefined) {
      return { profile: { ...candidate, ground }, exchange };
    }
    problem ??= signal.aborted ? tooSlow() : (access ?? unrecognised(input.profile, exchange));
  }
  return { problem: problem ?? fatal('profiel', 2, 'Er is geen profiel om te herkennen.', 'Geef een profiel met --profile.') };
}

async function tryWriting(client: HttpClient, profile: RecognisedProfile, input: PreflightInput, signal: AbortSignal) {
  if (input.readOnly) {
    return { check: skipped('schrijven', 'Alleen lezen: registreren is niet geprobeerd.') };
  }
  const file = input.journalFile ?? ownJournal();
  const journal = new Journal(file, { baseUrl: client.baseUrl, profile: profile.model.name });
  const own = await tryOwnObject(client, profile.model, journal, input.runId, signal);
  journal.close();
  if (openEntries(file).length > 0) {
    return {
      ...own,
      check: { ...own.check, remedy: `${own.check.remedy ?? ''} Ruim later op met cleanup. Het journaal is ${file}.`.trim() },
    };
  }
  if (input.journalFile === undefined) {
    rmSync(dirname(file), { recursive: true, force: true });
  }
  return signal.aborted ? { check: skipped('schrijven', 'Niet afgerond binnen de tijd van de voorcontrole.') } : own;
}

/** Outside the user's folder: a check that leaves nothing in the target leaves nothing here. */
function ownJournal(): string {
  return join(mkdtempSync(join(tmpdir(), 'klantinteracties-voorcontrole-')), 'journal.ndjson');
}

function unrecognised(asked: string | undefined, exchange: Exchange): Check {
  const expected = candidates(asked).map(({ model }) => expectedBy(model, exchange));
  const seen = `${seenIn(exchange)} Verwacht: ${expected.join('; ')}.`;
  const better = recogniseProfile(exchange.response?.json, exchange.response?.headers);
  return asked === undefined
    ? fatal(
        'profiel',
        2,
        `Het antwoord op de lijst van klantcontacten past bij geen ingebouwd profiel. ${seen}`,
        'Controleer --url, of geef een eigen profiel met --profile.',
      )
    : fatal(
        'profiel',
        2,
        `Het antwoord op de lijst van klantcontacten past niet bij profiel ${asked}. ${seen}`,
        better === undefined
          ? 'Controleer --url en --profile; zonder --profile wordt het profiel herkend.'
          : `Het antwoord past wel bij profiel ${better.profile}: geef dat met --profile, of laat --profile weg.`,
      );
}

function tooSlow(): Check {
  return fatal(
    'verbinding',
    3,
    `Het doel antwoordde niet binnen ${BUDGET_MS / 1000} seconden.`,
    'Controleer of het doel draait en bereikbaar is, of maak het sneller.',
  );
}

import { setMaxListeners } from 'node:events';
import type { AuthenticationSettings } from '../../generated/types';
import { type Exchange, HttpClient, type HttpOptions } from '../http';
import { type ProfileModel, recogniseProfile } from '../profile';
import { PREFLIGHT } from '../recording/parts-of-run';
import { accessProblem } from './access';
import { capabilityCheck } from './capabilities';
import { type Check, type FatalCode, fatal, good } from './check';
import { clockCheck } from './clock';
import { encryptionCheck } from './encryption';
import { inUseCheck } from './in-use';
import { linkCheck } from './links';
import { otherBase } from './other-base';
import { candidates, groundFor, type RecognisedProfile } from './recognise';
import { expectedBy, seenIn } from './seen';
import { tryOwnObjects } from './try-own-objects';

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
  /** also looks at lists of codes, identification and what the target has: for who asks for advice, not before every run */
  readonly thorough?: boolean;
  /** the profile with the codes of this target; absent: the profile as it is */
  readonly withCodes?: (reference: string) => ProfileModel;
  /** capabilities declared to be absent */
  readonly absent?: readonly string[];
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
 * clock, writing, lists of codes, what the target has, and the host of links. Gives causes and remedies, never a verdict.
 * @throws ProfileError when the profile that was asked for does not exist or is wrong
 */
export async function preflight(input: PreflightInput): Promise<PreflightResult> {
  const deadline = AbortSignal.timeout(BUDGET_MS);
  const signal = input.signal === undefined ? deadline : AbortSignal.any([deadline, input.signal]);
  // Many calls at once listen to it, all of them briefly.
  setMaxListeners(0, signal);
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
  const begun = Date.now();
  const encryption = encryptionCheck(input.options);
  const found = await findProfile(client, input, signal);
  if ('problem' in found) {
    const base = found.problem.id === 'adres' && found.problem.fatal === 2 ? await otherBase(input.options, signal) : undefined;
    const problem = base === undefined ? found.problem : { ...found.problem, remedy: `Bedoelt u --url ${base}?` };
    // Of a connection that didn't come about nothing good is said.
    return { checks: [...encryption.filter(({ status }) => status !== 'goed'), problem] };
  }
  const { profile, exchange } = found;
  const { authentication, absent = [], withCodes } = input;
  const header = profile.model.definition.versionHeader?.toLowerCase();
  const apiVersion = header === undefined ? undefined : exchange.response?.headers[header];
  const reachedChecks = [...reached(input, encryption, profile, authentication), clockCheck(exchange)];
  const inUse = input.mayBeProduction === true ? undefined : inUseCheck(profile.model, exchange);
  if (inUse !== undefined) {
    return { checks: [...reachedChecks, inUse], profile };
  }
  const model = withCodes?.(profile.reference) ?? profile.model;
  const own = await tryOwnObjects(client, { base: profile.model, model }, input, { signal, begun, until: begun + BUDGET_MS });
  const [links, ...capabilities] = await Promise.all([
    linkCheck(client, model, own.document, signal),
    ...(input.thorough === true ? [capabilityCheck(client, model, absent, signal)] : []),
  ]);
  return {
    checks: [...reachedChecks, ...own.checks, ...capabilities, links],
    profile,
    ...(own.leftBehind === undefined ? {} : { leftBehind: own.leftBehind }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
  };
}

/** What is certain once a list of the profile came back. */
function reached(
  { options }: PreflightInput,
  encryption: readonly Check[],
  { model, ground }: RecognisedProfile,
  { scheme }: AuthenticationSettings,
): Check[] {
  return [
    good('adres', `${options.baseUrl} bestaat.`),
    good('verbinding', 'De verbinding komt tot stand.'),
    ...encryption,
    good('toegang', scheme === 'none' ? 'Toegang zonder aanmelding.' : `Toegang met schema '${scheme}'.`),
    good('antwoord', 'Het doel antwoordt met JSON.'),
    good('profiel', `${model.definition.title} (${model.name}), ${ground}.`),
  ];
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

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequirementResult } from '../../generated/types';
import { DEFAULT_LIMITS } from '../../src/http';
import { loadProfile } from '../../src/profile';
import { type Behaviour, createReference, type Register, seed } from '../../src/reference';
import { type ConsumerChoice, withConsumers } from '../../src/requirements/consumers';
import { loadRequirements } from '../../src/requirements/load';
import type { RunContext } from '../../src/run/context';
import { execute } from '../../src/run/execute';
import { mediaOf } from '../../src/run/media';
import { selectRequirements } from '../../src/run/selection';
import { VerdictCollector } from '../../src/verdict/collector';
import { scenarioFollower } from './scenario-follower';
import { type Front, openFront, type RunningFront } from './variants/front';

const TOKEN_VARIABLE = 'KLANTINTERACTIES_TOETS_VAN_DE_KIT';
const TOKEN = 'sleutel-van-de-toets-van-de-kit';
/** Read once per process: a process judges many times. */
const known = loadRequirements();

/** What the kit says of the reference implementation behaving as given. */
export interface Judgement {
  readonly requirements: readonly RequirementResult[];
  readonly problems: readonly string[];
  readonly exchanges: number;
  /** Whether the register held the same after the run as before. */
  readonly clean: boolean;
}

export interface Trial {
  readonly profile?: string;
  readonly behaviour?: Partial<Behaviour>;
  /** Cucumber tag expression; absent: everything. */
  readonly tags?: string;
  /** Class, case or requirement, as with --only: reads no other features. */
  readonly only?: string;
  /** Number of objects of others in the register beforehand. */
  readonly foreign?: number;
  /** What stands between the kit and the implementation. */
  readonly front?: Front;
  /** Client applications to look at as well; absent: none. */
  readonly consumers?: ConsumerChoice;
  /** The scenarios to run, as `file:line`; absent: those of `only` and `tags`. */
  readonly scenarios?: readonly string[];
  /** Told which scenario begins, as `file:line`, and when it has ended and cleaned up. */
  readonly onScenario?: (begun: string | undefined, register: Register) => void;
}

/** Runs the kit on the reference implementation with some decisions replaced, in this process and over real sockets. */
export async function judge({
  profile = 'open-klant-0.9',
  behaviour = {},
  tags = '',
  only,
  foreign = 0,
  front,
  consumers = 'none',
  scenarios,
  onScenario = () => undefined,
}: Trial): Promise<Judgement> {
  const reference = await createReference({ profile: loadProfile(profile), token: TOKEN, behaviour });
  const folder = mkdtempSync(join(tmpdir(), 'klantinteracties-'));
  process.env[TOKEN_VARIABLE] = TOKEN;
  let gateway: RunningFront | undefined;
  try {
    seed(reference.register, foreign);
    const before = JSON.stringify(reference.register.snapshot());
    const { url } = await reference.listen();
    gateway = front === undefined ? undefined : await openFront(url, front);
    const collector = new VerdictCollector();
    const register = withConsumers(known, consumers);
    const selected = selectRequirements(register, { ...(only === undefined ? {} : { only }), consumers });
    const tagExpression = tags === '' ? selected.tagExpression : tags;
    const follow = scenarioFollower((begun) => onScenario(begun, reference.register));
    await execute({
      context: contextFor(gateway?.url ?? url, profile, folder),
      selection: { files: scenarios === undefined ? selected.files : filesOf(scenarios), tagExpression },
      ...(scenarios === undefined ? {} : { places: scenarios }),
      parallel: 1,
      order: 'defined',
      onMessage: (envelope) => {
        collector.onMessage(envelope);
        follow(envelope);
      },
    });
    const selection = scenarios?.join(' ') ?? tagExpression;
    const { requirements, problems } = collector.result(register, { selection, interrupted: false });
    const executed = requirements.flatMap((requirement) => requirement.scenarios);
    const exchanges = executed.reduce((sum, scenario) => sum + scenario.exchanges.length, 0);
    return {
      requirements,
      problems,
      exchanges,
      clean: before === JSON.stringify(reference.register.snapshot()),
    };
  } finally {
    await gateway?.close();
    await reference.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesOf(places: readonly string[]): string[] {
  return [...new Set(places.map((place) => place.replace(/:\d+$/u, '')))];
}

function contextFor(baseUrl: string, profile: string, folder: string): RunContext {
  return {
    baseUrl,
    profile,
    media: mediaOf(loadProfile(profile)),
    authentication: { scheme: 'token', tokenVariable: TOKEN_VARIABLE },
    headers: [],
    tls: {},
    limits: { ...DEFAULT_LIMITS, pages: 20 },
    runId: 'toets',
    seed: 'toets van de kit',
    evidenceDirectory: folder,
    journalFile: join(folder, 'journal.ndjson'),
    stopFile: join(folder, 'stop'),
    capabilities: { absent: [] },
    optional: 'alle',
    readOnly: false,
    keep: false,
    conventions: {},
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../src/run';
import type { Report } from '../../src/verdict/report-model';
import { type KitRun, runKit, startKit } from '../hostile/kit-process';
import { type SharedTarget, shared } from './foreign-data';

const DEADLINE_MS = 1_200_000;

/** How one way of sharing a target went. */
export interface Shared {
  readonly name: string;
  /** per run the requirements judged otherwise than alone on an empty register, and what was left or touched */
  readonly problems: readonly string[];
  readonly seconds: number;
}

type Verdicts = ReadonlyMap<string, string>;
type Way = (settings: Settings) => Promise<Report[]>;

const WAYS: readonly (readonly [name: string, way: Way])[] = [
  ['alleen', async (settings) => [await reportOf(settings)]],
  ['twee runs tegelijk', (settings) => Promise.all([reportOf(settings), reportOf(settings)])],
  ['--parallel 2', async (settings) => [await reportOf({ ...settings, parallel: 2 })]],
  ['--shard 1/2 en 2/2 tegelijk, samengevoegd', async (settings) => [await merged(settings, 2)]],
];

/**
 * Runs the kit in every way of sharing a register with so many objects of others, and compares with a run that has an empty register
 * to itself. `only` bounds what is tested.
 */
export async function together(foreign: number, only: string | undefined, told: (result: Shared) => void): Promise<void> {
  const selection: Settings = only === undefined ? {} : { only };
  const alone = await onTarget(0, (target) => reportOf({ ...selection, url: target.url }));
  const expected = verdictsOf(alone);
  if (alone.verdict === 'niet-vastgesteld' || expected.size === 0) {
    throw new Error(`zonder anderen is het oordeel ${alone.verdict}`);
  }
  for (const [name, way] of WAYS) {
    const start = performance.now();
    const problems = await onTarget(foreign, async (target) => {
      const reports = await way({ ...selection, url: target.url });
      return [...reports.flatMap((report) => differences(expected, report)), ...target.changes()];
    });
    told({ name, problems, seconds: (performance.now() - start) / 1000 });
  }
}

async function onTarget<T>(foreign: number, work: (target: SharedTarget) => Promise<T>): Promise<T> {
  const target = await shared(foreign);
  try {
    return await work(target);
  } finally {
    await target.close();
  }
}

function verdictsOf({ requirements }: Report): Verdicts {
  return new Map(requirements.map(({ id, verdict }) => [id, verdict]));
}

function differences(expected: Verdicts, report: Report): string[] {
  const found = verdictsOf(report);
  const others = [...expected].filter(([id, verdict]) => found.get(id) !== verdict);
  return [
    ...others.map(([id, verdict]) => `${id}: ${found.get(id)} in plaats van ${verdict}`),
    ...report.leftovers.map(({ type, url }) => `${type} ${url} bleef achter`),
  ];
}

async function reportOf(settings: Settings, flags: readonly string[] = []): Promise<Report> {
  return reported(await runKit({ settings, flags, deadlineMs: DEADLINE_MS }));
}

/** The parts run at the same time, as in a pipeline; their folders are merged. */
async function merged(settings: Settings, parts: number): Promise<Report> {
  const started = Array.from({ length: parts }, (_, index) =>
    startKit({ settings: { ...settings, seed: 'samen' }, flags: ['--shard', `${index + 1}/${parts}`], deadlineMs: DEADLINE_MS }),
  );
  try {
    await Promise.all(started.map(({ ended }) => ended));
    const folders = started.map(({ folder }) => folder);
    const out = join(folders[0] ?? '', 'samen');
    await runKit({ settings, flags: ['merge', ...folders, '--out', out], deadlineMs: DEADLINE_MS });
    return JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
  } finally {
    for (const kit of started) kit.remove();
  }
}

function reported({ report, err, out }: KitRun): Report {
  if (report === undefined) {
    throw new Error(`geen rapport: ${err}${out}`);
  }
  return report;
}

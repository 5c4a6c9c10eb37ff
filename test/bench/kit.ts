import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measured, ROOT, startTarget, TOKEN, type Usage, WORK } from './processes';

const PROGRAM = join(ROOT, 'dist', 'src', 'cli', 'main.js');
const OUT = join(WORK, 'uit');

export interface KitOptions {
  /** absent: the embedded reference implementation, in the process of the kit */
  readonly url?: string;
  readonly only?: string;
  readonly lanes?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** file loaded first */
  readonly preload?: string;
}

/** One whole run as a user starts it: program start, validation, evidence and every report. */
export async function kit({ url, only, lanes, environment = {}, preload }: KitOptions): Promise<Usage> {
  rmSync(OUT, { recursive: true, force: true });
  // The embedded reference is tested on every optional requirement; a target as well, so that all runs make the same calls.
  const options = [
    '--optional',
    'alle',
    ...(url === undefined ? [] : ['--url', url]),
    ...(only === undefined ? [] : ['--only', only]),
    ...(lanes === undefined ? [] : ['--parallel', String(lanes)]),
  ];
  const args = [...(preload === undefined ? [] : ['--require', preload]), PROGRAM, 'run', '--out', OUT, '--seed', 'meting', ...options];
  // A selection is only partly conform, which is exit code 1; a run without verdict is 3 and no measurement.
  return measured(args, { KLANTINTERACTIES_TOKEN: TOKEN, ...environment }, [0, 1]);
}

/** Lets runs of ten times the set be: the default bound on calls is lower than that. */
export function prepareFolder(): void {
  mkdirSync(WORK, { recursive: true });
  writeFileSync(join(WORK, 'conformance.config.json'), JSON.stringify({ limits: { requests: 200_000 } }));
}

export const help = (): Promise<Usage> => measured([PROGRAM, '--help']);
export const bareNode = (): Promise<Usage> => measured(['-e', '0']);

/** What the README says to do after `npm ci`: compiling what changed and a whole run. What its processes use together isn't known. */
export async function conformance(): Promise<Usage> {
  const npm = process.env.npm_execpath ?? 'npm';
  const { wallMs } = await measured([npm, 'run', '--silent', 'conformance', '--', 'run', '--out', OUT], {}, [0], ROOT);
  return { wallMs, cpuMs: Number.NaN, rssMb: Number.NaN, firstMs: Number.NaN };
}

/** One call of a recorded run, as floor.cjs and newman send it. */
export interface RecordedCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly status: number;
}

interface Entry {
  readonly startedDateTime: string;
  readonly _id: string;
  readonly _authentication: string;
  readonly request: { method: string; url: string; headers: { name: string; value: string }[]; postData?: { text: string } };
  readonly response: { status: number };
}

/** Records what a run sends, from its own evidence, and keeps it in a file for replay. @returns the file and the calls */
export async function record(only?: string): Promise<{ readonly file: string; readonly calls: RecordedCall[] }> {
  const target = await startTarget();
  try {
    await kit({ url: target.url, ...(only === undefined ? {} : { only }) });
  } finally {
    target.close();
  }
  const har: { log: { entries: Entry[] } } = JSON.parse(readFileSync(join(OUT, 'evidence.har'), 'utf8'));
  const calls = inOrder(har.log.entries).map(callOf);
  const file = join(WORK, `aanroepen-${only === undefined ? 'alle' : only.replaceAll(/\W+/g, '-')}.json`);
  writeFileSync(file, JSON.stringify(calls));
  return { file, calls };
}

/** Calls of the preflight are kept apart and came first. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const preflight = entries.filter(({ _id }) => _id.startsWith('v'));
  return [...preflight, ...entries.filter(({ _id }) => !_id.startsWith('v'))];
}

function callOf({ request, response, _authentication }: Entry): RecordedCall {
  const { pathname, search } = new URL(request.url);
  const headers = Object.fromEntries(request.headers.filter(({ value }) => value !== '***').map(({ name, value }) => [name, value]));
  const sent = _authentication === 'none' ? headers : { ...headers, authorization: `Token ${TOKEN}` };
  const body = request.postData === undefined ? {} : { body: request.postData.text };
  return { method: request.method, path: pathname + search, headers: sent, ...body, status: response.status };
}

/** The same calls over raw undici. */
export function floor(file: string, url?: string): Promise<Usage> {
  return measured([join(ROOT, 'test', 'bench', 'floor.cjs')], { BENCH_CALLS: file, ...(url === undefined ? {} : { BENCH_URL: url }) });
}

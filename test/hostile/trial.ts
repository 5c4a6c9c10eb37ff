import { type Hostility, LIMITS, ONLY } from './hostility';
import { filesOf, type KitRun, runKit } from './kit-process';

/** What a run may use; the time allows for a machine that has more to do. */
const BOUNDS = { deadlineMs: 150_000, megabytes: 600 };
type Bounds = typeof BOUNDS;
/** Nobody asks for it, but it has to be kept out of whatever comes back. */
const TOKEN = 'vijandig-geheim-0123456789';

export interface TrialResult {
  readonly name: string;
  /** what is wrong with how the kit ended; empty when nothing is */
  readonly problems: readonly string[];
  readonly code: number | undefined;
  readonly seconds: number;
  readonly megabytes: number;
  readonly output: string;
}

/** Lets the kit meet one hostility and looks at how it ended. */
export async function tryHostility(hostility: Hostility, given: Partial<Bounds> = {}): Promise<TrialResult> {
  const bounds = { ...BOUNDS, ...given };
  const target = await hostility.serve();
  try {
    let problems: string[] = [];
    const settings = { url: target.url, only: ONLY, limits: LIMITS, ...hostility.settings };
    const environment = { KLANTINTERACTIES_TOKEN: TOKEN };
    const run = await runKit({ settings, flags: hostility.flags ?? [], environment, deadlineMs: bounds.deadlineMs }, (ended) => {
      problems = [...commonProblems(ended, hostility, bounds), ...[hostility.check?.(ended, target) ?? []].flat()];
    });
    const { code, seconds, peakMegabytes = 0 } = run;
    return { name: hostility.name, problems, code, seconds, megabytes: peakMegabytes, output: `${run.err}${run.out}` };
  } finally {
    await target.close();
  }
}

function commonProblems(run: KitRun, { codes, message }: Hostility, { deadlineMs, megabytes }: Bounds): string[] {
  const output = `${run.err}${run.out}`;
  const texts = [{ name: 'de uitvoer', content: output }, ...filesOf(run.folder).filter(({ name }) => name !== 'evidence.har')];
  const rules: [wrong: boolean, problem: string][] = [
    [run.code === undefined, `eindigde niet vanzelf binnen ${deadlineMs / 1000} s`],
    [run.code !== undefined && !codes.includes(run.code), `exitcode ${run.code} in plaats van ${codes.join(' of ')}`],
    [
      run.code !== undefined && (run.peakMegabytes ?? Number.POSITIVE_INFINITY) > megabytes,
      `gebruikte ${run.peakMegabytes?.toFixed(0)} MB geheugen`,
    ],
    [!message.test(output), `de uitvoer noemt ${message} niet`],
    [run.report !== undefined && run.report.verdict === 'conform' && run.code !== 0, 'het rapport zegt conform maar de exitcode niet'],
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(output), 'de uitvoer bevat stuurtekens'],
  ];
  return [
    ...rules.filter(([wrong]) => wrong).map(([, problem]) => problem),
    ...texts.flatMap(({ name, content }) => fumbles(content).map((fumble) => `${name} toont ${fumble}`)),
  ];
}

/** Signs that the kit stumbled instead of saying what is going on. */
function fumbles(text: string): string[] {
  const signs: [RegExp, string][] = [
    [/^\s+at .+[(/].+:\d+:\d+\)?$/m, 'een stack trace'],
    [/\\n\s+at [^"]+:\d+:\d+/, 'een stack trace'],
    [/\b(?:Type|Range|Reference|Syntax|Uncaught)Error\b|Unhandled|node:internal/, 'een fout van de kit'],
    [
      /Cannot read propert|is not a function|is not iterable|Maximum call stack|Invalid string length|heap out of memory/,
      'een fout van de kit',
    ],
    [/\[object Object\]|De kit zelf faalde/, 'een fout van de kit'],
  ];
  return signs.filter(([sign]) => sign.test(text)).map(([, fumble]) => fumble);
}

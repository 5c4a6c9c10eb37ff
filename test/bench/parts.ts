import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contender, type Figures, inTurns } from './figures';
import { bareNode, conformance, floor, help, type KitOptions, kit, record } from './kit';
import { newman } from './newman';
import { ROOT, startTarget, type Usage, WORK } from './processes';

export interface Measurement {
  /** what one exchange is measured over */
  readonly exchanges: number;
  readonly figures: Figures;
}

export interface Part {
  readonly name: string;
  /** takes so long that it is only measured when named */
  readonly onlyWhenNamed?: true;
  /** Dutch, as it is announced */
  readonly title: string;
  measure(runs: number, say: (text: string) => void): Promise<Measurement>;
}

/** Cases that together make some five hundred exchanges, and some hundred: for targets where the whole set takes minutes. */
const MIDDLE = 'C0359 or C1304 or C2138 or C4161';
const SMALL = 'C0992';

/** A fresh target for every run: what was measured before may not have a say in the next. */
async function against(environment: Readonly<Record<string, string>>, run: (url: string) => Promise<Usage>): Promise<Usage> {
  const target = await startTarget(environment);
  try {
    return await run(target.url);
  } finally {
    target.close();
  }
}

const expression = (cases: string) =>
  cases
    .split(' or ')
    .map((id) => `@${id}`)
    .join(' or ');

async function pair(only: string | undefined, latency: number, runs: number, say: (text: string) => void): Promise<Measurement> {
  const { file, calls } = await record(only);
  const delay = { BENCH_LATENCY: String(latency) };
  const selection = only === undefined ? {} : { only };
  const figures = await inTurns(
    [
      ['ondergrens', () => against(delay, (url) => floor(file, url))],
      ['toetsset', () => against(delay, (url) => kit({ url, ...selection }))],
    ],
    runs,
    say,
  );
  return { exchanges: calls.length, figures };
}

async function lanes(only: string | undefined, latency: number, counts: readonly number[], runs: number, say: (text: string) => void) {
  const { calls } = await record(only);
  const selection = only === undefined ? {} : { only };
  const contenders = counts.map(
    (count): Contender => [
      String(count),
      () => against({ BENCH_LATENCY: String(latency) }, (url) => kit({ url, lanes: count, ...selection })),
    ],
  );
  return { exchanges: calls.length, figures: await inTurns(contenders, runs, say) };
}

/** The features of the kit so many times, in folders of their own; the kit reads them beside its own. */
function copies(times: number): Readonly<Record<string, string>> {
  const folder = join(WORK, `features-${times}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let copy = 1; copy < times; copy += 1) {
    cpSync(join(ROOT, 'features'), join(folder, String(copy)), { recursive: true });
  }
  return { BENCH_FEATURES: folder };
}

async function multiples(
  times: readonly number[],
  run: (options: KitOptions) => Promise<Usage>,
  runs: number,
  say: (text: string) => void,
) {
  const { calls } = await record();
  const preload = join(__dirname, 'more-features.cjs');
  const contenders = times.map((count): Contender => {
    const environment = copies(count);
    return [String(count), () => run({ preload, environment })];
  });
  return { exchanges: calls.length, figures: await inTurns(contenders, runs, say) };
}

export const PARTS: readonly Part[] = [
  {
    name: 'start',
    title: 'starten, en --help',
    async measure(runs, say) {
      const contenders: Contender[] = [
        ['kale node', bareNode],
        ['--help', help],
        ['een eis', () => kit({ only: 'C0992-01' })],
      ];
      return { exchanges: 0, figures: await inTurns(contenders, runs, say) };
    },
  },
  {
    name: 'conformance',
    title: 'npm run conformance, zoals na npm ci',
    measure: async (runs, say) => ({ exchanges: 0, figures: await inTurns([['npm run conformance', conformance]], runs, say) }),
  },
  {
    name: 'floor',
    title: 'de hele set, 0 ms, doel in een eigen proces',
    measure: (runs, say) => pair(undefined, 0, runs, say),
  },
  {
    name: 'embedded',
    title: 'de hele set, 0 ms, doel in hetzelfde proces',
    async measure(runs, say) {
      const { file, calls } = await record();
      const contenders: Contender[] = [
        ['ondergrens', () => floor(file)],
        ['toetsset', () => kit({})],
      ];
      return { exchanges: calls.length, figures: await inTurns(contenders, runs, say) };
    },
  },
  {
    name: '20ms-heel',
    title: 'de hele set, 20 ms',
    onlyWhenNamed: true,
    measure: (runs, say) => pair(undefined, 20, runs, say),
  },
  { name: '20ms', title: 'een deel van de set, 20 ms', measure: (runs, say) => pair(expression(MIDDLE), 20, runs, say) },
  { name: '100ms', title: 'een kleiner deel van de set, 100 ms', measure: (runs, say) => pair(expression(SMALL), 100, runs, say) },
  { name: 'lanes0', title: '1 tot 8 scenario’s tegelijk, 0 ms', measure: (runs, say) => lanes(undefined, 0, [1, 2, 4, 8], runs, say) },
  {
    name: 'lanes20',
    title: '1 tot 8 scenario’s tegelijk, 20 ms',
    measure: (runs, say) => lanes(expression(MIDDLE), 20, [1, 2, 4, 8], runs, say),
  },
  {
    name: 'lanes100',
    title: '1 tot 8 scenario’s tegelijk, 100 ms',
    measure: (runs, say) => lanes(expression(SMALL), 100, [1, 2, 4, 8], runs, say),
  },
  {
    name: 'scale',
    title: 'een tot tien keer de set, 0 ms, doel in hetzelfde proces',
    measure: (runs, say) => multiples([1, 2, 5, 10], (options) => kit(options), runs, say),
  },
  {
    name: 'scale-apart',
    title: 'een en tien keer de set, 0 ms, doel in een eigen proces',
    onlyWhenNamed: true,
    measure: (runs, say) => multiples([1, 10], (options) => against({}, (url) => kit({ ...options, url })), runs, say),
  },
  {
    name: 'foreign',
    title: 'de hele set, naast 0 en 100.000 gegevens van anderen',
    async measure(runs, say) {
      const { calls } = await record();
      const contenders = [0, 100_000].map(
        (count): Contender => [String(count), () => against({ BENCH_FOREIGN: String(count) }, (url) => kit({ url }))],
      );
      return { exchanges: calls.length, figures: await inTurns(contenders, runs, say) };
    },
  },
  { name: 'newman0', title: 'newman, de hele set, 0 ms', measure: (runs, say) => besideNewman(undefined, 0, runs, say) },
  {
    name: 'newman20',
    title: 'newman, een deel van de set, 20 ms',
    measure: (runs, say) => besideNewman(expression(MIDDLE), 20, runs, say),
  },
];

async function besideNewman(only: string | undefined, latency: number, runs: number, say: (text: string) => void): Promise<Measurement> {
  const { file, calls } = await record(only);
  const selection = only === undefined ? {} : { only };
  const delay = { BENCH_LATENCY: String(latency) };
  const contenders: Contender[] = [
    ['ondergrens', () => against(delay, (url) => floor(file, url))],
    ['toetsset', () => against(delay, (url) => kit({ url, ...selection }))],
    ['newman', () => against(delay, (url) => newman(calls, url))],
  ];
  return { exchanges: calls.length, figures: await inTurns(contenders, runs, say) };
}

/** Kept between runs of the benchmark, so that a part can be measured alone. */
export function keep(file: string, results: object): void {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

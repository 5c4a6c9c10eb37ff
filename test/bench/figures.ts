import type { Usage } from './processes';

/** A named program of which some runs are measured. */
export type Contender = readonly [name: string, run: () => Promise<Usage>];

/** Medians, and the spread of the wall time. */
export interface Figure extends Usage {
  readonly lowMs: number;
  readonly highMs: number;
  readonly runs: number;
}

export type Figures = Readonly<Record<string, Figure>>;

/** Runs the contenders in turns, so that what else the machine does strikes all alike; one turn goes first and doesn't count. */
export async function inTurns(contenders: readonly Contender[], runs: number, say: (text: string) => void): Promise<Figures> {
  const usages = new Map<string, Usage[]>(contenders.map(([name]) => [name, []]));
  for (let turn = 0; turn <= runs; turn += 1) {
    for (const [name, run] of contenders) {
      const usage = await run();
      if (turn > 0) usages.get(name)?.push(usage);
      say(`  ${turn === 0 ? 'opwarmen' : `ronde ${turn}`} ${name}: ${usage.wallMs.toFixed(0)} ms, processor ${usage.cpuMs.toFixed(0)} ms`);
    }
  }
  return Object.fromEntries([...usages].map(([name, measured]) => [name, figure(measured)]));
}

function figure(usages: readonly Usage[]): Figure {
  const of = (key: keyof Usage) => usages.map((usage) => usage[key]).sort((a, b) => a - b);
  const wall = of('wallMs');
  return {
    wallMs: median(wall),
    cpuMs: median(of('cpuMs')),
    rssMb: median(of('rssMb')),
    firstMs: median(of('firstMs')),
    lowMs: wall[0] ?? Number.NaN,
    highMs: wall.at(-1) ?? Number.NaN,
    runs: usages.length,
  };
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
}

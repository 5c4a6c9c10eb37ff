import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../generated/types';
import { runConformance } from '../../src/run';

export const FOLDER = __dirname;

/** What is pinned of the judgement of a recording: the verdict on every requirement, and what deviates. */
export interface Pinned {
  readonly verdict: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly deviations: Readonly<Record<string, readonly string[]>>;
}

/** Judges a recording again, as the kit is now. */
export async function judgedAgain(recording: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'klantinteracties-opname-'));
  try {
    return await runConformance({ replay: join(FOLDER, recording), folder, out: 'uit' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function pinnedOf({ verdict, requirements }: Report): Pinned {
  const executed = requirements.filter((result) => result.level !== 'niet-toetsbaar');
  const deviating = executed.filter(({ deviations }) => deviations.length > 0);
  return {
    verdict,
    requirements: Object.fromEntries(executed.map((result) => [result.id, result.verdict])),
    deviations: Object.fromEntries(deviating.map(({ id, deviations }) => [id, [...new Set(deviations.map(({ text }) => text))].sort()])),
  };
}

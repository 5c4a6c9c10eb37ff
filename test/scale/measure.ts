import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Report } from '../../generated/types';
import { loadProfile } from '../../src/profile';
import { createReference } from '../../src/reference';
import { faults } from '../trust/faults';
import { cli, timed } from './processes';
import { statement } from './same-report';

const OPTIONS = {
  // More than a third of the calls, so that measuring takes two minutes; 'alles' takes everything.
  only: { type: 'string', default: 'C0992,A8694,C0534,C4161,C6114' },
  shards: { type: 'string', default: '4' },
  latency: { type: 'string', default: '50' },
  ceiling: { type: 'string', default: '0.35' },
} as const;

/** Something that is wrong with the implementation, so that there are deviations to merge. */
const FAULT = 'verlies-klantcontact-inhoud';

/**
 * Runs the kit on an implementation that takes its time, once whole and once divided over processes, and compares: how long, and
 * whether the merged report says the same. Exit 1 when it doesn't, or when the parts took more than `--ceiling` of the time of the whole.
 */
async function main(folder: string): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const total = Number(values.shards);
  const reference = await slowReference(Number(values.latency));
  try {
    const { url } = await reference.listen();
    const run = ['run', '--url', url, '--auth', 'none', '--seed', 'schaal', ...(values.only === 'alles' ? [] : ['--only', values.only])];
    const whole = await timed(() => cli(folder, [...run, '--out', 'geheel']));
    say(`geheel: ${seconds(whole)}, ${reportIn(folder, 'geheel').run.exchanges} aanroepen van ten minste ${values.latency} ms`);
    const ratio = (await divided(folder, run, total)) / whole;
    assert.deepEqual(statement(reportIn(folder, 'samen')), statement(reportIn(folder, 'geheel')));
    say('het samengevoegde rapport zegt hetzelfde als dat van het geheel');
    say(`${total} processen namen ${ratio.toFixed(3)} van de tijd van één (hoogstens ${values.ceiling})`);
    process.exitCode = ratio <= Number(values.ceiling) ? 0 : 1;
  } finally {
    await reference.close();
  }
}

/** All parts at once, each in a process, and then the merge. @returns milliseconds */
async function divided(folder: string, run: readonly string[], total: number): Promise<number> {
  const parts = Array.from({ length: total }, (_, place) => `deel-${place + 1}`);
  const running = await timed(() =>
    Promise.all(
      parts.map((out, place) => cli(folder, [...run, '--shard', `${place + 1}/${total}`, '--durations', 'geheel', '--out', out])),
    ),
  );
  const merging = await timed(() => cli(folder, ['merge', ...parts, '--out', 'samen']));
  const own = parts.map((part) => seconds(reportIn(folder, part).run.durationMs));
  say(`${total} delen: ${seconds(running)} (elk ${own.join(', ')}), samenvoegen ${seconds(merging)}`);
  return running + merging;
}

function slowReference(latency: number) {
  const fault = faults.find(({ id }) => id === FAULT);
  assert.ok(fault !== undefined, `fout ${FAULT} bestaat niet meer`);
  const behaviour = { ...fault.behaviour, respond: <T>(reply: T) => wait(latency, reply) };
  return createReference({ profile: loadProfile('open-klant-0.9'), behaviour });
}

function reportIn(folder: string, out: string): Report {
  return JSON.parse(readFileSync(join(folder, out, 'report.json'), 'utf8'));
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'schaal-'));
main(folder)
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));

import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import type { Envelope } from '@cucumber/messages';
import { RunProgress } from '../../src/report/run-progress';

/** A run of `total` scenarios of one second, the second of which deviates and has the tag. */
function messages(total: number, tag: string): Envelope[] {
  const at = (seconds: number) => ({ seconds: 100 + seconds, nanos: 0 });
  const indices = Array.from({ length: total }, (_, index) => index);
  const pickle = { id: 'p1', uri: '', name: '', language: 'nl', steps: [], astNodeIds: [], tags: [{ name: tag, astNodeId: 'a' }] };
  const plans = indices.map((index): Envelope => ({ testCase: { id: `c${index}`, pickleId: `p${index}`, testSteps: [] } }));
  const runs = indices.flatMap((index): Envelope[] => [
    { testCaseStarted: { id: `s${index}`, testCaseId: `c${index}`, attempt: 0, timestamp: at(index) } },
    ...(index === 1 ? [deviation(`s${index}`, at(index))] : []),
    { testCaseFinished: { testCaseStartedId: `s${index}`, timestamp: at(index + 1), willBeRetried: false } },
  ]);
  return [{ pickle }, ...plans, ...runs, { testRunFinished: { success: true, timestamp: at(total) } }];
}

function deviation(testCaseStartedId: string, timestamp: { seconds: number; nanos: number }): Envelope {
  const testStepResult = { status: 'FAILED' as never, duration: { seconds: 0, nanos: 0 }, exception: { type: 'Afwijking', message: 'x' } };
  return { testStepFinished: { testCaseStartedId, testStepId: 't', timestamp, testStepResult } };
}

function shown(interactive: boolean, total: number, seen = Number.POSITIVE_INFINITY, tag = '@verplicht'): string {
  const stream = new PassThrough();
  const chunks: string[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  const progress = new RunProgress({
    stream: Object.assign(stream, interactive ? { isTTY: true, columns: 100, cursorTo: () => true, clearLine: () => true } : {}),
    interactive,
  });
  for (const [index, message] of messages(total, tag).entries()) {
    if (index === seen) progress.stop();
    progress.onMessage(message);
  }
  progress.stop();
  return chunks.join('');
}

describe('progress of a run', () => {
  it('is a line per tenth outside a terminal, with the time that remains', () => {
    const lines = shown(false, 200).trimEnd().split('\n');
    assert.equal(lines.length, 10);
    assert.equal(lines[0], "10% 20/200 scenario's, nog 3 min 0 s, 1 met afwijking");
    assert.equal(lines[9], "100% 200/200 scenario's, nog 0 s, 1 met afwijking");
    assert.ok(!lines.join('').includes('\u001b'));
  });

  it('stops where an interrupted run stopped: what is skipped after that is no progress', () => {
    assert.match(shown(false, 200, 1 + 200 + 1 + 2 * 50), /^10% 20.*\n20% 40.*\n$/u);
  });

  it('counts no deviation of what is only observed', () => {
    for (const tag of ['@voorstel', '@open-vraag', '@waarneming']) {
      assert.match(shown(false, 20, undefined, tag), /^100% 20\/20 scenario's, nog 0 s, 0 met afwijking$/mu);
    }
    assert.match(shown(false, 20, undefined, '@optioneel'), /1 met afwijking$/mu);
  });

  it('writes nothing for a run without scenarios', () => {
    assert.equal(shown(false, 0), '');
  });

  it('is a bar on a terminal', () => {
    const text = shown(true, 20);
    assert.match(text, /Toetsen .*0\/20 scenario's/u);
    assert.doesNotMatch(text, /^10% /mu);
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runKit } from '../hostile/kit-process';
import { INTERRUPTIONS, interrupt, reportProblems } from './interruption';

/** Ten seconds is the promise, which `npm run interrupt` measures; a machine that has more to do may take longer. */
const SECONDS = 40;

describe('een onderbroken run', { concurrency: 2 }, () => {
  for (const interruption of INTERRUPTIONS) {
    test(`${interruption.name}: een rapport, exit 130, en wat achterblijft staat erin`, async () => {
      await interrupt(interruption, (result) => {
        const output = result.run.err + result.run.out;
        assert.deepEqual([...result.problems, ...reportProblems(result)], [], output);
        assert.ok(result.seconds < SECONDS, `${result.seconds} s`);
        if (interruption.misbehave === undefined) assert.deepEqual(result.target.changes(), [], output);
        assert.match(result.run.err, /De run stopt na het lopende scenario en ruimt op\./);
      });
    });
  }

  test('een tweede Ctrl-C breekt direct af; cleanup ruimt daarna op', async () => {
    let answering = false;
    let registered = false;
    let late = 0;
    await interrupt(
      {
        name: 'tweemaal',
        signal: 'SIGINT',
        againAfterMs: 1000,
        ready: () => late > 0,
        // Once something of a scenario is there, nothing is answered any more.
        misbehave: ({ call, answer, send }) => {
          if (answering || !registered) {
            registered ||= call.inRun && call.method === 'POST' && answer.status === 201;
            return send();
          }
          late += 1;
        },
      },
      async ({ run, target, problems, seconds }) => {
        assert.deepEqual([problems, run.report], [[], undefined]);
        assert.ok(seconds < SECONDS && late > 0, `${seconds} s`);
        assert.notDeepEqual(target.changes(), []);
        answering = true;
        const settings = { url: target.url };
        const cleaned = await runKit({ settings, flags: ['cleanup', '--journal', run.folder], deadlineMs: 60_000 });
        assert.equal(cleaned.code, 0, cleaned.err + cleaned.out);
        assert.deepEqual(target.changes(), []);
      },
    );
  });
});

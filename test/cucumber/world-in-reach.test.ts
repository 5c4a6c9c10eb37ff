import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { runInTestCaseScope, worldProxy } from '@cucumber/cucumber/lib/runtime/scope/index';
import { keepWorldInReach } from '../../src/cucumber/world-in-reach';

/** What a step finds that takes its World from Cucumber rather than from `this`. */
async function found(): Promise<unknown> {
  return runInTestCaseScope({ world: { parameters: { kleur: 'blauw' } } as never }, async () => {
    await turn();
    return (worldProxy as { parameters: unknown }).parameters;
  });
}

describe('the World of a scenario', () => {
  it('is in reach without `this` from the first time a user has steps', async () => {
    assert.deepEqual(await found(), { kleur: 'blauw' });
    keepWorldInReach(false);
    await assert.rejects(found(), /incorrect scope/);
    assert.equal(await runInTestCaseScope({ world: {} as never }, async () => 'gedaan'), 'gedaan');
    await assert.rejects(
      runInTestCaseScope({ world: {} as never }, async () => {
        throw new Error('stap');
      }),
      /stap/,
    );
    keepWorldInReach(true);
    assert.deepEqual(await found(), { kleur: 'blauw' });
    keepWorldInReach(false);
    assert.deepEqual(await found(), { kleur: 'blauw' });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { loadProfile } from '../../src/profile';
import { createReference } from '../../src/reference';
import { examined, stopper, withServer } from './target';

/** Ten seconds, and something for a machine that is busy with other tests. */
const LIMIT_MS = 12_000;

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const begun = Date.now();
  return { result: await work(), ms: Date.now() - begun };
}

describe('de voorcontrole van een traag doel duurt hoogstens tien seconden', { concurrency: true }, () => {
  it('als er nooit antwoord komt', async () => {
    const { result, ms } = await timed(() =>
      withServer(
        () => undefined,
        (base) => examined(base),
      ),
    );
    assert.deepEqual({ id: stopper(result).id, exit: stopper(result).fatal }, { id: 'verbinding', exit: 3 });
    assert.match(stopper(result).text, /antwoordde niet binnen 9 seconden/);
    assert.ok(ms < LIMIT_MS, `${ms} ms`);
  });

  it('als elk antwoord een seconde duurt, en er blijft niets achter', async () => {
    const reference = await createReference({
      profile: loadProfile('open-klant-0.9'),
      behaviour: { respond: (reply) => wait(1000, reply) },
    });
    const { url } = await reference.listen();
    try {
      const { result, ms } = await timed(() => examined(url, { readOnly: false }));
      assert.ok(ms < LIMIT_MS, `${ms} ms`);
      assert.equal(result.fatal, undefined);
      const skipped = result.checks.filter(({ status }) => status === 'overgeslagen').map(({ id }) => id);
      assert.deepEqual(skipped, ['lijsten', 'identificatie']);
      assert.equal(reference.register.size('klantcontact'), 0);
    } finally {
      await reference.close();
    }
  });
});

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { exitCode, isWrongUsage, PreflightError, type Report, type RunEvent, runConformance, UsageError } from '../../src/index';
import { loadProfile } from '../../src/profile';
import { type Behaviour, createReference, type Reference } from '../../src/reference';
import { faults } from '../trust/faults';
import { temporaryFolder } from './program';

const folder = temporaryFolder();

async function onReference<T>(behaviour: Partial<Behaviour>, use: (url: string, reference: Reference) => Promise<T>): Promise<T> {
  const reference = await createReference({ profile: loadProfile('open-klant-0.9'), behaviour });
  const { url } = await reference.listen();
  try {
    return await use(url, reference);
  } finally {
    await reference.close();
  }
}

const settings = (url: string, out: string) => ({ url, out, folder, authentication: { scheme: 'none' } }) as const;
const verdictOf = (report: Report, wanted: string) => report.requirements.find(({ id }) => id === wanted)?.verdict;
const faulty = faults.find(({ id }) => id === 'verlies-klantcontact-inhoud')?.behaviour ?? {};

describe('runConformance', () => {
  it('kan in één proces na elkaar en tegelijk, elk met een eigen doel en oordeel', async () => {
    await onReference({}, (good) =>
      onReference(faulty, async (bad) => {
        const run = (url: string, out: string) => runConformance({ ...settings(url, out), only: 'C0992-03' });
        const first = await run(good, 'een');
        const [second, third] = await Promise.all([run(bad, 'twee'), run(good, 'drie')]);
        const verdicts = [first, second, third].map((report) => [verdictOf(report, 'C0992-03'), exitCode(report)]);
        assert.deepEqual(verdicts, [
          ['voldoet', 0],
          ['voldoet-niet', 1],
          ['voldoet', 0],
        ]);
      }),
    );
  });

  it('meldt na elk scenario hoe ver zij is', async () => {
    const events: RunEvent[] = [];
    await runConformance({ only: 'C0992-01', folder, out: 'voortgang', onEvent: (event) => events.push(event) });
    const steps = events.flatMap((event) => (event.kind === 'voortgang' ? [event] : []));
    const total = steps.length;
    assert.ok(total > 1);
    assert.deepEqual(
      steps.map((event) => [event.finished, event.total]),
      steps.map((_, place) => [place + 1, total]),
    );
  });

  it('stopt halverwege op een signaal, met een rapport en zonder iets achter te laten; daarna kan zij weer', async () => {
    await onReference({}, async (url, reference) => {
      const controller = new AbortController();
      const onEvent = (event: RunEvent) => void (event.kind === 'voortgang' && event.finished === 2 && controller.abort());
      const stopped = await runConformance({ ...settings(url, 'halverwege'), only: 'C0992', signal: controller.signal, onEvent });
      assert.deepEqual([stopped.run.interrupted, exitCode(stopped)], [true, 130]);
      const tested = stopped.requirements.flatMap(({ scenarios }) => scenarios).filter(({ verdict }) => verdict === 'voldoet');
      assert.ok(tested.length >= 2 && stopped.requirements.some(({ verdict }) => verdict === 'niet-getoetst'));
      assert.ok(existsSync(join(folder, 'halverwege', 'report.html')));
      assert.deepEqual(reference.register.all('klantcontact'), []);
      const again = await runConformance({ ...settings(url, 'opnieuw'), only: 'C0992-03' });
      assert.equal(exitCode(again), 0);
    });
  });

  it('gooit wat de gebruiker verkeerd deed als zodanig, voordat er iets is geschreven', async () => {
    const wrong = [
      { only: 'C9999' },
      { profile: 'onbekend' },
      { baseline: 'weg.json' },
      { parallel: 0 },
      { shard: '5/4' },
      { features: 'weg' },
    ];
    for (const options of wrong) {
      await assert.rejects(runConformance({ ...options, folder, out: 'fout' }), isWrongUsage, JSON.stringify(options));
    }
    await assert.rejects(runConformance({ url: 'geen adres', folder, out: 'fout' }), UsageError);
    assert.ok(!existsSync(join(folder, 'fout')));
    assert.equal(isWrongUsage(new Error('iets anders')), false);
  });

  it('gooit een doel dat niet te toetsen is met de controles die dat uitwezen', async () => {
    await assert.rejects(runConformance(settings('http://127.0.0.1:9/api/v1', 'weg')), (error) => {
      assert.ok(error instanceof PreflightError);
      assert.equal(error.exitCode, 3);
      assert.ok(
        error.checks.some(({ status }) => status === 'fout'),
        JSON.stringify(error.checks),
      );
      return !isWrongUsage(error);
    });
  });
});

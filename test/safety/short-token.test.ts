import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { runKit } from '../hostile/kit-process';
import { wrapped } from '../hostile/target';

/** Cases with registering, reading, searching, linking, changing and refusing. */
const ONLY = '@C0992 and @verplicht';
const DEADLINE_MS = 180_000;

/** Words that occur in what the target answers: in names, values, links, ids and in the words of HTTP itself. */
const tokens: readonly [token: string, why: string][] = [
  ['klant', 'in paden, namen van eigenschappen en waarden'],
  ['Telefoon', 'een waarde van de standaard'],
  ['feed', 'in elk kenmerk dat het register uitgeeft'],
  ['2023', 'in tijdstippen'],
];

describe('een token dat een gewoon woord is', { concurrency: 2 }, () => {
  for (const [token, why] of tokens) {
    test(`geeft geen afwijking: '${token}' komt voor ${why}`, async () => {
      const target = await wrapped((moment) => moment.send(), {
        token,
        behaviour: { newId: () => `feed${randomUUID().slice(4)}` },
      });
      const before = JSON.stringify(target.reference.register.snapshot());
      try {
        const run = await runKit({
          settings: { url: target.url, only: ONLY, optional: 'alle' },
          environment: { KLANTINTERACTIES_TOKEN: token },
          deadlineMs: DEADLINE_MS,
        });
        const wrong = run.report?.requirements.filter(({ verdict }) => ['voldoet-niet', 'geblokkeerd', 'fout'].includes(verdict));
        assert.deepEqual(
          wrong?.map(({ id, reason }) => [id, reason]),
          [],
        );
        assert.equal(run.code, 0, run.err + run.out);
        assert.deepEqual(run.report?.leftovers, []);
        assert.equal(JSON.stringify(target.reference.register.snapshot()), before);
      } finally {
        await target.close();
      }
    });
  }
});

import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { describe, test } from 'node:test';
import { anyCall, crash } from './crash';
import { randomFrom } from './random';

/** The preflight registers a klantcontact of its own with the second call. */
const PREFLIGHT = [2, 3];
const seed = randomInt(2 ** 31);

/** `npm run crash` tries twenty moments. */
describe(`kill -9 op een willekeurig moment van een hele run (zaad ${seed}), en dan cleanup`, { concurrency: 2 }, () => {
  const random = randomFrom(seed);
  const moments = [
    ...[1, 2].map((parallel) => ({ name: `${parallel} tegelijk`, calls: anyCall(random), parallel, unanswered: true })),
    ...PREFLIGHT.map((calls) => ({ name: 'in de voorcontrole', calls, parallel: 1, unanswered: false })),
  ];
  for (const { name, ...moment } of moments) {
    const own = randomFrom(Math.floor(random() * 2 ** 31));
    test(`${name}, na ${moment.calls} aanroepen: niets blijft achter, niets van een ander is geraakt`, async () => {
      const { killed, problems, said } = await crash(moment, own);
      assert.deepEqual(problems, [], said);
      assert.ok(killed, 'de run was al klaar');
    });
  }
});

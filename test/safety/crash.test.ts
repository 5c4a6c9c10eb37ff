import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { describe, test } from 'node:test';
import { crash } from './crash';
import { randomFrom } from './random';

/** `npm run crash` tries twenty. */
const MOMENTS = 5;
/** The preflight registers a klantcontact of its own with the second call. */
const PREFLIGHT = [2, 3];
const seed = randomInt(2 ** 31);

describe(`kill -9 op ${MOMENTS} willekeurige momenten (zaad ${seed}), en dan cleanup`, { concurrency: 2 }, () => {
  const random = randomFrom(seed);
  for (const calls of PREFLIGHT) {
    test(`in de voorcontrole, na ${calls} aanroepen`, async () => {
      const { killed, problems, said } = await crash(random, calls);
      assert.deepEqual(problems, [], said);
      assert.ok(killed, 'de run was al klaar');
    });
  }

  for (const number of Array.from({ length: MOMENTS }, (_, index) => index + 1)) {
    const own = randomFrom(Math.floor(random() * 2 ** 31));
    test(`moment ${number}: niets blijft achter, niets van een ander is geraakt`, async () => {
      const { calls, killed, problems, said } = await crash(own);
      assert.deepEqual(problems, [], `na ${calls} aanroepen: ${said}`);
      assert.ok(killed, 'de run was al klaar');
    });
  }
});

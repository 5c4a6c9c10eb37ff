import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Shared, together } from './together';

/** `npm run together` takes everything, with a hundred thousand objects of others. */
const FOREIGN = 2_000;
const ONLY = '@IM-partij or @C4161';

test('wie een register deelt krijgt dezelfde oordelen, en laat niets achter', async () => {
  const results: Shared[] = [];
  await together(FOREIGN, ONLY, (result) => results.push(result));
  assert.deepEqual(
    results.map(({ name, problems }) => [name, problems]),
    results.map(({ name }) => [name, []]),
  );
  assert.equal(results.length, 4);
});

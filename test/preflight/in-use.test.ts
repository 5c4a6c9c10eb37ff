import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { builtInProfiles, loadProfile } from '../../src/profile';
import { createReference } from '../../src/reference/reference';
import { examined, stopper } from './target';

const DAY = 24 * 60 * 60 * 1000;

/** Examines a register with so many klantcontacten that took place so many days ago. */
async function examinedWith(profile: string, count: number, daysAgo: number, asked: Parameters<typeof examined>[1] = { readOnly: false }) {
  const reference = await createReference({ profile: loadProfile(profile) });
  const { url } = await reference.listen();
  const plaatsgevondenOp = new Date(Date.now() - daysAgo * DAY).toISOString();
  for (let number = 0; number < count; number += 1) {
    const id = randomUUID();
    reference.register.put('klantcontact', id, { id, kanaal: 'Telefoon', onderwerp: `Vraag ${number}`, plaatsgevondenOp });
  }
  try {
    const before = JSON.stringify(reference.register.snapshot());
    const result = await examined(url, asked);
    assert.equal(JSON.stringify(reference.register.snapshot()), before);
    return result;
  } finally {
    await reference.close();
  }
}

describe('een register waarin gewerkt lijkt te worden', () => {
  for (const profile of builtInProfiles()) {
    it(`vraagt om --yes: ${profile}`, async () => {
      const { fatal, checks } = await examinedWith(profile, 1000, 2);
      assert.equal(fatal, 2);
      const { text, remedy } = stopper({ checks });
      assert.match(
        text,
        /^Het doel lijkt een productieomgeving: er staan 1000 klantcontacten in, ook van de laatste tijd \(\d{4}-\d\d-\d\d\)\.$/,
      );
      assert.match(remedy ?? '', /--yes/);
    });

    it(`met --yes gaat het door: ${profile}`, async () => {
      assert.equal((await examinedWith(profile, 1000, 2, { readOnly: false, mayBeProduction: true })).fatal, undefined);
    });
  }

  for (const [what, count, daysAgo] of [
    ['weinig', 999, 2],
    ['oude', 3000, 400],
    ['toekomstige', 1000, -400],
  ] as const) {
    it(`${what} klantcontacten houden niets tegen`, async () => {
      assert.equal((await examinedWith('open-klant-0.9', count, daysAgo)).fatal, undefined);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hostilities } from './behaviours';
import { type Hostility, IMPATIENT } from './hostility';
import { wrapped } from './target';
import { tryHostility } from './trial';

/** As many at once as a small machine has processors. */
const TOGETHER = 2;
const chosen = hostilities.filter(({ slow }) => slow === undefined);

const goodTwin: Hostility = {
  name: 'de goede tweeling',
  serve: () => wrapped((moment) => moment.send()),
  codes: [0],
  message: /voldoet/,
};

describe('vijandige doelen', { concurrency: TOGETHER }, () => {
  for (const hostility of chosen) {
    test(hostility.name, async () => {
      const { problems, output } = await tryHostility(hostility);
      assert.deepEqual(problems, [], output);
    });
  }

  for (const settings of [{}, IMPATIENT]) {
    test(`hetzelfde doel zonder gedraging voldoet, met grenzen ${JSON.stringify(settings)}`, async () => {
      const { problems, output } = await tryHostility({ ...goodTwin, settings });
      assert.deepEqual(problems, [], output);
    });
  }
});

describe('de proef zelf', () => {
  test('kent ten minste 60 gedragingen die hier worden geprobeerd, elk één keer', () => {
    const names = hostilities.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    assert.ok(chosen.length >= 60, `${chosen.length}`);
  });

  test('noemt een verkeerde exitcode, een ontbrekende melding en te veel geheugen', async () => {
    const { problems } = await tryHostility({ ...goodTwin, codes: [3], message: /staat er niet/ }, { megabytes: 10 });
    assert.equal(problems.length, 3, problems.join('\n'));
    assert.match(problems.join('\n'), /exitcode 0 in plaats van 3\ngebruikte \d+ MB geheugen\nde uitvoer noemt \/staat er niet\/ niet/);
  });

  test('noemt een kit die niet ophoudt', async () => {
    const patient = { limits: { timeoutMs: 600_000, headersTimeoutMs: 600_000 } };
    const stalling: Hostility = { ...goodTwin, serve: () => wrapped(() => undefined), settings: patient };
    const { problems } = await tryHostility(stalling, { deadlineMs: 3000 });
    assert.match(problems.join('\n'), /eindigde niet vanzelf binnen 3 s/);
  });
});

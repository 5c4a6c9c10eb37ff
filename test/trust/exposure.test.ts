import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultBehaviour } from '../../src/reference';
import { type Exposure, exposure } from './exposure';
import type { Fault } from './fault';
import { faults } from './faults';
import { judge } from './kit';
import { tryFault } from './trial';

const PROFILE = 'open-klant-0.9';
const ONLY = 'C6114';
/** Faults of every kind: in what is kept, changed, found, refused, answered and done elsewhere. */
const TRIED = [
  'verlies-interneTaak-toelichting',
  'vervorm-handeling-hoofdletters',
  'wijziging-vergeten-interneTaak',
  'filter-genegeerd-interneTaak-status',
  'zoeken-deel-van-nummer',
  'nummer-dubbel-interneTaak',
  'weigering-500',
  'tweede-taak-overschrijft',
  'verlies-bijlage-objectidentificator',
  'verwijderen-zonder-gevolg-interneTaak',
];

function fault(id: string): Fault {
  const found = faults.find((candidate) => candidate.id === id);
  assert.ok(found !== undefined, `fout ${id} bestaat niet meer`);
  return found;
}

const nothing: Fault = { id: 'niets', title: 'doet niets', expected: [], behaviour: { store: defaultBehaviour.store } };
const leaves = fault('verwijderen-zonder-gevolg-klantcontact');

describe("de scenario's waarin een fout iets kan veranderen", () => {
  let found: Exposure;

  it('worden in één run zonder fouten gevonden', async () => {
    found = await exposure([...TRIED.map(fault), leaves, nothing], PROFILE, ONLY);
    assert.ok(found.standing.length > 10);
    assert.ok(Object.values(found.scenarios).some((scenarios) => scenarios.length > 1));
  });

  it('een fout die nergens anders beslist heeft er geen', () => {
    assert.deepEqual(found.scenarios.niets, []);
    assert.deepEqual(found.scenarios['verlies-bijlage-objectidentificator'], []);
  });

  for (const id of TRIED) {
    it(`geven dezelfde uitkomst als alle scenario's: ${id}`, async () => {
      const { behaviour } = fault(id);
      const whole = await judge({ profile: PROFILE, only: ONLY, behaviour });
      const trial = await tryFault(fault(id), PROFILE, found.standing, found.scenarios[id] ?? [], ONLY);
      assert.deepEqual(
        trial.fell,
        whole.requirements.filter(({ verdict }) => verdict === 'voldoet-niet').map((requirement) => requirement.id),
      );
      assert.deepEqual(
        trial.blocked,
        whole.requirements.filter(({ verdict }) => verdict === 'geblokkeerd').map((requirement) => requirement.id),
      );
    });
  }

  it('zijn niet genoeg voor een fout die iets achterlaat of onthoudt: dan draait alles', async () => {
    const scenarios = found.scenarios[leaves.id] ?? [];
    assert.equal((await tryFault(leaves, PROFILE, found.standing, scenarios, ONLY)).scenarios, undefined);
    const forgetful = fault('vervorm-handeling-hoofdletters');
    const part = found.scenarios[forgetful.id] ?? [];
    assert.equal((await tryFault(forgetful, PROFILE, found.standing, part, ONLY)).scenarios, part.length);
    assert.equal((await tryFault({ ...forgetful, remembers: true }, PROFILE, found.standing, part, ONLY)).scenarios, undefined);
  });
});

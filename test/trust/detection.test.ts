import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultBehaviour } from '../../src/reference';
import { faults } from './faults';
import { type Judgement, judge } from './kit';
import { variants } from './variants/index';
import { tryVariant } from './variants/trial';

/** A part of the features, a fault, and the requirements that then fall: these and no others. */
const DETECTED: readonly [only: string, fault: string, falling: readonly string[]][] = [
  ['C0992', 'verlies-klantcontact-inhoud', ['C0992-01', 'C0992-02', 'C0992-03', 'C0992-16', 'C0992-19']],
  ['C0992', 'vervorm-moment-zomertijd', ['C0992-04']],
  ['C0992', 'identificatie-gedeeld', ['C0992-02']],
  ['C0992', 'weigering-wijst-verkeerd', ['C0992-11', 'C0992-12', 'C0992-13', 'C0992-14', 'C0992-15', 'C0992-17']],
  ['C0992', 'geweigerd-toch-bewaard', ['C0992-12']],
  ['C0992', 'koppeling-een-actor', ['C0992-06']],
  ['C0992', 'te-lang-afgekapt-klantcontact-inhoud', ['C0992-17']],
  ['C6114', 'taak-blijft-open', ['C6114-05']],
  ['C6114', 'tweede-taak-overschrijft', ['C6114-01', 'C6114-09']],
  ['C6114', 'nummer-dubbel-interneTaak', ['C6114-11']],
  ['C6114', 'moment-verwerken-nu', ['C6114-04']],
  ['C0359', 'filter-genegeerd-onderwerpobject-objectidentificator-register', ['C0359-05']],
  ['C0359', 'verlies-onderwerpobject-objectidentificator-register', ['C0359-01', 'C0359-05']],
  ['C4390', 'partij-uit-betrokkene', ['C4390-06']],
  ['C4390', 'taak-bij-zaak', ['C4390-07']],
  ['IM-interneTaak', 'bladzijde-herhaalt', ['IM-interneTaak-05']],
  ['IM-interneTaak', 'pagesize-genegeerd', ['IM-interneTaak-05']],
  ['IM-betrokkene', 'verwijderen-zonder-gevolg-betrokkene', ['IM-betrokkene-09']],
  ['IM-actor', 'verlies-actor-functie', ['IM-actor-01', 'IM-actor-04', 'IM-actor-07', 'IM-actor-09']],
  ['C2138', 'bijlagen-een', ['C2138-05']],
  ['C3155', 'eigen-gegeven-bewaard', ['C3155-07']],
  ['C1304', 'onderwerp-omgekeerd', ['C1304-04']],
];

const CLEAN: readonly [variant: string, profile: string, only: string][] = [
  ['extra-gegevens', 'open-klant-0.9', 'C0359'],
  ['410-voor-404', 'open-klant-0.9', 'IM-betrokkene'],
  ['momenten-nederlandse-zone', 'open-klant-0.9', 'IM-interneTaak'],
  ['ids-doorgenummerd', 'vng-crud-0.0.3', 'C0359'],
  ['links-afwezig', 'vng-crud-0.0.3', 'C2138'],
  ['onderwerp-mag-ontbreken', 'vng-crud-0.0.3', 'C3155'],
];

function falling({ requirements, problems }: Judgement): string[] {
  assert.deepEqual(problems, []);
  assert.deepEqual(
    requirements.filter(({ verdict }) => verdict === 'fout').map(({ id }) => id),
    [],
  );
  return requirements.filter(({ verdict }) => verdict === 'voldoet-niet').map(({ id }) => id);
}

describe('een fout laat de juiste eisen omvallen', () => {
  for (const [only, id, expected] of DETECTED) {
    it(`${id} in ${only}`, async () => {
      const fault = faults.find((candidate) => candidate.id === id);
      assert.ok(fault !== undefined, `fout ${id} bestaat niet meer`);
      assert.deepEqual(falling(await judge({ only, behaviour: fault.behaviour })), expected);
    });
  }

  it('zonder fout valt in diezelfde delen niets om', async () => {
    const parts = [...new Set(DETECTED.map(([only]) => `@${only}`))];
    const judgement = await judge({ tags: parts.join(' or ') });
    assert.deepEqual(falling(judgement), []);
    assert.equal(judgement.clean, true);
  });
});

describe('een verschil dat mag geeft geen vals alarm', () => {
  for (const [id, profile, only] of CLEAN) {
    it(`${id} in ${only}, ${profile}`, async () => {
      const variant = variants.find((candidate) => candidate.id === id);
      assert.ok(variant !== undefined, `variant ${id} bestaat niet meer`);
      const { alarms, clean, differed, judged } = await tryVariant({ variant, profile }, only);
      assert.deepEqual({ alarms, clean, differed }, { alarms: [], clean: true, differed: true });
      assert.ok(judged > 5);
    });
  }

  it('wat niet mag geeft wel alarm', async () => {
    const behaviour = faults.find(({ id }) => id === 'taak-bij-zaak')?.behaviour ?? {};
    const wrong = { id: 'taak-bij-zaak', title: 'geen variant', ground: 'geen', behaviour };
    const { alarms, differed } = await tryVariant({ variant: wrong, profile: 'open-klant-0.9' }, 'C4390');
    assert.deepEqual(
      alarms.map(({ requirement, verdict }) => [requirement, verdict]),
      [['C4390-07', 'voldoet-niet']],
    );
    assert.equal(differed, true);
  });

  it('een variant die niets doet valt op', async () => {
    const idle = { id: 'niets', title: 'geen verschil', ground: 'geen', behaviour: { store: defaultBehaviour.store } };
    assert.equal((await tryVariant({ variant: idle, profile: 'open-klant-0.9' }, 'IM-categorie')).differed, false);
  });
});

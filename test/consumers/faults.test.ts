import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLIENTS } from '../../src/requirements/classes';
import { loadRequirements } from '../../src/requirements/load';
import { CLIENT_FAULTS } from './faults';
import { tryClientFault } from './trial';

/** One per application and kind of fault; `npm run mutants:consumers` tries them all. */
const TRIED = [
  'een identificator heeft een partij nodig',
  'een klantcontact toont zijn taken niet',
  'een partij is alleen met haar soort te wijzigen',
  'een omschrijving is verplicht',
  'de codes van een onderwerp worden genegeerd',
  'een lege referentie ontbreekt',
  'het nummer van de klant als filter wordt genegeerd',
  'indicatieGeheimhouding is verplicht',
  'een uuid in het bericht wordt geweigerd',
  'meer dan twee aanroepen tegelijk worden geweigerd',
  'het register geeft zelf nummers',
];

describe('what client applications expect', () => {
  it('can each be seen to go wrong: every expectation has a fault', () => {
    const expectations = loadRequirements()
      .requirements.filter(({ class: classId }) => classId === CLIENTS)
      .map(({ id }) => id);
    const toppled = new Set(CLIENT_FAULTS.flatMap(({ expected }) => expected));
    assert.deepEqual(
      expectations.filter((id) => !toppled.has(id)),
      [],
    );
    assert.deepEqual(
      [...toppled].filter((id) => !expectations.includes(id)),
      [],
    );
  });

  for (const title of TRIED) {
    it(`falls when ${title}`, async () => {
      const fault = CLIENT_FAULTS.find((found) => found.title === title);
      assert.ok(fault !== undefined);
      const { missed, problems } = await tryClientFault(fault);
      assert.deepEqual({ missed, problems }, { missed: [], problems: [] });
    });
  }
});

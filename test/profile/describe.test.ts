import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { describeProfile, loadProfile, untestableRequirements } from '../../src/profile';
import { needsOfCapabilities, needsOfRequirements } from '../../src/profile/needs';
import { CAPABILITIES } from '../../src/requirements/capabilities';
import { loadRequirements } from '../../src/requirements/load';

const vng = loadProfile('vng-crud-0.0.3');
const own = loadProfile(join(packageRoot(), 'examples', 'own-profile', 'gemeente-voorbeeld.profile.json'));
const { requirements } = loadRequirements();
const untestable = (profile: typeof vng) => untestableRequirements(profile, requirements);

describe('the description of a profile', () => {
  const description = describeProfile(vng);
  const ofType = (type: string) => description.types.find((found) => found.type === type);

  it('tells what is mapped to what', () => {
    assert.deepEqual(
      ofType('partij')?.attributes.find(({ attribute }) => attribute === 'contactnaam.achternaam'),
      { attribute: 'contactnaam.achternaam', property: '/partijtype/contactnaam/achternaam' },
    );
    assert.deepEqual(
      ofType('interneTaak')?.filters.find(({ parameter }) => parameter === 'status'),
      {
        parameter: 'status',
        path: 'status',
        match: 'equals',
      },
    );
    assert.equal(description.base, undefined);
    assert.equal(description.irregularities.length, vng.definition.irregularities?.length);
  });

  it('tells what of the information model is missing', () => {
    assert.deepEqual(ofType('interneTaak')?.missingAttributes, ['toegewezenOp']);
    assert.deepEqual(ofType('klantcontact')?.missingFilters, ['kanaal']);
    assert.deepEqual(
      description.types.flatMap(({ missingOperations }) => missingOperations),
      [],
    );
    const fragment = describeProfile(loadProfile(join(__dirname, 'hal.profile.json')));
    assert.deepEqual(fragment.missingTypes, ['interneTaak', 'partijIdentificator', 'bijlage', 'onderwerpobject', 'vertegenwoordiging']);
    const actor = fragment.types.find(({ type }) => type === 'actor');
    assert.deepEqual(actor?.missingOperations, ['replace', 'update', 'delete']);
    assert.deepEqual(actor?.missingFilters, ['naam', 'indicatieActief']);
    assert.deepEqual(fragment.types.find(({ type }) => type === 'digitaalAdres')?.missingAttributes, ['verstrektDoorBetrokkene']);
  });

  it('tells what it is built on', () => {
    assert.equal(describeProfile(own).base, 'open-klant-0.9');
    assert.deepEqual(describeProfile(own).missingTypes, ['vertegenwoordiging']);
  });
});

describe('the requirements that a profile leaves untestable', () => {
  it('are those of composites, periods, expansion and the object types it lacks', () => {
    const ids = untestable(vng).map(({ requirement }) => requirement);
    const expected = ['C0359-08', 'C0534-21', 'C2984-06', 'C4161-10', 'C4161-18', 'C4390-08', 'C6114-12', 'C6114-13', 'C9761-09'];
    const outside = ['categorie', 'categorieRelatie', 'rekeningnummer'].flatMap((type) =>
      [1, 2, 3].map((number) => `IM-${type}-0${number}`),
    );
    assert.deepEqual(ids.sort(), [...expected, ...outside].sort());
  });

  it('have their reasons in Dutch', () => {
    const reasons = (id: string) => untestable(vng).find(({ requirement }) => requirement === id)?.reasons;
    assert.deepEqual(reasons('C4161-10'), [
      'klantcontact: niet te zoeken op kanaal',
      'klantcontact: niet te zoeken op plaatsgevondenOp vanaf een moment',
      'klantcontact: niet te zoeken op plaatsgevondenOp tot een moment',
    ]);
    assert.deepEqual(reasons('C2984-06'), ['klantcontact: betrokkene niet in hetzelfde antwoord']);
    assert.deepEqual(reasons('IM-categorie-01'), ['geen objecttype categorie']);
    assert.equal(reasons('C0992-01'), undefined);
  });

  it('depend on the profile', () => {
    const ids = (profile: typeof vng) => untestable(profile).map(({ requirement }) => requirement);
    assert.ok(!ids(own).includes('C4161-10'));
    assert.ok(ids(own).includes('IM-vertegenwoordiging-01'));
    assert.ok(!ids(loadProfile('open-klant-0.9')).includes('C4390-08'));
    const fragment = untestable(loadProfile(join(__dirname, 'hal.profile.json')));
    assert.ok(fragment.some(({ requirement, reasons }) => requirement === 'C0534-13' && reasons.includes('geen objecttype interneTaak')));
    assert.ok(fragment.some(({ reasons }) => reasons.includes('betrokkene: geen wijzigen')));
    assert.ok(fragment.some(({ reasons }) => reasons.includes('digitaalAdres: geen verstrektDoorBetrokkene')));
  });

  it('are known for every capability and exist', () => {
    const withoutNeeds = [...CAPABILITIES.keys()].filter((capability) => needsOfCapabilities[capability] === undefined);
    assert.deepEqual(withoutNeeds, ['vervang', 'verwijder', 'transactie', 'audit']);
    const known = new Set(requirements.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(needsOfRequirements).filter((id) => !known.has(id)),
      [],
    );
    const composites = requirements.filter(({ capabilities }) => capabilities.includes('transactie')).map(({ id }) => id);
    assert.deepEqual(
      composites.filter((id) => needsOfRequirements[id] === undefined),
      [],
    );
  });
});

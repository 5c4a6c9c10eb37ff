import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadProfile, objectTypes, ProfileError } from '../../src/profile';

const profile = loadProfile('open-klant-0.9');
const klantcontact = profile.resource('klantcontact');
const digitaalAdres = profile.resource('digitaalAdres');

describe('the filter on a path', () => {
  it('is found for attributes, groups, references and relations of others', () => {
    const found = (type: (typeof objectTypes)[number], path: string): string | undefined => profile.resource(type).filterFor(path)?.name;
    assert.equal(found('betrokkene', 'hadKlantcontact'), 'hadKlantcontact__uuid');
    assert.equal(found('betrokkene', 'contactnaam.achternaam'), 'contactnaamAchternaam');
    assert.equal(found('klantcontact', '<betrokkene.hadKlantcontact.wasPartij'), 'hadBetrokkene__wasPartij__uuid');
    assert.equal(found('interneTaak', 'toegewezenAanActor'), 'toegewezenAanActor__uuid');
    assert.equal(found('interneTaak', 'aanleidinggevendKlantcontact'), 'aanleidinggevendKlantcontact__uuid');
    assert.equal(found('bijlage', 'wasBijlageVanKlantcontact'), 'klantcontact__uuid');
    assert.equal(found('klantcontact', 'taal'), undefined);
  });

  it('is the strictest, unless a way of matching is asked for', () => {
    assert.equal(digitaalAdres.filterFor('adres')?.name, 'adres');
    assert.equal(digitaalAdres.filterFor('adres', 'contains')?.name, 'adres__icontains');
    assert.equal(digitaalAdres.filterFor('verificatieDatum', 'gte')?.name, 'verificatieDatum__gte');
    assert.equal(klantcontact.filterFor('onderwerp')?.filter.match, 'contains');
    assert.equal(klantcontact.filterFor('onderwerp', 'equals'), undefined);
    assert.equal(klantcontact.filterFor('<interneTaak.aanleidinggevendKlantcontact'), undefined);
    assert.equal(klantcontact.filterFor('<interneTaak.aanleidinggevendKlantcontact', 'exists')?.name, 'leiddeTotInterneTaken');
  });

  it('has the number per object type that Open Klant publishes', () => {
    const numbers = objectTypes.map((type) => Object.keys(profile.resource(type).definition.filters).length);
    assert.deepEqual(numbers, [32, 19, 4, 7, 12, 25, 5, 22, 5, 8, 4, 3, 0, 8]);
  });
});

describe('the value of a filter', () => {
  it('is in the words of the wire, also at the end of a relation', () => {
    assert.equal(klantcontact.filterValue('indicatieContactGelukt', 'nee'), 'false');
    assert.equal(klantcontact.filterValue('vertrouwelijk', true), 'true');
    assert.equal(klantcontact.filterValue('nummer', 42), '42');
    assert.equal(digitaalAdres.filterValue('soortDigitaalAdres', 'SMS'), 'overig');
    assert.equal(klantcontact.filterValue('hadBetrokkene__wasPartij__partijIdentificator__codeSoortObjectId', 'BSN'), 'bsn');
    assert.equal(klantcontact.filterValue('leiddeTotInterneTaken', true), 'true');
    assert.equal(profile.resource('betrokkene').filterValue('wasPartij__uuid', 'a'), 'a');
    assert.equal(profile.resource('digitaalAdres').filterValue('isGeverifieerd', false), 'false');
  });

  it('is read back in the words of the model', () => {
    assert.equal(klantcontact.filterDomainValue('indicatieContactGelukt', 'false'), 'nee');
    assert.equal(klantcontact.filterDomainValue('vertrouwelijk', 'true'), true);
    assert.equal(profile.resource('interneTaak').filterDomainValue('status', 'te_verwerken'), 'te verwerken');
    assert.equal(klantcontact.filterDomainValue('nummer', '42'), 42);
    assert.equal(klantcontact.filterDomainValue('kanaal', 'true'), 'true');
  });

  it('can not be what no query can ask for', () => {
    assert.throws(() => klantcontact.filterValue('indicatieContactGelukt', 'onbekend'), /niet gezocht worden met indicatieContactGelukt/);
    assert.throws(() => klantcontact.filterValue('inhoud', null), ProfileError);
    assert.throws(() => klantcontact.filterValue('kleur', 'rood'), /kent geen filter kleur bij klantcontact/);
  });
});

describe('the place of an attribute on the wire', () => {
  it('is a JSON Pointer, within groups and subtypes', () => {
    assert.equal(
      profile.resource('partij').propertyPath('contactnaam.voornaam', { soortPartij: 'persoon' }),
      '/partijIdentificatie/contactnaam/voornaam',
    );
    assert.equal(profile.resource('betrokkene').propertyPath('contactnaam.voornaam'), '/contactnaam/voornaam');
    assert.equal(
      profile.resource('onderwerpobject').propertyPath('objectidentificator.register'),
      '/onderwerpobjectidentificator/codeRegister',
    );
    assert.equal(profile.resource('interneTaak').propertyPath('toegewezenAanActor'), '/toegewezenAanActoren');
    assert.equal(klantcontact.propertyPath('id'), '/uuid');
  });

  it('is refused for an attribute that is not there', () => {
    assert.throws(() => klantcontact.propertyPath('kleur'), /'kleur' komt niet voor bij klantcontact in open-klant-0\.9/);
    assert.throws(() => profile.resource('betrokkene').propertyPath('contactnaam.bijnaam'), ProfileError);
  });
});

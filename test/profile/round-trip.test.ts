import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DomainObject, loadProfile, objectTypes, type ResourceModel, roundTripDifferences, valueAt } from '../../src/profile';
import { fullObjects, id } from './full-objects';
import { serverView } from './server-view';

const profile = loadProfile('open-klant-0.9');

describe('every attribute goes over the wire and comes back', () => {
  for (const type of objectTypes) {
    const resource = profile.resource(type);

    it(`${type}: the examples fill every attribute`, () => {
      const filled = new Set(
        fullObjects[type].flatMap((object) =>
          resource.attributes().filter((path) => valueAt(object, `/${path.replaceAll('.', '/')}`) !== undefined),
        ),
      );
      assert.deepEqual([...filled].sort(), resource.attributes().sort());
    });

    fullObjects[type].forEach((object, index) => {
      it(`${type} ${index}: kit -> server`, () => {
        assert.deepEqual(resource.fromRequest(resource.toRequest(object)), writable(resource, object));
      });

      it(`${type} ${index}: server -> kit`, () => {
        const read = resource.fromResponse(resource.toResponse({ ...object, id: id(99) }, serverView()));
        assert.deepEqual(Object.fromEntries(Object.entries(read).filter(([attribute]) => attribute !== 'volledigeNaam')), {
          ...object,
          id: id(99),
        });
      });

      it(`${type} ${index}: what a server made of it shows no differences`, () => {
        const stored = { ...object, ...resource.fromRequest(resource.toRequest(object)), id: id(99) };
        assert.deepEqual(roundTripDifferences(resource, object, resource.toResponse(stored, serverView())), []);
      });
    });
  }
});

describe('an attribute the profile lacks', () => {
  it('is refused by name, on the object and in a group', () => {
    const klantcontact = profile.resource('klantcontact');
    assert.throws(
      () => klantcontact.toRequest({ kanaal: 'telefoon', kleur: 'rood' }),
      /ProfileError: .*open-klant-0\.9 kent geen 'kleur' bij klantcontact; wel: .*onderwerp/,
    );
    assert.throws(
      () => profile.resource('betrokkene').toRequest({ contactnaam: { bijnaam: 'An' } }),
      /'bijnaam' bij betrokkene\.contactnaam/,
    );
    assert.throws(
      () => profile.resource('partij').toRequest({ partijIdentificatoren: [{ code: '1' }] }),
      /'code' bij partij\.partijIdentificatoren/,
    );
  });

  it('may be there when it is undefined', () => {
    assert.deepEqual(profile.resource('klantcontact').toRequest({ kanaal: 'telefoon', kleur: undefined }), { kanaal: 'telefoon' });
  });

  it('is said to be missing beforehand', () => {
    assert.equal(profile.resource('klantcontact').carries('toelichting'), false);
    assert.equal(profile.resource('interneTaak').carries('toelichting'), true);
    assert.equal(profile.resource('betrokkene').carries('contactnaam'), true);
    assert.equal(profile.resource('betrokkene').carries('contactnaam.voornaam'), true);
  });
});

/** Without what only the server fills. */
function writable(resource: ResourceModel, object: DomainObject): DomainObject {
  const readOnly = Object.entries(resource.definition.properties)
    .filter(([, property]) => property.readOnly)
    .map(([wire, property]) => property.attribute ?? wire);
  return Object.fromEntries(Object.entries(object).filter(([attribute]) => !readOnly.includes(attribute)));
}

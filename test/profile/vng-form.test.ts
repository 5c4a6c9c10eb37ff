import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type DomainObject,
  isObjectType,
  loadProfile,
  type ResourceModel,
  readPage,
  roundTripDifferences,
  writePage,
} from '../../src/profile';
import { validatorFor } from '../../src/validation';
import { fullObjects, id } from './full-objects';
import { serverView } from './server-view';
import { vngBodies } from './vng-bodies';

const profile = loadProfile('vng-crud-0.0.3');

describe('literal bodies of VNG CRUD', () => {
  vngBodies.forEach(({ type, object, body }, index) => {
    const resource = profile.resource(type);

    it(`${index} ${type}: the kit sends it`, () => {
      assert.deepEqual(resource.toRequest(object), body);
    });

    it(`${index} ${type}: the server reads it`, () => {
      assert.deepEqual(resource.fromRequest(body), object);
    });

    it(`${index} ${type}: the kit reads it back`, () => {
      assert.deepEqual(resource.fromResponse({ id: id(9), ...body, _links: {} }), { id: id(9), ...object });
    });

    it(`${index} ${type}: it is valid, until something required is missing`, () => {
      assert.deepEqual(validatorFor(profile, type, 'request')(body), []);
      assert.deepEqual(validatorFor(profile, type, 'response')({ id: id(9), ...body }), []);
      const { [requiredIn(resource)]: _, ...rest } = body;
      assert.notDeepEqual(validatorFor(profile, type, 'request')(rest), []);
      assert.notDeepEqual(validatorFor(profile, type, 'response')(body), [], 'an answer without id');
    });
  });
});

describe('every attribute of VNG CRUD goes over the wire and comes back', () => {
  for (const type of profile.types()) {
    const resource = profile.resource(type);
    fullObjects[type].forEach((object, index) => {
      const carried = carriedBy(resource, object);

      it(`${type} ${index}: kit -> server`, () => {
        assert.deepEqual(resource.fromRequest(resource.toRequest(carried)), carried);
      });

      it(`${type} ${index}: what a server made of it shows no differences`, () => {
        const shown = resource.toResponse({ ...carried, id: id(99) }, serverView());
        assert.deepEqual(roundTripDifferences(resource, carried, shown), []);
      });
    });
  }
});

describe('the list of VNG CRUD', () => {
  const self = 'https://gemeente.example/api/klantinteracties_crud/v00/klantcontacten';
  const item = { id: id(1), nummer: 1000042, onderwerp: 'Vraag', _links: { self: { href: `${self}/${id(1)}` } } };
  const body = { _links: { self: { href: self } }, _embedded: { klantcontacten: [item] } };

  it('is a HAL document without pages', () => {
    assert.deepEqual(readPage(profile, 'klantcontact', body), { items: [item] });
    assert.deepEqual(writePage(profile, 'klantcontact', { items: [item], count: 1, self }), body);
    assert.equal(profile.definition.paging, undefined);
  });

  it('may be left out when it is empty', () => {
    for (const empty of [{}, { _links: {} }, { _links: {}, page: { totalElements: 0 } }, { _embedded: {} }]) {
      assert.deepEqual(readPage(profile, 'klantcontact', empty), { items: [] });
    }
  });

  it('is not a list under another name, or of another form', () => {
    for (const other of [{ _embedded: { contacten: [] } }, { results: [], count: 0 }, { _embedded: [], _links: {} }]) {
      assert.match(String(readPage(profile, 'klantcontact', other)), /geen lijst op \/_embedded\/klantcontacten/);
    }
    const lower = { _embedded: { vertegenwoordigingen: [] } };
    assert.match(String(readPage(profile, 'vertegenwoordiging', lower)), /geen lijst op \/_embedded\/Vertegenwoordigingen/);
  });
});

describe('what VNG CRUD spells its own way', () => {
  it('paths of a betrokkene', () => {
    const betrokkene = profile.resource('betrokkene');
    assert.equal(betrokkene.path, '/betrokkenenBijKlantcontact');
    assert.equal(betrokkene.itemPath('7'), '/betrokkenenbijklantcontact/7');
  });

  it('parameters that are objects, as a parameter for each part', () => {
    const names = (type: 'partijIdentificator' | 'betrokkene', path: string): string | undefined =>
      profile.resource(type).filterFor(path)?.name;
    assert.equal(names('partijIdentificator', 'partijIdentificator.soortObjectId'), 'codeSoortObjectId');
    assert.equal(names('partijIdentificator', 'anderePartijIdentificator'), 'anderePartij-identificator');
    assert.equal(names('betrokkene', 'contactnaam.achternaam'), 'achternaam');
    assert.equal(names('betrokkene', 'bezoekadres.land'), 'codeLand');
    assert.equal(names('betrokkene', 'correspondentieadres.land'), undefined);
    assert.equal(profile.resource('partijIdentificator').filterValue('codeSoortObjectId', 'BSN'), '1');
  });

  it('links to related objects', () => {
    const taak = { id: id(7), nummer: 1, aanleidinggevendKlantcontact: id(1), toegewezenAanActor: id(3) };
    const { _links } = profile.resource('interneTaak').toResponse(taak, serverView());
    const href = (path: string): object => ({ href: `https://openklant.example/klantinteracties/api/v1/${path}` });
    assert.deepEqual(_links, {
      self: href(`interneTaak/${id(7)}`),
      toegewezenAanActor: href(`actor/${id(3)}`),
      aanleidingGevendKlantcontact: href(`klantcontact/${id(1)}`),
    });
  });
});

describe('where the document contradicts itself', () => {
  it('each reading is said, and what can not be satisfied is not required', () => {
    assert.ok((profile.definition.irregularities ?? []).length >= 26);
    const { properties } = profile.resource('partij').definition;
    assert.equal(properties.voorkeursDigitaalAdres?.required, undefined);
    assert.match(properties.voorkeursDigitaalAdres?.note ?? '', /V5323/);
    const required = profile
      .types()
      .flatMap((type) => Object.values(profile.resource(type).definition.filters))
      .filter((filter) => filter.required);
    assert.deepEqual(required, []);
  });

  it('differences are about attributes the profile has, apart from the one it lacks', () => {
    const unknown = profile.definition.differences.filter(
      ({ object, attribute }) => !isObjectType(object) || (attribute !== undefined && !profile.resource(object).carries(attribute)),
    );
    assert.deepEqual(
      unknown.map(({ object, attribute }) => `${object}.${attribute}`),
      ['interneTaak.toegewezenOp'],
    );
  });

  it('the consumer gives out the nummer', () => {
    assert.equal(profile.resource('interneTaak').requires('nummer'), true);
    assert.equal(loadProfile('open-klant-0.9').resource('interneTaak').requires('nummer'), false);
  });

  it('an optional attribute is emptied by leaving it out, for there is no value for empty', () => {
    assert.equal(profile.resource('betrokkene').emptiedBy('wasPartij'), 'absence');
    assert.equal(profile.resource('betrokkene').emptiedBy('rol'), 'value');
    assert.equal(loadProfile('open-klant-0.9').resource('betrokkene').emptiedBy('wasPartij'), 'value');
  });
});

/** The part of an object that a profile has properties for, with groups; of several values the first, for VNG CRUD has no lists. */
function carriedBy(resource: ResourceModel, object: DomainObject): DomainObject {
  const part = (path: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value[0];
    return typeof value === 'object' && value !== null ? inside(`${path}.`, value) : value;
  };
  const inside = (prefix: string, holder: object): DomainObject =>
    Object.fromEntries(
      Object.entries(holder)
        .filter(([name]) => resource.carries(prefix + name))
        .map(([name, value]) => [name, part(prefix + name, value)]),
    );
  return inside('', object);
}

function requiredIn({ definition }: ResourceModel): string {
  return Object.keys(definition.properties).find((name) => definition.properties[name]?.required === true) ?? '';
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DomainObject, ObjectType } from '../../src/profile';
import { type Target, targetFor } from './client';
import { bsn, draft, freshBsn, freshNumber, sample } from './samples';

const target = targetFor();

interface Case {
  readonly rule: string;
  readonly type: ObjectType;
  readonly param: string;
  readonly accepted: DomainObject | ((t: Target) => Promise<DomainObject>);
  readonly refused: DomainObject | ((t: Target) => Promise<DomainObject>);
}

const nowhere = '00000000-0000-4000-8000-00000000dead';
const handled = { status: 'verwerkt', verwerktOp: '2024-02-01T10:15:00Z' };
const person = { contactnaam: { achternaam: 'Jansen' } };
const company = { soortPartij: 'organisatie', contactnaam: undefined, naam: 'BV' };
const contactpersoon = { soortPartij: 'contactpersoon', ...person };
const zaak = { objecttype: 'Zaak', soortObjectId: 'Zaakidentificatie', objectId: 'Z1', register: 'Zakenregister' };
const without = (part: string): DomainObject => ({ ...zaak, [part]: undefined });
const pid = (deviation: DomainObject): DomainObject => ({ partijIdentificator: { ...bsn(), ...deviation } });
const kvk = { objecttype: 'Ingeschreven NNP', soortObjectId: 'KVK-nummer', register: 'Handelsregister' };
const vestiging = { objecttype: 'Vestiging', soortObjectId: 'Vestigingsnummer', register: 'Handelsregister', objectId: '000012345678' };
const phone = (adres: string): DomainObject => ({ soortDigitaalAdres: 'Telefoon', adres });
const employee = (deviation: DomainObject): DomainObject => ({ soortActor: 'medewerker', ...deviation });

const cases: readonly Case[] = [
  { rule: 'R-31 eigenaar', type: 'digitaalAdres', param: 'nonFieldErrors', accepted: {}, refused: { verstrektDoorPartij: undefined } },
  { rule: 'e-mail', type: 'digitaalAdres', param: 'adres', accepted: { adres: 'jan+x@post.VNG.nl' }, refused: { adres: 'jan' } },
  { rule: 'telefoon', type: 'digitaalAdres', param: 'adres', accepted: phone('0031612345678'), refused: phone('0340-332001') },
  { rule: 'servicenummer', type: 'digitaalAdres', param: 'adres', accepted: phone('0880123456'), refused: phone('0900123456') },
  {
    rule: 'vrij adres',
    type: 'digitaalAdres',
    param: 'adres',
    accepted: { soortDigitaalAdres: 'Whatsapp', adres: '@jan' },
    refused: { adres: '' },
  },
  {
    rule: 'standaardadres',
    type: 'digitaalAdres',
    param: 'isStandaardAdres',
    accepted: { isStandaardAdres: true },
    refused: async (t) => ({
      isStandaardAdres: true,
      verstrektDoorPartij: undefined,
      verstrektDoorBetrokkene: await sample(t, 'betrokkene'),
    }),
  },
  { rule: 'status', type: 'interneTaak', param: 'status', accepted: { status: 'verwerkt' }, refused: { status: 'gedaan' } },
  { rule: 'actor', type: 'interneTaak', param: 'toegewezenAanActoren', accepted: {}, refused: { toegewezenAanActor: [] } },
  { rule: 'onbekende actor', type: 'interneTaak', param: 'toegewezenAanActoren', accepted: {}, refused: { toegewezenAanActor: nowhere } },
  {
    rule: 'klantcontact',
    type: 'interneTaak',
    param: 'aanleidinggevendKlantcontact',
    accepted: {},
    refused: { aanleidinggevendKlantcontact: nowhere },
  },
  { rule: 'verwerkt op', type: 'interneTaak', param: 'afgehandeldOp', accepted: handled, refused: { ...handled, status: 'te verwerken' } },
  {
    rule: 'taak tekst',
    type: 'interneTaak',
    param: 'gevraagdeHandeling',
    accepted: { gevraagdeHandeling: 'x' },
    refused: { gevraagdeHandeling: '' },
  },
  {
    rule: 'lengte',
    type: 'klantcontact',
    param: 'onderwerp',
    accepted: { onderwerp: 'é'.repeat(200) },
    refused: { onderwerp: 'x'.repeat(201) },
  },
  { rule: 'moment', type: 'klantcontact', param: 'plaatsgevondenOp', accepted: {}, refused: { plaatsgevondenOp: 'gisteren' } },
  {
    rule: 'verdere actie',
    type: 'klantcontact',
    param: 'nonFieldErrors',
    accepted: { verdereActieOndernomen: true, indicatieContactGelukt: 'nee' },
    refused: { verdereActieOndernomen: true, indicatieContactGelukt: 'ja' },
  },
  { rule: 'rol', type: 'betrokkene', param: 'rol', accepted: { rol: 'vertegenwoordiger' }, refused: { rol: 'toeschouwer' } },
  {
    rule: 'partij van betrokkene',
    type: 'betrokkene',
    param: 'wasPartij',
    accepted: { wasPartij: undefined },
    refused: { wasPartij: nowhere },
  },
  { rule: 'contact van betrokkene', type: 'betrokkene', param: 'hadKlantcontact', accepted: {}, refused: { hadKlantcontact: nowhere } },
  {
    rule: 'postcode',
    type: 'betrokkene',
    param: 'bezoekadres.postcode',
    accepted: { bezoekadres: { postcode: '1234 AB' } },
    refused: { bezoekadres: { postcode: '1234AB' } },
  },
  {
    rule: 'BAG',
    type: 'partij',
    param: 'bezoekadres.nummeraanduidingId',
    accepted: { bezoekadres: { nummeraanduidingId: '1'.repeat(16) } },
    refused: { bezoekadres: { nummeraanduidingId: '1' } },
  },
  {
    rule: 'R-23 een naam',
    type: 'partij',
    param: 'partijIdentificatie.naam',
    accepted: { ...person, naam: '' },
    refused: { ...person, naam: 'BV' },
  },
  {
    rule: 'R-23 andere kant',
    type: 'partij',
    param: 'partijIdentificatie.contactnaam',
    accepted: company,
    refused: { ...company, ...person },
  },
  {
    rule: 'R-34 werkte voor organisatie',
    type: 'partij',
    param: 'partijIdentificatie.werkteVoorPartij',
    accepted: async (t) => ({ ...contactpersoon, werkteVoorPartij: await sample(t, 'partij', company) }),
    refused: async (t) => ({ ...contactpersoon, werkteVoorPartij: await sample(t, 'partij') }),
  },
  {
    rule: 'actor soort',
    type: 'actor',
    param: 'actorIdentificatie.omschrijving',
    accepted: employee({ omschrijving: '' }),
    refused: employee({ omschrijving: 'x' }),
  },
  {
    rule: 'actor telefoon',
    type: 'actor',
    param: 'actorIdentificatie.telefoonnummer',
    accepted: employee({ telefoonnummer: '+31612345678' }),
    refused: employee({ telefoonnummer: '0800123456' }),
  },
  {
    rule: 'actor e-mail',
    type: 'actor',
    param: 'actorIdentificatie.emailadres',
    accepted: employee({ emailadres: 'a@b.nl' }),
    refused: employee({ emailadres: 'a.nl' }),
  },
  {
    rule: 'bijlage',
    type: 'bijlage',
    param: 'bijlageidentificator.codeRegister',
    accepted: { objectidentificator: zaak },
    refused: { objectidentificator: without('register') },
  },
  {
    rule: 'bijlage bij contact',
    type: 'bijlage',
    param: 'wasBijlageVanKlantcontact',
    accepted: {},
    refused: { wasBijlageVanKlantcontact: nowhere },
  },
  ...['objecttype', 'soortObjectId', 'objectId', 'register'].map(
    (part): Case => ({
      rule: `onderwerpobject zonder ${part}`,
      type: 'onderwerpobject',
      param: `onderwerpobjectidentificator.${part === 'objectId' ? part : `code${part[0]?.toUpperCase()}${part.slice(1)}`}`,
      accepted: { objectidentificator: zaak },
      refused: { objectidentificator: without(part) },
    }),
  ),
  {
    rule: 'onderwerpobject zonder identificator',
    type: 'onderwerpobject',
    param: 'onderwerpobjectidentificator.objectId',
    accepted: async (t) => ({ objectidentificator: undefined, onderwerpWasKlantcontact: await sample(t, 'klantcontact') }),
    refused: { objectidentificator: undefined },
  },
  {
    rule: 'elfproef BSN',
    type: 'partijIdentificator',
    param: 'partijIdentificator.objectId',
    accepted: {},
    refused: pid({ objectId: '123456789' }),
  },
  {
    rule: 'lengte BSN',
    type: 'partijIdentificator',
    param: 'partijIdentificator.objectId',
    accepted: {},
    refused: pid({ objectId: '11122233' }),
  },
  {
    rule: 'register',
    type: 'partijIdentificator',
    param: 'partijIdentificator.codeRegister',
    accepted: {},
    refused: pid({ register: 'Handelsregister' }),
  },
  {
    rule: 'objecttype',
    type: 'partijIdentificator',
    param: 'partijIdentificator.codeObjecttype',
    accepted: {},
    refused: pid({ objecttype: 'Vestiging' }),
  },
  {
    rule: 'KVK',
    type: 'partijIdentificator',
    param: 'partijIdentificator.objectId',
    accepted: pid({ ...kvk, objectId: '00000001' }),
    refused: pid({ ...kvk, objectId: '1' }),
  },
  {
    rule: 'vestiging onder KVK',
    type: 'partijIdentificator',
    param: 'subIdentificatorVan',
    accepted: async (t) => ({
      ...pid(vestiging),
      subIdentificatorVan: await sample(t, 'partijIdentificator', pid({ ...kvk, objectId: '00000002' })),
    }),
    refused: pid(vestiging),
  },
  {
    rule: 'partij van identificator',
    type: 'partijIdentificator',
    param: 'identificeerdePartij',
    accepted: { identificeerdePartij: undefined },
    refused: { identificeerdePartij: nowhere },
  },
  {
    rule: 'vertegenwoordigt zichzelf',
    type: 'vertegenwoordiging',
    param: 'vertegenwoordigdePartij',
    accepted: {},
    refused: async (t) => {
      const partij = await sample(t, 'partij');
      return { vertegenwoordigendePartij: partij, vertegenwoordigdePartij: partij };
    },
  },
  ...(['klantcontact', 'interneTaak', 'partij'] as const).map(
    (type): Case => ({
      rule: `R-09 nummer van ${type}`,
      type,
      param: 'nummer',
      accepted: { nummer: undefined },
      refused: async (t) => {
        const nummer = freshNumber();
        await sample(t, type, { nummer });
        return { nummer };
      },
    }),
  ),
  {
    rule: 'referentie',
    type: 'digitaalAdres',
    param: 'nonFieldErrors',
    accepted: { referentie: '' },
    refused: async (t) => {
      const adres = await draft(t, 'digitaalAdres', { referentie: 'zaak-1' });
      await t.made('digitaalAdres', adres);
      return adres;
    },
  },
  ...(['actorKlantcontact', 'vertegenwoordiging', 'partijIdentificator'] as const).map(
    (type): Case => ({
      rule: `${type} twee keer`,
      type,
      param: 'nonFieldErrors',
      accepted: {},
      refused: async (t) => {
        const first = await draft(t, type);
        await t.made(type, first);
        return first;
      },
    }),
  ),
  {
    rule: 'tweede identificator van een soort',
    type: 'partijIdentificator',
    param: 'nonFieldErrors',
    accepted: { partijIdentificator: bsn(freshBsn()) },
    refused: async (t) => ({
      identificeerdePartij: (await t.attributes('partijIdentificator', await sample(t, 'partijIdentificator'))).identificeerdePartij,
    }),
  },
];

describe('elke regel weigert, en het goede net ernaast wordt geaccepteerd', () => {
  for (const { rule, type, param, accepted, refused } of cases) {
    it(`${type}: ${rule}`, async () => {
      const t = target();
      const good = await t.post(type, await draft(t, type, typeof accepted === 'function' ? await accepted(t) : accepted));
      assert.equal(good.status, 201, good.text);
      const wrong = await draft(t, type, typeof refused === 'function' ? await refused(t) : refused);
      const before = t.reference.register.snapshot();
      const bad = await t.post(type, wrong);
      assert.equal(bad.status, 400, bad.text);
      const names = (bad.at('invalidParams') as { name: string }[]).map(({ name }) => name);
      assert.ok(names.includes(param), `${param} in ${names.join(', ')}`);
      assert.deepEqual(t.reference.register.snapshot(), before);
    });
  }
});

import type { DomainObject } from '../../src/profile';
import { nowhere, proveRules } from './rule-proof';
import { bsn, sample } from './samples';

const person = { contactnaam: { achternaam: 'Jansen' } };
const company = { soortPartij: 'organisatie', contactnaam: undefined, naam: 'BV' };
const contactpersoon = { soortPartij: 'contactpersoon', ...person };
const employee = (deviation: DomainObject): DomainObject => ({ soortActor: 'medewerker', ...deviation });
const zaak = { objecttype: 'Zaak', soortObjectId: 'Zaakidentificatie', objectId: 'Z1', register: 'Zakenregister' };
const without = (part: string): DomainObject => ({ objectidentificator: { ...zaak, [part]: undefined } });
const pid = (deviation: DomainObject): DomainObject => ({ partijIdentificator: { ...bsn(), ...deviation } });
const kvk = { objecttype: 'Ingeschreven NNP', soortObjectId: 'KVK-nummer', register: 'Handelsregister' };
const vestiging = { objecttype: 'Vestiging', soortObjectId: 'Vestigingsnummer', register: 'Handelsregister', objectId: '000012345678' };
const onderwerp = 'onderwerpobjectidentificator';
const full = { objectidentificator: zaak };

proveRules('regels voor partij en actor', [
  ['R-23 een naam: geen organisatienaam', 'partij', 'partijIdentificatie.naam', { ...person, naam: '' }, { ...person, naam: 'BV' }],
  ['R-23 een naam: geen contactnaam', 'partij', 'partijIdentificatie.contactnaam', company, { ...company, ...person }],
  [
    'R-34 werkte voor een organisatie',
    'partij',
    'partijIdentificatie.werkteVoorPartij',
    async (t) => ({ ...contactpersoon, werkteVoorPartij: await sample(t, 'partij', company) }),
    async (t) => ({ ...contactpersoon, werkteVoorPartij: await sample(t, 'partij') }),
  ],
  ['R-24 soort', 'actor', 'actorIdentificatie.omschrijving', employee({ omschrijving: '' }), employee({ omschrijving: 'x' })],
  [
    'telefoon',
    'actor',
    'actorIdentificatie.telefoonnummer',
    employee({ telefoonnummer: '+31612345678' }),
    employee({ telefoonnummer: '0800123456' }),
  ],
  ['e-mail', 'actor', 'actorIdentificatie.emailadres', employee({ emailadres: 'a@b.nl' }), employee({ emailadres: 'a.nl' })],
  [
    'vertegenwoordigt een ander',
    'vertegenwoordiging',
    'vertegenwoordigdePartij',
    {},
    async (t) => {
      const partij = await sample(t, 'partij');
      return { vertegenwoordigendePartij: partij, vertegenwoordigdePartij: partij };
    },
  ],
]);

proveRules('regels voor identificatoren', [
  ['zonder objecttype', 'onderwerpobject', `${onderwerp}.codeObjecttype`, full, without('objecttype')],
  ['zonder soort', 'onderwerpobject', `${onderwerp}.codeSoortObjectId`, full, without('soortObjectId')],
  ['zonder object-ID', 'onderwerpobject', `${onderwerp}.objectId`, full, without('objectId')],
  ['zonder register', 'onderwerpobject', `${onderwerp}.codeRegister`, full, without('register')],
  [
    'zonder identificator alleen met een klantcontact als onderwerp',
    'onderwerpobject',
    `${onderwerp}.objectId`,
    async (t) => ({ objectidentificator: undefined, onderwerpWasKlantcontact: await sample(t, 'klantcontact') }),
    { objectidentificator: undefined },
  ],
  ['bestaand klantcontact', 'onderwerpobject', 'klantcontact', {}, { wasOnderwerpVanKlantcontact: nowhere }],
  ['zonder register', 'bijlage', 'bijlageidentificator.codeRegister', full, without('register')],
  ['zonder identificator', 'bijlage', 'bijlageidentificator.objectId', full, { objectidentificator: undefined }],
  ['bestaand klantcontact', 'bijlage', 'wasBijlageVanKlantcontact', {}, { wasBijlageVanKlantcontact: nowhere }],
  ['elfproef', 'partijIdentificator', 'partijIdentificator.objectId', {}, pid({ objectId: '123456789' })],
  ['negen cijfers', 'partijIdentificator', 'partijIdentificator.objectId', {}, pid({ objectId: '11122233' })],
  ['passend register', 'partijIdentificator', 'partijIdentificator.codeRegister', {}, pid({ register: 'Handelsregister' })],
  ['passend objecttype', 'partijIdentificator', 'partijIdentificator.codeObjecttype', {}, pid({ objecttype: 'Vestiging' })],
  [
    'acht cijfers',
    'partijIdentificator',
    'partijIdentificator.objectId',
    pid({ ...kvk, objectId: '00000001' }),
    pid({ ...kvk, objectId: '1' }),
  ],
  [
    'vestiging onder een KVK-nummer',
    'partijIdentificator',
    'subIdentificatorVan',
    async (t) => ({
      ...pid(vestiging),
      subIdentificatorVan: await sample(t, 'partijIdentificator', pid({ ...kvk, objectId: '00000002' })),
    }),
    pid(vestiging),
  ],
  [
    'bestaande partij',
    'partijIdentificator',
    'identificeerdePartij',
    { identificeerdePartij: undefined },
    { identificeerdePartij: nowhere },
  ],
]);

import type { DomainObject } from '../../src/profile';
import { nowhere, proveRules } from './rule-proof';
import { sample } from './samples';

const handled = { status: 'verwerkt', verwerktOp: '2024-02-01T10:15:00Z' };
const gelukt = { verdereActieOndernomen: true, indicatieContactGelukt: 'ja' };
const phone = (adres: string): DomainObject => ({ soortDigitaalAdres: 'Telefoon', adres });
const bezoekadres = (part: DomainObject): DomainObject => ({ bezoekadres: part });

proveRules('regels voor klantcontact, betrokkene en taak', [
  ['tekst van 200 tekens', 'klantcontact', 'onderwerp', { onderwerp: 'é'.repeat(200) }, { onderwerp: 'x'.repeat(201) }],
  ['tekst van 1000 tekens', 'klantcontact', 'inhoud', { inhoud: 'é'.repeat(1000) }, { inhoud: 'x'.repeat(1001) }],
  ['een moment', 'klantcontact', 'plaatsgevondenOp', {}, { plaatsgevondenOp: 'gisteren' }],
  ['verdere actie na gelukt contact', 'klantcontact', 'nonFieldErrors', { ...gelukt, indicatieContactGelukt: 'nee' }, gelukt],
  ['rol', 'betrokkene', 'rol', { rol: 'vertegenwoordiger' }, { rol: 'toeschouwer' }],
  ['bestaande partij', 'betrokkene', 'wasPartij', { wasPartij: undefined }, { wasPartij: nowhere }],
  ['bestaand klantcontact', 'betrokkene', 'hadKlantcontact', {}, { hadKlantcontact: nowhere }],
  ['bestaande actor', 'actorKlantcontact', 'actor', {}, { actor: nowhere }],
  ['bestaand klantcontact', 'actorKlantcontact', 'klantcontact', {}, { klantcontact: nowhere }],
  ['postcode', 'betrokkene', 'bezoekadres.postcode', bezoekadres({ postcode: '1234 AB' }), bezoekadres({ postcode: '1234AB' })],
  ['land', 'betrokkene', 'bezoekadres.land', bezoekadres({ land: 'BE' }), bezoekadres({ land: 'België' })],
  [
    'BAG',
    'partij',
    'bezoekadres.nummeraanduidingId',
    bezoekadres({ nummeraanduidingId: '1'.repeat(16) }),
    bezoekadres({ nummeraanduidingId: '1' }),
  ],
  ['R-41 status', 'interneTaak', 'status', { status: 'verwerkt' }, { status: 'gedaan' }],
  ['R-40 een actor', 'interneTaak', 'toegewezenAanActoren', {}, { toegewezenAanActor: [] }],
  ['R-40 een bestaande actor', 'interneTaak', 'toegewezenAanActoren', {}, { toegewezenAanActor: nowhere }],
  ['R-40 een bestaand klantcontact', 'interneTaak', 'aanleidinggevendKlantcontact', {}, { aanleidinggevendKlantcontact: nowhere }],
  ['R-42 verwerkt op', 'interneTaak', 'afgehandeldOp', handled, { ...handled, status: 'te verwerken' }],
  ['verplichte tekst', 'interneTaak', 'gevraagdeHandeling', { gevraagdeHandeling: 'x' }, { gevraagdeHandeling: '' }],
]);

proveRules('regels voor digitale adressen', [
  ['R-31 eigenaar', 'digitaalAdres', 'nonFieldErrors', {}, { verstrektDoorPartij: undefined }],
  ['R-31 bestaande partij', 'digitaalAdres', 'verstrektDoorPartij', {}, { verstrektDoorPartij: nowhere }],
  ['R-31 bestaande betrokkene', 'digitaalAdres', 'verstrektDoorBetrokkene', {}, { verstrektDoorBetrokkene: nowhere }],
  ['e-mailadres', 'digitaalAdres', 'adres', { adres: 'jan+x@post.VNG.nl' }, { adres: 'jan' }],
  ['telefoonnummer', 'digitaalAdres', 'adres', phone('0031612345678'), phone('0340-332001')],
  ['servicenummer', 'digitaalAdres', 'adres', phone('0880123456'), phone('0900123456')],
  ['vrij adres', 'digitaalAdres', 'adres', { soortDigitaalAdres: 'Whatsapp', adres: '@jan' }, { adres: '' }],
  ['omschrijving van 40 tekens', 'digitaalAdres', 'omschrijving', { omschrijving: 'é'.repeat(40) }, { omschrijving: 'x'.repeat(41) }],
  [
    'standaardadres van een partij',
    'digitaalAdres',
    'isStandaardAdres',
    { isStandaardAdres: true },
    async (t) => ({ isStandaardAdres: true, verstrektDoorPartij: undefined, verstrektDoorBetrokkene: await sample(t, 'betrokkene') }),
  ],
]);

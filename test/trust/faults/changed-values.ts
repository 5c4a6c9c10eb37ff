import type { ObjectType } from '../../../src/profile';
import { type Edit, type Fault, group, storing } from '../fault';

function fault(id: string, title: string, type: ObjectType, edit: Edit, expected: readonly string[]): Fault {
  return { id: `vervorm-${id}`, title, expected, behaviour: storing(type, edit) };
}

/** Applies a change to the text of one attribute, when there is one. */
function text(attribute: string, change: (value: string) => unknown): Edit {
  return (object) => {
    if (typeof object[attribute] === 'string') {
      object[attribute] = change(object[attribute]);
    }
  };
}

/** Applies a change to the text of one part of a group, when there is one. */
function part(name: string, attribute: string, change: (value: string) => unknown): Edit {
  return (object) => text(attribute, change)(group(object, name));
}

const shifted = (hours: number) => (moment: string) => new Date(Date.parse(moment) + hours * 3_600_000).toISOString();

export const changedValues: Fault[] = [
  fault(
    'inhoud-afgekapt-255',
    'inhoud wordt stilzwijgend op 255 tekens afgekapt',
    'klantcontact',
    text('inhoud', (value) => [...value].slice(0, 255).join('')),
    ['C0992-16'],
  ),
  fault(
    'onderwerp-afgekapt-40',
    'onderwerp wordt stilzwijgend op 40 tekens afgekapt',
    'klantcontact',
    text('onderwerp', (value) => value.slice(0, 40)),
    ['C0992-16'],
  ),
  fault(
    'onderwerp-afgekapt-in-bytes',
    'onderwerp wordt na 200 bytes afgekapt',
    'klantcontact',
    text('onderwerp', (value) => Buffer.from(value).subarray(0, 200).toString()),
    ['C0992-16'],
  ),
  fault(
    'inhoud-zonder-markup',
    'markup in inhoud wordt verwijderd',
    'klantcontact',
    text('inhoud', (value) => value.replace(/<[^>]*>/g, '')),
    ['C0992-19', 'C1199-02'],
  ),
  fault(
    'inhoud-als-html',
    'inhoud wordt bewaard met HTML-entiteiten',
    'klantcontact',
    text('inhoud', (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
    ['C0992-19', 'C1199-02'],
  ),
  fault(
    'inhoud-latin1',
    'inhoud wordt als Latin-1 bewaard',
    'klantcontact',
    text('inhoud', (value) => [...value].map((character) => (character.charCodeAt(0) > 255 ? '?' : character)).join('')),
    ['C0992-19', 'C9853-13'],
  ),
  fault(
    'inhoud-zonder-emoji',
    'tekens buiten het basisvlak vallen weg',
    'klantcontact',
    text('inhoud', (value) => value.replace(/[\u{10000}-\u{10ffff}]/gu, '')),
    ['C0992-19', 'C9853-13'],
  ),
  fault(
    'inhoud-genormaliseerd',
    'samengestelde tekens worden samengevoegd',
    'klantcontact',
    text('inhoud', (value) => value.normalize('NFC')),
    ['C0992-19'],
  ),
  fault(
    'inhoud-een-regel',
    'regeleinden in inhoud worden spaties',
    'klantcontact',
    text('inhoud', (value) => value.replace(/[\r\n]+/g, ' ')),
    ['C0992-19'],
  ),
  fault(
    'inhoud-regeleinden',
    'regeleinden in inhoud worden omgezet',
    'klantcontact',
    text('inhoud', (value) => value.replaceAll('\r\n', '\n')),
    ['C0992-19'],
  ),
  fault(
    'kanaal-standaard',
    'elk klantcontact krijgt kanaal Telefoon',
    'klantcontact',
    (object) => Object.assign(object, { kanaal: 'Telefoon' }),
    ['C0992-01', 'C1199-01', 'C2138-01'],
  ),
  fault('taal-standaard', 'elk klantcontact krijgt taal nld', 'klantcontact', (object) => Object.assign(object, { taal: 'nld' }), [
    'C0992-01',
  ]),
  fault(
    'vertrouwelijk-nooit',
    'vertrouwelijk wordt altijd nee',
    'klantcontact',
    (object) => Object.assign(object, { vertrouwelijk: false }),
    ['C2138-12', 'C4161-13'],
  ),
  fault(
    'gelukt-tweewaardig',
    'contact gelukt kent alleen ja en nee',
    'klantcontact',
    (object) => Object.assign(object, { indicatieContactGelukt: object.indicatieContactGelukt === 'ja' ? 'ja' : 'nee' }),
    ['C1304-09'],
  ),
  fault(
    'moment-zonder-zone',
    'het moment wordt in UTC gelezen zonder naar de zone te kijken',
    'klantcontact',
    text('plaatsgevondenOp', (value) => `${value.slice(0, 19)}Z`),
    ['C0992-04', 'C1199-05'],
  ),
  fault('moment-uur-verschoven', 'het moment verschuift een uur', 'klantcontact', text('plaatsgevondenOp', shifted(1)), [
    'C0992-04',
    'C2138-06',
  ]),
  fault(
    'moment-alleen-datum',
    'van het moment blijft alleen de datum',
    'klantcontact',
    text('plaatsgevondenOp', (value) => `${new Date(value).toISOString().slice(0, 10)}T00:00:00Z`),
    ['C0992-04', 'C9853-05'],
  ),
  fault(
    'moment-van-registratie',
    'plaatsgevondenOp wordt het moment van registratie',
    'klantcontact',
    (object) => Object.assign(object, { plaatsgevondenOp: new Date().toISOString() }),
    ['C0992-04', 'C1199-05', 'C2138-06', 'C9853-05', 'C1304-05'],
  ),
  fault(
    'moment-zomertijd',
    'de tweede keer half drie bij de terugkeer naar wintertijd wordt de eerste',
    'klantcontact',
    text('plaatsgevondenOp', (value) => (value.startsWith('2023-10-29T02:30:00+01:00') ? '2023-10-29T02:30:00+02:00' : value)),
    ['C0992-04'],
  ),
  fault('initiator-altijd-ja', 'elke betrokkene is initiator', 'betrokkene', (object) => Object.assign(object, { initiator: true }), [
    'C2984-16',
    'C1199-17',
    'C1304-02',
  ]),
  fault('rol-altijd-klant', 'elke betrokkene krijgt de rol klant', 'betrokkene', (object) => Object.assign(object, { rol: 'klant' }), [
    'C9018-14',
  ]),
  fault(
    'voorvoegsel-in-achternaam',
    'het voorvoegsel komt in de achternaam terecht',
    'betrokkene',
    (object) => {
      const name = group(object, 'contactnaam');
      if (name.voorvoegselAchternaam !== undefined) {
        Object.assign(name, { achternaam: `${name.voorvoegselAchternaam} ${name.achternaam}`, voorvoegselAchternaam: '' });
      }
    },
    ['C9167-04'],
  ),
  fault(
    'voornaam-eerste-woord',
    'van meer voornamen blijft de eerste',
    'betrokkene',
    part('contactnaam', 'voornaam', (value) => value.split(' ')[0]),
    ['C9167-04'],
  ),
  fault(
    'telefoon-nationaal',
    'telefoonnummers met +31 worden omgezet',
    'digitaalAdres',
    text('adres', (value) => value.replace(/^(\+31|0031)/, '0')),
    ['C9167-05'],
  ),
  fault(
    'adres-kleine-letters',
    'een e-mailadres wordt in kleine letters bewaard',
    'digitaalAdres',
    text('adres', (value) => value.toLowerCase()),
    ['C1199-06'],
  ),
  fault(
    'omschrijving-afgekapt',
    'de omschrijving van een adres wordt afgekapt',
    'digitaalAdres',
    text('omschrijving', (value) => value.slice(0, 20)),
    ['IM-digitaalAdres-03'],
  ),
  fault(
    'soort-adres',
    'elk digitaal adres wordt een telefoonnummer',
    'digitaalAdres',
    (object) => Object.assign(object, { soortDigitaalAdres: 'Telefoon' }),
    ['C1199-06'],
  ),
  fault(
    'handeling-hoofdletters',
    'de gevraagde handeling wordt in hoofdletters bewaard',
    'interneTaak',
    text('gevraagdeHandeling', (value) => value.toUpperCase()),
    ['C0534-04', 'C9167-01'],
  ),
  fault(
    'toelichting-afgekapt',
    'de toelichting van een taak wordt op 255 tekens afgekapt',
    'interneTaak',
    text('toelichting', (value) => value.slice(0, 255)),
    ['IM-interneTaak-02'],
  ),
  fault(
    'taak-nieuw-verwerkt',
    'een nieuwe taak staat meteen op verwerkt',
    'interneTaak',
    (object) => Object.assign(object, { status: 'verwerkt' }),
    ['C0534-03', 'C9167-01'],
  ),
  fault(
    'toelichting-gevuld',
    'een taak zonder toelichting krijgt er een',
    'interneTaak',
    (object) => Object.assign(object, { toelichting: object.toelichting ?? 'n.v.t.' }),
    ['C0534-07'],
  ),
  fault(
    'inhoud-gevuld',
    'een klantcontact zonder inhoud krijgt er een',
    'klantcontact',
    (object) => Object.assign(object, { inhoud: object.inhoud ?? '-' }),
    ['C1199-13', 'C2138-02'],
  ),
  fault(
    'voorkeurstaal-standaard',
    'elke partij krijgt voorkeurstaal nld',
    'partij',
    (object) => Object.assign(object, { voorkeurstaal: 'nld' }),
    ['A8694-37'],
  ),
  fault(
    'geheimhouding-omgekeerd',
    'geheimhouding wordt omgekeerd bewaard',
    'partij',
    (object) => Object.assign(object, { indicatieGeheimhouding: object.indicatieGeheimhouding !== true }),
    ['C9167-14'],
  ),
  fault('partij-altijd-actief', 'een partij blijft altijd actief', 'partij', (object) => Object.assign(object, { indicatieActief: true }), [
    'A8694-42',
    'C4161-14',
  ]),
  fault('actor-altijd-actief', 'een actor blijft altijd actief', 'actor', (object) => Object.assign(object, { indicatieActief: true }), [
    'A8694-55',
  ]),
  fault(
    'identificatie-zonder-nul',
    'voorloopletters van een zaaknummer vallen weg',
    'onderwerpobject',
    part('objectidentificator', 'objectId', (value) => value.replace(/^[A-Z-]+/, '')),
    ['C4390-02', 'C9761-01'],
  ),
  fault(
    'identificatie-afgekapt',
    'een identificatie van een bijlage wordt op 20 tekens afgekapt',
    'bijlage',
    part('objectidentificator', 'objectId', (value) => value.slice(0, 20)),
    ['C1199-09', 'IM-bijlage-01'],
  ),
];

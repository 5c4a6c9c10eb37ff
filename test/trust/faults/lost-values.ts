import type { ObjectType } from '../../../src/profile';
import { type Fault, group, storing } from '../fault';

/** Attributes that are accepted and not kept, with the requirements that state they are. */
const LOST: Record<string, Record<string, readonly string[]>> = {
  klantcontact: {
    kanaal: ['C0992-01', 'C1199-01'],
    onderwerp: ['C0992-01', 'C1199-01'],
    inhoud: ['C0992-01', 'C0992-03', 'C1199-02', 'C9853-02'],
    taal: ['C0992-01'],
    nummer: ['C0992-10', 'C0534-22'],
    indicatieContactGelukt: ['C0992-01', 'C1304-09'],
    vertrouwelijk: ['C2138-12'],
    plaatsgevondenOp: ['C0992-04', 'C1199-05', 'C2138-06'],
  },
  betrokkene: {
    rol: ['C0992-07', 'C9167-03'],
    initiator: ['C0992-07'],
    organisatienaam: ['IM-betrokkene-02', 'A8694-23'],
    contactnaam: ['C9167-04', 'C0534-23'],
    wasPartij: ['C9167-09', 'C9167-19', 'C9018-08'],
    bezoekadres: ['IM-betrokkene-02'],
    correspondentieadres: ['C2138-08', 'IM-betrokkene-02'],
  },
  interneTaak: {
    gevraagdeHandeling: ['C0534-04', 'C9167-01', 'C2984-04'],
    toelichting: ['C0534-06', 'C9167-02', 'C2984-04', 'A8694-27'],
    nummer: ['C6114-11'],
    verwerktOp: ['C2984-11', 'C6114-04'],
  },
  partij: {
    contactnaam: ['C9167-14'],
    naam: ['IM-partij-01'],
    nummer: ['C9167-08', 'C4161-02', 'C9018-17'],
    voorkeurstaal: ['C9167-14', 'A8694-37'],
    interneNotitie: ['IM-partij-01', 'IM-partij-05'],
    indicatieGeheimhouding: ['C9167-14'],
    voorkeursDigitaalAdres: ['C9167-17', 'A8694-38'],
    bezoekadres: ['IM-partij-01', 'A8694-39'],
    correspondentieadres: ['IM-partij-01', 'A8694-39'],
    werkteVoorPartij: ['IM-partij-01'],
  },
  digitaalAdres: {
    omschrijving: ['IM-digitaalAdres-03'],
    verstrektDoorBetrokkene: ['C9167-05', 'C2984-07', 'C1199-06'],
    verstrektDoorPartij: ['C9167-15', 'C2984-08'],
  },
  partijIdentificator: { identificeerdePartij: ['C9167-16'] },
  onderwerpobject: {
    objectidentificator: ['C4390-02', 'C9761-02'],
    onderwerpWasKlantcontact: ['C2984-17', 'C1199-20'],
    wasOnderwerpVanKlantcontact: ['C9761-02', 'C4390-03'],
  },
  bijlage: { objectidentificator: ['C1199-09'], wasBijlageVanKlantcontact: ['C1199-09', 'C1199-10', 'C2138-05'] },
  actor: {
    actoridentificator: ['IM-actor-01'],
    telefoonnummer: ['IM-actor-01'],
    functie: ['IM-actor-01'],
    omschrijving: ['IM-actor-01'],
    emailadres: ['IM-actor-01'],
  },
};

/** Parts of groups that are accepted and not kept. */
const LOST_PARTS: readonly [ObjectType, string, string, readonly string[]][] = [
  ['betrokkene', 'contactnaam', 'voornaam', ['C9167-04']],
  ['betrokkene', 'contactnaam', 'voorvoegselAchternaam', ['C9167-04']],
  ['betrokkene', 'contactnaam', 'achternaam', ['C9167-04', 'C0992-08']],
  ['betrokkene', 'contactnaam', 'voorletters', ['IM-betrokkene-02']],
  ['betrokkene', 'correspondentieadres', 'adresregel2', ['C2138-08']],
  ['betrokkene', 'correspondentieadres', 'nummeraanduidingId', ['C2138-09']],
  ['partij', 'contactnaam', 'voorvoegselAchternaam', ['C9167-14']],
  ['partij', 'bezoekadres', 'adresregel2', ['IM-partij-01']],
  ['onderwerpobject', 'objectidentificator', 'register', ['C9761-02', 'C4390-02', 'C0359-05']],
  ['onderwerpobject', 'objectidentificator', 'objecttype', ['C9761-02', 'C4390-02']],
  ['onderwerpobject', 'objectidentificator', 'soortObjectId', ['C9761-02', 'C4390-02']],
  ['bijlage', 'objectidentificator', 'objectId', ['C1199-09']],
  ['bijlage', 'objectidentificator', 'register', ['C1199-09']],
  ['partijIdentificator', 'partijIdentificator', 'register', ['C9167-16']],
];

export const lostValues: Fault[] = [
  ...Object.entries(LOST).flatMap(([type, attributes]) =>
    Object.entries(attributes).map(([attribute, expected]) => lost(type as ObjectType, attribute, expected)),
  ),
  ...LOST_PARTS.map(
    ([type, name, part, expected]): Fault => ({
      id: `verlies-${type}-${name}-${part}`,
      title: `${part} in ${name} van ${type} wordt geaccepteerd maar niet bewaard`,
      expected,
      behaviour: storing(type, (object) => delete group(object, name)[part]),
    }),
  ),
];

function lost(type: ObjectType, attribute: string, expected: readonly string[]): Fault {
  return {
    id: `verlies-${type}-${attribute}`,
    title: `${attribute} van ${type} wordt geaccepteerd maar niet bewaard`,
    expected,
    behaviour: storing(type, (object) => delete object[attribute]),
  };
}

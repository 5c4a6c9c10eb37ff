import type { DomainObject, ObjectType } from '../../src/profile';
import type { Target } from './client';
import { freshBsn, freshNumber, mark, sample } from './samples';

/** Related objects with values no other family has; per object type one id. */
export interface Family {
  readonly ids: Readonly<Partial<Record<ObjectType, string>>>;
  readonly objects: Readonly<Partial<Record<ObjectType, DomainObject>>>;
}

function identification(first: boolean): DomainObject {
  return first
    ? { objecttype: 'Ingeschreven NP', soortObjectId: 'BSN', objectId: freshBsn(), register: 'BRP' }
    : { objecttype: 'Ingeschreven NNP', soortObjectId: 'RSIN', objectId: freshBsn(), register: 'Handelsregister' };
}

function freeIdentificator(): DomainObject {
  return { objecttype: mark('soort'), soortObjectId: mark('nummersoort'), objectId: mark('nummer'), register: mark('register') };
}

function address(first: boolean): DomainObject {
  const lines = { adresregel1: mark('regel'), adresregel2: mark('regel'), adresregel3: mark('regel'), land: first ? 'NL' : 'BE' };
  return { ...lines, nummeraanduidingId: String(1_000_000_000_000_000 + freshNumber()) };
}

/** Makes a family: the first and the second kind differ in every value that can be searched for. */
export async function family(target: Target, first: boolean): Promise<Family> {
  const ids: Partial<Record<ObjectType, string>> = {};
  const objects: Partial<Record<ObjectType, DomainObject>> = {};
  const make = async (type: ObjectType, deviations: DomainObject): Promise<string> => {
    if (!target.profile.has(type)) return '';
    const resource = target.profile.resource(type);
    const carried = Object.entries(deviations).filter(([attribute]) => resource.carries(attribute));
    const id = await sample(target, type, Object.fromEntries(carried));
    ids[type] = id;
    objects[type] = await target.attributes(type, id);
    return id;
  };
  const name = {
    voorletters: first ? 'A.B.' : 'C.',
    voornaam: mark('Voornaam'),
    voorvoegselAchternaam: first ? 'van' : 'de',
    achternaam: mark('Achter'),
  };
  const partij = await make('partij', {
    soortPartij: first ? 'persoon' : 'organisatie',
    ...(first ? { contactnaam: name } : { contactnaam: undefined, naam: mark('Organisatie') }),
    indicatieActief: first,
    indicatieGeheimhouding: first,
    interneNotitie: mark('Notitie'),
    bezoekadres: address(first),
    correspondentieadres: address(first),
  });
  await make('partijIdentificator', {
    identificeerdePartij: partij,
    partijIdentificator: identification(first),
    anderePartijIdentificator: mark('ander'),
  });
  const klantcontact = await make('klantcontact', {
    kanaal: mark('kanaal'),
    inhoud: mark('Inhoud'),
    reactie: mark('Reactie'),
    referentienummer: String(freshNumber()),
    indicatieContactGelukt: first ? 'ja' : 'nee',
    vertrouwelijk: first,
    plaatsgevondenOp: `2024-02-0${first ? 1 : 2}T10:15:00+01:00`,
  });
  const rol = first ? 'klant' : 'vertegenwoordiger';
  const betrokkene = await make('betrokkene', {
    hadKlantcontact: klantcontact,
    wasPartij: partij,
    rol,
    initiator: first,
    contactnaam: name,
    bezoekadres: address(first),
  });
  await make('digitaalAdres', {
    soortDigitaalAdres: first ? 'E-mail' : 'Telefoon',
    adres: first ? `${mark('a').replace(' ', '.')}@example.nl` : `06${10_000_000 + freshNumber()}`,
    omschrijving: mark('Omschrijving'),
    verstrektDoorBetrokkene: betrokkene,
    verstrektDoorPartij: partij,
    isStandaardAdres: first,
    referentie: mark('ref').replace(' ', '-'),
    ...(first ? { verificatieDatum: '2024-03-01' } : {}),
  });
  const soortActor = first ? 'medewerker' : 'geautomatiseerde actor';
  const actor = await make('actor', {
    soortActor,
    indicatieActief: first,
    actoridentificator: freeIdentificator(),
    ...(first ? {} : { emailadres: undefined, telefoonnummer: undefined }),
  });
  await make('actorKlantcontact', { actor, klantcontact });
  await make('bijlage', { wasBijlageVanKlantcontact: klantcontact, objectidentificator: freeIdentificator() });
  await make('vertegenwoordiging', { vertegenwoordigendePartij: partij });
  await make('interneTaak', {
    aanleidinggevendKlantcontact: klantcontact,
    toegewezenAanActor: actor,
    gevraagdeHandeling: mark('Handeling'),
    toelichting: mark('Toelichting'),
    status: first ? 'te verwerken' : 'verwerkt',
    referentienummer: String(freshNumber()),
  });
  const earlier = await sample(target, 'klantcontact');
  await make('onderwerpobject', {
    wasOnderwerpVanKlantcontact: klantcontact,
    onderwerpWasKlantcontact: earlier,
    objectidentificator: freeIdentificator(),
  });
  await make('rekeningnummer', { partij, iban: `NL91ABNA${1_000_000_000 + freshNumber()}`, bic: first ? 'ABNANL2A' : 'INGBNL2A' });
  const categorie = await make('categorie', {});
  await make('categorieRelatie', {
    partij,
    categorie,
    beginDatum: first ? '2024-01-01' : '2024-01-02',
    eindDatum: first ? '2025-01-01' : '2025-01-02',
  });
  return { ids, objects };
}

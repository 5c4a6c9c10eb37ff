import { isBlank } from '../../../src/profile';
import { defaultBehaviour } from '../../../src/reference';
import { type ClientFault, fault, isObject, results, showing, showingEverywhere } from './client-fault';

const without = (...names: readonly string[]) =>
  showingEverywhere((object) => {
    for (const name of names) delete object[name];
  });

/** What clients read and a server shows or keeps wrongly. */
export const CONTENTS: readonly ClientFault[] = [
  fault('antwoorden zijn application/hal+json', 'W-GEN-02', () => ({
    respond: (reply) => ({ ...reply, headers: { ...reply.headers, 'content-type': 'application/hal+json' } }),
  })),
  fault(
    'verwijzingen hebben geen url',
    'W-GEN-06 W-ITA-18',
    showingEverywhere((object) => {
      if (Object.keys(object).sort().join() === 'url,uuid') delete object.url;
    }),
  ),
  fault(
    'in een lijst is de url anders',
    'W-GEN-07',
    showing('GET /', (payload) => {
      for (const object of results(payload)) object.url = `${object.url}/`;
    }),
  ),
  fault('niets wordt uitgeklapt', 'W-GEN-08 W-KISS-07 W-KISS-23 W-ITA-04 W-ITA-22 W-OIP-14 W-ZAC-03 W-ZAC-06 W-OMC-01', without('_expand')),
  fault('een foutantwoord heeft geen code en geen lijst', 'W-GEN-13 W-OIP-06', () => ({
    errorBody: (problem, c) => ({ title: problem.detail, status: defaultBehaviour.statusFor(problem.outcome, c) }),
  })),
  fault('meer dan twee aanroepen tegelijk worden geweigerd', 'W-GEN-18', () => {
    let busy = 0;
    return {
      respond: async (reply) => {
        busy += 1;
        const late = busy > 2;
        await new Promise((done) => setTimeout(done, 20));
        busy -= 1;
        return late ? { status: 503, headers: {}, payload: undefined } : reply;
      },
    };
  }),
  fault(
    'een partij in een lijst heeft geen identificatoren',
    'W-KISS-02 W-ZAC-02',
    showing('GET /partijen', (payload) => {
      for (const object of results(payload)) delete object.partijIdentificatoren;
    }),
  ),
  fault('een vestigingsnummer is uniek, ook onder een ander KvK-nummer', 'W-KISS-05', () => ({
    checkUnique: (change, c) =>
      change.type === 'partijIdentificator' &&
      !isBlank(change.after.subIdentificatorVan) &&
      c.register.some('partijIdentificator', (other) => same(other, change.after))
        ? [{ attribute: '', code: 'unique', reason: 'Bestaat al.' }]
        : defaultBehaviour.checkUnique(change, c),
  })),
  fault('teksten worden na honderd tekens afgekapt', 'W-KISS-11', () => ({
    store: (_type, object) => ({ ...object, ...(typeof object.inhoud === 'string' ? { inhoud: object.inhoud.slice(0, 100) } : {}) }),
  })),
  fault(
    'een klantcontact toont zijn actoren niet',
    'W-KISS-12 W-OMC-05',
    showingEverywhere((object) => {
      if ('hadBetrokkenActoren' in object) object.hadBetrokkenActoren = [];
    }),
  ),
  fault('een taak houdt één actor', 'W-KISS-18 W-ITA-13', () => ({
    store: (type, object) =>
      type === 'interneTaak' && Array.isArray(object.toegewezenAanActor)
        ? { ...object, toegewezenAanActor: object.toegewezenAanActor.slice(0, 1) }
        : object,
  })),
  fault(
    'een lege identificator is null',
    'W-KISS-22',
    showingEverywhere((object) => {
      if (isBlank(object.onderwerpobjectidentificator)) object.onderwerpobjectidentificator = null;
    }),
  ),
  fault('wat er niet is, geeft 401', 'W-KISS-28', () => ({
    respond: (reply) => (reply.status === 404 ? { ...reply, status: 401 } : reply),
  })),
  fault(
    'een identificator toont alleen wat is opgegeven',
    'W-ITA-05',
    showingEverywhere((object) => {
      if ('codeSoortObjectId' in object && object.codeSoortObjectId === '') delete object.codeSoortObjectId;
    }),
  ),
  fault(
    'een naam wordt niet samengesteld',
    'W-ITA-12',
    showingEverywhere((object) => {
      if ('volledigeNaam' in object) object.volledigeNaam = '';
    }),
  ),
  fault('een verwijzing naar een eerder klantcontact gaat verloren', 'W-ITA-16 W-OIP-16', () => ({
    store: (type, object) => (type === 'onderwerpobject' ? { ...object, onderwerpWasKlantcontact: undefined } : object),
  })),
  fault(
    'een klantcontact toont zijn taken niet',
    'W-ITA-24',
    showingEverywhere((object) => {
      if ('leiddeTotInterneTaken' in object) object.leiddeTotInterneTaken = [];
    }),
  ),
  fault(
    'wat leeg is, ontbreekt',
    'W-OIP-03',
    showingEverywhere((object) => {
      for (const [name, value] of Object.entries(object)) if (value === null) delete object[name];
    }),
  ),
  fault('een telefoonnummer wordt herschreven', 'W-OIP-08', () => ({
    store: (_type, object) => (typeof object.adres === 'string' ? { ...object, adres: object.adres.replace(/^00/u, '+') } : object),
  })),
  fault(
    'of een adres standaard is, wordt niet altijd getoond',
    'W-OF-02',
    showingEverywhere((object) => {
      if (object.isStandaardAdres === false) delete object.isStandaardAdres;
    }),
  ),
  fault(
    'het antwoord op registreren in één keer is niet volledig',
    'W-OF-06',
    showing('POST /maak-klantcontact', (payload) => {
      delete payload.onderwerpobject;
    }),
  ),
  fault(
    'een lege contactnaam is null',
    'W-OMC-01',
    showingEverywhere((object) => {
      if (isObject(object.contactnaam) && isBlank(object.contactnaam)) object.contactnaam = null;
    }),
  ),
  fault(
    'een lege referentie ontbreekt',
    'W-OMC-02',
    showingEverywhere((object) => {
      if (object.referentie === '') delete object.referentie;
    }),
  ),
  fault('adressen wijzen naar een andere host', 'W-OMC-03 W-VAL-03', () => ({
    objectUrl: (type, id, c) => `https://elders.example.nl${c.profile.resource(type).itemPath(id)}`,
  })),
  fault(
    'een partij toont haar betrokkenen niet',
    'W-GZAC-01',
    showing('GET /partijen', (payload) => {
      for (const object of results(payload)) delete object.betrokkenen;
    }),
  ),
  fault(
    'lege delen van een naam zijn null',
    'W-VAL-02',
    showingEverywhere((object) => {
      if ('voorletters' in object && object.voorletters === '') object.voorletters = null;
    }),
  ),
  fault(
    'een lijst toont een deel van het onderwerp',
    'W-NLP-09',
    showing('GET /klantcontacten', (payload) => {
      for (const object of results(payload)) object.onderwerp = String(object.onderwerp).slice(0, 3);
    }),
  ),
];

function same(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return JSON.stringify(a.partijIdentificator) === JSON.stringify(b.partijIdentificator);
}

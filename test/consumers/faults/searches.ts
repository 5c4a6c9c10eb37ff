import { defaultBehaviour } from '../../../src/reference';
import { type ClientFault, fault, ignoring, problem, results, showing } from './client-fault';

const ZAAK = 'onderwerpobject__onderwerpobjectidentificator';

/** What clients look for and a server finds wrongly. */
export const SEARCHES: readonly ClientFault[] = [
  fault(
    'count is tekst',
    'W-GEN-04',
    showing('GET /', (payload) => {
      if ('count' in payload) payload.count = String(payload.count);
    }),
  ),
  fault('next wijst naar een andere host', 'W-GEN-05', () => ({
    pageUrl: (page) => `https://elders.example.nl/klantcontacten?page=${page}`,
  })),
  fault('oudste eerst', 'W-GEN-15 W-ITA-01 W-KISS-21', () => ({ order: (_type, objects) => objects })),
  fault('zonder treffers 404', 'W-GEN-16 W-KISS-08', () => ({ respond: (reply) => (isEmpty(reply.payload) ? problem(404) : reply) })),
  fault('wat net is vastgelegd, is nog niet te vinden', 'W-GEN-17', () => ({
    matches: (object, criterion, c) => c.register.all(criterion.type).at(-1) !== object && defaultBehaviour.matches(object, criterion, c),
  })),
  fault(
    'het identificatienummer van een partij wordt genegeerd',
    'W-KISS-01 W-OIP-01 W-NLP-01 W-KISS-05',
    ignoring('partijIdentificator__objectId', 'partijIdentificator__codeSoortObjectId', 'soortPartij'),
  ),
  fault('het object-ID van een actor wordt genegeerd', 'W-KISS-08', ignoring('actoridentificatorObjectId')),
  fault('het objecttype van een actor wordt genegeerd', 'W-KISS-17', ignoring('actoridentificatorCodeObjecttype')),
  fault('het adres van een partij als filter wordt genegeerd', 'W-KISS-20', ignoring('wasPartij__url')),
  fault('een pagina heeft hoogstens tien objecten', 'W-KISS-21', () => ({
    pageRequest: (query, c) => {
      const { page, size } = defaultBehaviour.pageRequest(query, c);
      return { page, size: Math.min(10, size) };
    },
  })),
  fault('zoeken op adres faalt als er een adres van een partij bij is', 'W-KISS-24', () => ({
    respond: (reply, { call }) =>
      call.query.has('expand') &&
      call.path === '/digitaleadressen' &&
      JSON.stringify(reply.payload).includes('"verstrektDoorBetrokkene":null')
        ? problem(500)
        : reply,
  })),
  fault('het paginanummer wordt genegeerd', 'W-KISS-25 W-ITA-21 W-ITA-06 W-VAL-04', () => ({
    pageRequest: (query, c) => ({ ...defaultBehaviour.pageRequest(query, c), page: 1 }),
  })),
  fault('het object-ID van een onderwerp wordt genegeerd', 'W-KISS-26 W-ITA-17 W-GZAC-08', ignoring(`${ZAAK}ObjectId`)),
  fault('zoeken op adres zoekt op een deel', 'W-KISS-29', () => ({
    matches: (object, criterion, c) =>
      criterion.name === 'adres' ? String(object.adres).startsWith(criterion.text) : defaultBehaviour.matches(object, criterion, c),
  })),
  fault('voorbij de laatste pagina staat de laatste nog eens', 'W-ITA-06', () => ({
    page: (objects, { page, size }) => objects.slice((Math.min(page, Math.ceil(objects.length / size)) - 1) * size).slice(0, size),
  })),
  fault('de status van een taak als filter wordt genegeerd', 'W-ITA-07', ignoring('status')),
  fault('een taak is alleen op de eerste actor te vinden', 'W-ITA-08', ignoring('toegewezenAanActor__uuid')),
  fault('de naam van een actor als filter wordt genegeerd', 'W-ITA-09', ignoring('actoren__naam')),
  fault('het nummer van een taak als filter wordt genegeerd', 'W-ITA-11', ignoring('nummer')),
  fault('inactieve actoren worden ook gevonden', 'W-ITA-15', ignoring('indicatieActief')),
  fault('de partij van een adres als filter wordt genegeerd', 'W-OIP-04 W-OF-08', ignoring('verstrektDoorPartij__uuid', 'adres')),
  fault('de partij van een klantcontact als filter wordt genegeerd', 'W-OIP-13', ignoring('hadBetrokkene__wasPartij__uuid')),
  fault('het eerdere klantcontact als filter wordt genegeerd', 'W-OIP-15', ignoring('wasKlantcontact__uuid')),
  fault(
    'de identificator van de partij van een adres wordt genegeerd',
    'W-OF-01 W-NLP-05',
    ignoring(
      'verstrektDoorPartij__partijIdentificator__objectId',
      'referentie',
      'verstrektDoorPartij__partijIdentificator__codeSoortObjectId',
      'verstrektDoorPartij__partijIdentificator__codeRegister',
      'verstrektDoorPartij__partijIdentificator__codeObjecttype',
    ),
  ),
  fault(
    'alleen het eerste adres bij een vestigingsnummer',
    'W-OF-11',
    showing('GET /digitaleadressen', (payload, { query }) => {
      if (query.get('verstrektDoorPartij__partijIdentificator__codeSoortObjectId') === 'vestigingsnummer')
        payload.results = results(payload).slice(0, 1);
    }),
  ),
  fault('de soort object-ID van een onderwerp wordt genegeerd', 'W-ZAC-04', ignoring(`${ZAAK}CodeSoortObjectId`)),
  fault('de codes van een onderwerp worden genegeerd', 'W-ZAC-05', ignoring(`${ZAAK}CodeObjecttype`, `${ZAAK}CodeRegister`)),
  fault('een referentie is niet te zoeken', 'W-GZAC-02', ignoring('referentie')),
  fault(
    'het nummer van de klant als filter wordt genegeerd',
    'W-GZAC-06 W-NLP-09',
    ignoring('hadBetrokkene__wasPartij__partijIdentificator__objectId'),
  ),
];

function isEmpty(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'count' in payload && payload.count === 0;
}

import { isRecord } from '../../../src/profile';
import { type ClientFault, fault, refusing } from './client-fault';

const empty = (value: unknown): boolean => isRecord(value) && Object.values(value).every((part) => part === '');
const inner = (body: unknown, ...path: string[]): unknown =>
  path.reduce((value, part) => (isRecord(value) ? value[part] : undefined), body);

/** What clients send and a server may not want. */
export const REFUSALS: readonly ClientFault[] = [
  fault('koppelingen van actoren zijn met de sleutel niet te lezen', 'W-GEN-01', refusing('GET /actorklantcontacten/', 401)),
  fault(
    'een mediatype met charset wordt geweigerd',
    'W-GEN-02',
    refusing('POST /', 415, (_, { headers }) => headers['content-type']?.includes('charset') === true),
  ),
  fault('een bericht in delen komt leeg aan', 'W-GEN-03', () => ({
    parseBody: ({ headers, text }) => (headers['transfer-encoding'] === 'chunked' ? {} : JSON.parse(text === '' ? '{}' : text)),
  })),
  fault(
    'onbekende gegevens worden geweigerd',
    'W-GEN-09 W-KISS-09',
    refusing('POST /', 400, (body) => 'medewerkerIdentificatie' in body || 'klantnaam' in body),
  ),
  fault(
    'alleen-lezen gegevens worden geweigerd',
    'W-GEN-10 W-KISS-03 W-NLP-04',
    refusing('', 400, (body, { method }) => 'betrokkenen' in body && ['POST', 'PUT'].includes(method)),
  ),
  fault(
    'een leeg nummer wordt geweigerd',
    'W-GEN-11',
    refusing('POST /', 400, ({ nummer }) => nummer === ''),
  ),
  fault(
    'zeven decimalen worden geweigerd',
    'W-GEN-14',
    refusing('POST /klantcontacten', 400, ({ plaatsgevondenOp }) => /\.\d{7}/u.test(String(plaatsgevondenOp))),
  ),
  fault(
    'een identificator heeft een partij nodig',
    'W-KISS-04',
    refusing('POST /partij-identificatoren', 400, (body) => body.identificeerdePartij === null),
  ),
  fault('een identificator is niet te vervangen', 'W-KISS-06', refusing('PUT /partij-identificatoren', 405)),
  fault(
    'een klantcontact heeft een nummer nodig',
    'W-KISS-10',
    refusing('POST /klantcontacten', 400, (body) => !('nummer' in body)),
  ),
  fault(
    'een betrokkene heeft een naam nodig',
    'W-KISS-13',
    refusing('POST /betrokkenen', 400, ({ contactnaam }) => empty(contactnaam)),
  ),
  fault(
    'codes van een zaak komen van een lijst',
    'W-KISS-14',
    refusing('POST /onderwerpobjecten', 400, (body) => inner(body, 'onderwerpobjectidentificator', 'codeObjecttype') === 'zgw-Zaak'),
  ),
  fault(
    'een betrokkene heeft een partij nodig',
    'W-KISS-15',
    refusing('POST /betrokkenen', 400, ({ wasPartij }) => wasPartij === null),
  ),
  fault(
    'een adres heeft een partij nodig',
    'W-KISS-16',
    refusing('POST /digitaleadressen', 400, ({ verstrektDoorPartij }) => verstrektDoorPartij === null),
  ),
  fault(
    'een lege expand wordt geweigerd',
    'W-KISS-27',
    refusing('GET /klantcontacten/', 400, (_, { query }) => query.get('expand') === ''),
  ),
  fault('een onbekend onderwerpobject geeft een serverfout', 'W-ITA-23', () => ({
    respond: (reply, { call }) => (reply.status === 404 && call.path.startsWith('/onderwerpobjecten') ? { ...reply, status: 500 } : reply),
  })),
  fault(
    'null wordt geweigerd waar een lijst hoort',
    'W-OIP-02',
    refusing('POST /partijen', 400, ({ digitaleAdressen }) => digitaleAdressen === null),
  ),
  fault(
    'een partij is alleen met haar soort te wijzigen',
    'W-OIP-07 W-GZAC-04',
    refusing('PATCH /partijen', 400, (body) => !('soortPartij' in body)),
  ),
  fault(
    'of het contact gelukt is, moet worden opgegeven',
    'W-OIP-09',
    refusing('POST /klantcontacten', 400, (body) => !('indicatieContactGelukt' in body)),
  ),
  fault(
    'een contactnaam mag niet null zijn',
    'W-OIP-11',
    refusing('POST /betrokkenen', 400, ({ contactnaam }) => contactnaam === null),
  ),
  fault(
    'een taak kent alleen een lijst van actoren',
    'W-OIP-12',
    refusing('POST /internetaken', 400, (body) => 'toegewezenAanActor' in body),
  ),
  fault(
    'een onderwerpobject heeft een identificator nodig',
    'W-OIP-16',
    refusing('POST /onderwerpobjecten', 400, (body) => !('onderwerpobjectidentificator' in body)),
  ),
  fault(
    'een partij heeft een naam nodig',
    'W-OF-04 W-KISS-03',
    refusing('POST /partijen', 400, (body) => inner(body, 'partijIdentificatie', 'contactnaam') === null),
  ),
  fault(
    'een adres hoort bij een betrokkene of een partij',
    'W-OF-07',
    refusing('POST /digitaleadressen', 400, (body) => isRecord(body.verstrektDoorBetrokkene) && isRecord(body.verstrektDoorPartij)),
  ),
  fault(
    'een adres is alleen als geheel te wijzigen',
    'W-OF-08 W-OIP-05',
    refusing('PATCH /digitaleadressen', 400, (body) => Object.keys(body).join() === 'isStandaardAdres'),
  ),
  fault(
    'een omschrijving is verplicht',
    'W-OF-09',
    refusing('POST /digitaleadressen', 400, ({ omschrijving }) => omschrijving === ''),
  ),
  fault('het basisadres bestaat niet', 'W-OF-10', () => ({
    intercept: ({ operation }) => (operation === 'root' ? { status: 404, headers: {}, payload: {} } : undefined),
  })),
  fault(
    'uitklappen kan niet samen met bladeren',
    'W-ZAC-01 W-ZAC-03',
    refusing('GET /partijen', 400, (_, { query }) => query.has('page') && query.has('expand')),
  ),
  fault(
    'wasKlantcontact moet worden genoemd',
    'W-ZAC-07',
    refusing('POST /onderwerpobjecten', 400, (body) => !('wasKlantcontact' in body)),
  ),
  fault(
    'een taalcode heeft drie letters',
    'W-OMC-04',
    refusing('POST /maak-klantcontact', 400, (body) => inner(body, 'klantcontact', 'taal') === 'nl'),
  ),
  fault(
    'zonder filter wordt niets getoond',
    'W-OMC-06',
    refusing('GET /klantcontacten$', 400, (_, { query }) => [...query].length === 0),
  ),
  fault(
    'een referentie is niet leeg te maken',
    'W-GZAC-03',
    refusing('PATCH /digitaleadressen', 400, ({ referentie }) => referentie === ''),
  ),
  fault(
    'registreren in één keer heeft een betrokkene nodig',
    'W-GZAC-07',
    refusing('POST /maak-klantcontact', 400, (body) => !('betrokkene' in body)),
  ),
  fault(
    'indicatieGeheimhouding is verplicht',
    'W-VAL-01',
    refusing('POST /partijen', 400, (body) => !('indicatieGeheimhouding' in body)),
  ),
  fault('partijen zijn niet te verwijderen zolang iets erop let', 'W-NLP-02', refusing('DELETE /partijen', 409)),
  fault(
    'een sub-identificator hoort bij een andere partij',
    'W-NLP-03',
    refusing('POST /partij-identificatoren', 400, (body) => 'subIdentificatorVan' in body && isRecord(body.identificeerdePartij)),
  ),
  fault(
    'een uuid in het bericht wordt geweigerd',
    'W-NLP-06',
    refusing('PATCH /digitaleadressen', 400, (body) => 'uuid' in body),
  ),
  fault('een lege referentie telt als referentie', 'W-NLP-08', () => {
    const seen = new Set<string>();
    return {
      intercept: ({ method, path, text }) => {
        const twice = method === 'POST' && path === '/digitaleadressen' && text.includes('"referentie":""') && seen.size > 0;
        seen.add(text.includes('"referentie":""') ? 'leeg' : '');
        seen.delete('');
        return twice ? { status: 400, headers: {}, payload: {} } : undefined;
      },
    };
  }),
];

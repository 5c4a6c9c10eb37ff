import type { ObjectType } from '../../../src/profile';
import { type Context, type Criterion, defaultBehaviour } from '../../../src/reference';
import type { Fault } from '../fault';

/** Filters that are accepted and not applied, by object type and path through the information model. */
const IGNORED: readonly [ObjectType, string, readonly string[]][] = [
  ['interneTaak', 'status', ['C0534-11', 'C0534-14', 'C2984-03']],
  ['interneTaak', 'toegewezenAanActor', ['C0534-10', 'C2984-01', 'C2984-02', 'C2984-03']],
  ['interneTaak', 'aanleidinggevendKlantcontact', ['C9167-20']],
  ['betrokkene', 'hadKlantcontact', ['C0359-06']],
  ['betrokkene', 'wasPartij', ['C4161-06', 'A8694-22']],
  ['digitaalAdres', 'verstrektDoorBetrokkene', ['C2984-08', 'C2984-09']],
  ['digitaalAdres', 'verstrektDoorPartij', ['C2984-09']],
  ['digitaalAdres', 'adres', ['A8694-20']],
  ['partij', 'nummer', ['C9167-08']],
  ['partij', 'indicatieActief', ['A8694-42']],
  ['partijIdentificator', 'partijIdentificator.objectId', ['C9167-08', 'A8694-47']],
  ['klantcontact', 'nummer', ['C0534-22']],
  ['klantcontact', 'kanaal', ['C4161-10']],
  ['bijlage', 'wasBijlageVanKlantcontact', ['C1199-11']],
  ['onderwerpobject', 'wasOnderwerpVanKlantcontact', ['C0359-03']],
  ['onderwerpobject', 'objectidentificator.objectId', ['C0359-04']],
  ['onderwerpobject', 'objectidentificator.register', ['C0359-05']],
  ['actorKlantcontact', 'klantcontact', ['C1199-18']],
  ['actor', 'indicatieActief', ['A8694-55']],
];

/** Whether a search argument is the filter on this path. */
function isOn(path: string, criterion: Criterion, c: Context): boolean {
  return c.profile.resource(criterion.type).filterFor(path)?.name === criterion.name;
}

const pages: Fault['applies'] = ({ definition }) => definition.paging !== undefined;

function ignored(type: ObjectType, path: string, expected: readonly string[]): Fault {
  return {
    id: `filter-genegeerd-${type}-${path.replaceAll('.', '-')}`,
    title: `het filter op ${path} van ${type} wordt genegeerd`,
    expected,
    applies: (profile) => profile.resource(type).filterFor(path) !== undefined,
    behaviour: {
      matches: (object, criterion, c) =>
        (criterion.type === type && isOn(path, criterion, c)) || defaultBehaviour.matches(object, criterion, c),
    },
  };
}

function finding(
  id: string,
  title: string,
  expected: readonly string[],
  behaviour: Fault['behaviour'],
  applies: Fault['applies'] = () => true,
): Fault {
  return { id, title, expected, behaviour, applies };
}

export const searching: Fault[] = [
  ...IGNORED.map(([type, name, expected]) => ignored(type, name, expected)),
  finding('filters-of', 'van meer zoekvoorwaarden hoeft er maar één te kloppen', ['C0534-11', 'C2984-03'], {
    criteria: (type, query, c) => {
      const all = defaultBehaviour.criteria(type, query, c);
      const [first] = all;
      return first === undefined || all.length < 2 ? all : [{ ...first, steps: [], accepts: () => true }];
    },
    matches: (object, criterion, c) =>
      criterion.steps.length > 0
        ? defaultBehaviour.matches(object, criterion, c)
        : defaultBehaviour.criteria(criterion.type, c.call.query, c).some((one) => defaultBehaviour.matches(object, one, c)),
  }),
  finding('zoeken-deel-van-nummer', 'zoeken op nummer vindt ook nummers die ermee beginnen', ['C0534-22'], {
    matches: (object, criterion, c) =>
      isOn('nummer', criterion, c)
        ? String(object.nummer ?? '').startsWith(criterion.text)
        : defaultBehaviour.matches(object, criterion, c),
  }),
  finding('zoeken-zonder-treffer-404', 'zoeken zonder treffer geeft 404', ['C4161-15', 'C9018-03'], {
    respond: (reply, c) =>
      c.call.operation === 'list' && reply.status === 200 && /"(results|[A-Za-z-]+)":\[\]/.test(JSON.stringify(reply.payload))
        ? { ...reply, status: 404 }
        : reply,
  }),
  finding(
    'bladzijde-slaat-over',
    'de tweede pagina slaat een object over',
    ['IM-interneTaak-05', 'IM-betrokkene-05', 'IM-bijlage-04'],
    {
      page: (objects, { page, size }) => objects.slice((page - 1) * size + (page > 1 ? 1 : 0), page * size + (page > 1 ? 1 : 0)),
    },
    pages,
  ),
  finding(
    'bladzijde-herhaalt',
    'de tweede pagina begint met het laatste object van de eerste',
    ['IM-interneTaak-05', 'IM-betrokkene-05', 'IM-bijlage-04'],
    {
      page: (objects, { page, size }) => objects.slice(Math.max(0, (page - 1) * size - (page > 1 ? 1 : 0)), page * size),
    },
    pages,
  ),
  finding(
    'bladzijde-zonder-volgende',
    'er is geen koppeling naar de volgende pagina',
    ['IM-interneTaak-05', 'IM-betrokkene-05', 'IM-bijlage-04'],
    {
      respond: (reply) => ({
        ...reply,
        payload:
          typeof reply.payload === 'object' && reply.payload !== null && 'next' in reply.payload
            ? { ...reply.payload, next: null }
            : reply.payload,
      }),
    },
    pages,
  ),
  finding(
    'aantal-van-pagina',
    'count is het aantal op de pagina',
    ['IM-interneTaak-05', 'IM-betrokkene-05', 'IM-bijlage-04'],
    {
      envelope: (type, items, page, c) => defaultBehaviour.envelope(type, items, { ...page, count: items.length }, c),
    },
    pages,
  ),
  finding(
    'pagesize-genegeerd',
    'pageSize wordt genegeerd',
    ['IM-interneTaak-05'],
    {
      pageRequest: (query, c) => ({ ...defaultBehaviour.pageRequest(query, c), size: 100 }),
    },
    pages,
  ),
  finding(
    'nieuwste-niet-vindbaar',
    'het laatst geregistreerde object staat nog niet in lijsten',
    ['C9167-05', 'C9167-20', 'C0992-05', 'C1199-10'],
    {
      order: (type, objects, c) => defaultBehaviour.order(type, objects, c).slice(1),
    },
  ),
  finding('verwerkt-onvindbaar', 'verwerkte taken zijn niet meer te vinden', ['C0534-15', 'C6114-09'], {
    order: (type, objects, c) =>
      defaultBehaviour.order(type, objects, c).filter((object) => type !== 'interneTaak' || object.status !== 'verwerkt'),
  }),
  finding('zaak-hoofdletters', 'zoeken op zaaknummer zoekt in kleine letters', ['C4390-04', 'C9761-03'], {
    criteria: (type, query, c) =>
      defaultBehaviour
        .criteria(type, query, c)
        .map((criterion) =>
          type === 'onderwerpobject' && isOn('objectidentificator.objectId', criterion, c)
            ? { ...criterion, accepts: (value: unknown) => value === criterion.text.toLowerCase() }
            : criterion,
        ),
  }),
  finding('anoniem-op-nummer', 'contacten met hetzelfde telefoonnummer tellen mee bij de partij', ['C4161-07'], {
    matches: (object, criterion, c) =>
      defaultBehaviour.matches(object, criterion, c) ||
      (criterion.type === 'betrokkene' &&
        isOn('wasPartij', criterion, c) &&
        object.wasPartij === undefined &&
        sharesAddress(String(object.id), criterion.text, c)),
  }),
];

function sharesAddress(betrokkene: string, partij: string, c: Context): boolean {
  const theirs = c.register.referring('digitaalAdres', 'verstrektDoorPartij', partij).map((address) => address.adres);
  return c.register.referring('digitaalAdres', 'verstrektDoorBetrokkene', betrokkene).some((address) => theirs.includes(address.adres));
}

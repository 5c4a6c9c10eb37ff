import type { ObjectType } from '../../../src/profile';
import { defaultBehaviour } from '../../../src/reference';
import type { Fault } from '../fault';

/** Filters that are accepted and not applied, by object type and query parameter. */
const IGNORED: readonly [ObjectType, string, readonly string[]][] = [
  ['interneTaak', 'status', ['C0534-11', 'C0534-14', 'C2984-03']],
  ['interneTaak', 'toegewezenAanActor__uuid', ['C0534-10', 'C2984-01', 'C2984-02', 'C2984-03']],
  ['interneTaak', 'aanleidinggevendKlantcontact__uuid', ['C9167-20']],
  ['betrokkene', 'hadKlantcontact__uuid', ['C0359-06']],
  ['betrokkene', 'wasPartij__uuid', ['C4161-06', 'A8694-22']],
  ['digitaalAdres', 'verstrektDoorBetrokkene__uuid', ['C2984-08', 'C2984-09']],
  ['digitaalAdres', 'verstrektDoorPartij__uuid', ['C2984-09']],
  ['digitaalAdres', 'adres', ['A8694-20']],
  ['partij', 'nummer', ['C9167-08']],
  ['partij', 'indicatieActief', ['A8694-42']],
  ['partijIdentificator', 'partijIdentificatorObjectId', ['C9167-08', 'A8694-47']],
  ['klantcontact', 'nummer', ['C0534-22']],
  ['klantcontact', 'kanaal', ['C4161-10']],
  ['bijlage', 'klantcontact__uuid', ['C1199-11']],
  ['onderwerpobject', 'klantcontact__uuid', ['C0359-03']],
  ['onderwerpobject', 'onderwerpobjectidentificatorObjectId', ['C0359-04']],
  ['onderwerpobject', 'onderwerpobjectidentificatorCodeRegister', ['C0359-05']],
  ['actorKlantcontact', 'klantcontact__uuid', ['C1199-18']],
  ['actor', 'indicatieActief', ['A8694-55']],
];

function ignored(type: ObjectType, name: string, expected: readonly string[]): Fault {
  return {
    id: `filter-genegeerd-${type}-${name}`,
    title: `het filter ${name} op ${type} wordt genegeerd`,
    expected,
    behaviour: {
      matches: (object, criterion, c) =>
        (criterion.type === type && criterion.name === name) || defaultBehaviour.matches(object, criterion, c),
    },
  };
}

function finding(id: string, title: string, expected: readonly string[], behaviour: Fault['behaviour']): Fault {
  return { id, title, expected, behaviour };
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
  finding('zoeken-deel-van-nummer', 'zoeken op nummer vindt ook nummers die ermee beginnen', [], {
    matches: (object, criterion, c) =>
      criterion.name === 'nummer' ? String(object.nummer ?? '').startsWith(criterion.text) : defaultBehaviour.matches(object, criterion, c),
  }),
  finding('zoeken-zonder-treffer-404', 'zoeken zonder treffer geeft 404', ['C4161-15', 'C9018-03'], {
    respond: (reply, c) =>
      c.call.operation === 'list' && reply.status === 200 && JSON.stringify(reply.payload).includes('"results":[]')
        ? { ...reply, status: 404 }
        : reply,
  }),
  finding('bladzijde-slaat-over', 'de tweede pagina slaat een object over', ['IM-interneTaak-05', 'IM-betrokkene-05', 'IM-bijlage-04'], {
    page: (objects, { page, size }) => objects.slice((page - 1) * size + (page > 1 ? 1 : 0), page * size + (page > 1 ? 1 : 0)),
  }),
  finding(
    'bladzijde-herhaalt',
    'de tweede pagina begint met het laatste object van de eerste',
    ['IM-interneTaak-05', 'IM-betrokkene-05', 'IM-bijlage-04'],
    {
      page: (objects, { page, size }) => objects.slice(Math.max(0, (page - 1) * size - (page > 1 ? 1 : 0)), page * size),
    },
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
  ),
  finding('aantal-van-pagina', 'count is het aantal op de pagina', ['IM-interneTaak-05', 'IM-betrokkene-05', 'IM-bijlage-04'], {
    envelope: (type, items, page, c) => defaultBehaviour.envelope(type, items, { ...page, count: items.length }, c),
  }),
  finding('pagesize-genegeerd', 'pageSize wordt genegeerd', ['IM-interneTaak-05'], {
    pageRequest: (query, c) => ({ ...defaultBehaviour.pageRequest(query, c), size: 100 }),
  }),
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
      defaultBehaviour
        .order(type, objects, c)
        .filter((object) => type !== 'interneTaak' || object.status !== 'verwerkt' || (c.call.query.has('status') === false && false)),
  }),
  finding('zaak-hoofdletters', 'zoeken op zaaknummer zoekt in kleine letters', ['C4390-04', 'C9761-03'], {
    criteria: (type, query, c) =>
      defaultBehaviour
        .criteria(type, query, c)
        .map((criterion) =>
          criterion.name.endsWith('ObjectId') && type === 'onderwerpobject'
            ? { ...criterion, accepts: (value: unknown) => value === criterion.text.toLowerCase() }
            : criterion,
        ),
  }),
  finding('anoniem-op-nummer', 'contacten met hetzelfde telefoonnummer tellen mee bij de partij', ['C4161-07'], {
    matches: (object, criterion, c) =>
      defaultBehaviour.matches(object, criterion, c) ||
      (criterion.type === 'betrokkene' &&
        criterion.name === 'wasPartij__uuid' &&
        object.wasPartij === undefined &&
        sharesAddress(String(object.id), criterion.text, c)),
  }),
];

type Finding = Parameters<typeof defaultBehaviour.matches>[2];

function sharesAddress(betrokkene: string, partij: string, c: Finding): boolean {
  const theirs = c.register.referring('digitaalAdres', 'verstrektDoorPartij', partij).map((address) => address.adres);
  return c.register.referring('digitaalAdres', 'verstrektDoorBetrokkene', betrokkene).some((address) => theirs.includes(address.adres));
}

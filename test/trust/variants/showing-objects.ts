import { isBlank, isEmpty, type JsonObject, type JsonValue } from '../../../src/profile';
import { defaultBehaviour } from '../../../src/reference';
import { answering, deep, isObject, OPEN_KLANT, showing, showingDeep, texts, type Variant, VNG_CRUD } from './variant';

const EMPTY_IS_EMPTY = 'Leeg is afwezig, null of "" (bewijsregel P-TERUG).';
const ANY_MOMENT = 'Een moment is hetzelfde moment in elke tijdzone en schrijfwijze van ISO 8601 (C0992-04).';

/** Empty values of one object, except those that mean something: «onbekend» is written null. */
function withoutEmpty(object: JsonObject, stays: (value: JsonValue) => JsonValue | undefined): JsonObject {
  const entries = Object.entries(object).map(([name, value]): [string, JsonValue | undefined] => [
    name,
    isEmpty(value) && name !== 'indicatieContactGelukt' ? stays(value) : value,
  ]);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Moments as they are shown, rewritten. */
function moments(write: (moment: Date) => string) {
  return showing((shown) => texts(shown, (text) => (/^\d{4}-\d{2}-\d{2}T/.test(text) ? write(new Date(text)) : text)));
}

function inZone(moment: Date, hours: number): string {
  const clock = new Date(moment.getTime() + hours * 3_600_000).toISOString().slice(0, 19);
  const fraction = moment.getUTCMilliseconds() === 0 ? '' : `.${String(moment.getUTCMilliseconds()).padStart(3, '0')}`;
  return `${clock}${fraction}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}

const GROUPS = ['contactnaam', 'bezoekadres', 'correspondentieadres', 'actoridentificator'];

/** Empty groups in the way given. */
function emptyGroups(shape: (group: JsonValue) => JsonValue) {
  return showing((shown) =>
    deep(shown, (object) =>
      Object.fromEntries(
        Object.entries(object).map(([name, value]) => [name, GROUPS.includes(name) && isBlank(value) ? shape(value) : value]),
      ),
    ),
  );
}

export const showingObjects: readonly Variant[] = [
  {
    id: 'sleutels-omgekeerd',
    title: 'de gegevens van elk object staan in omgekeerde volgorde',
    ground: 'De volgorde in een JSON-object heeft geen betekenis (RFC 8259 §4).',
    behaviour: answering((body) => deep(body, (object) => Object.fromEntries(Object.entries(object).reverse()))),
  },
  {
    id: 'extra-gegevens',
    title: 'elk object, elke groep en elke verwijzing heeft gegevens die het profiel niet kent',
    ground: 'Geen van beide contracten verbiedt meer gegevens in een antwoord.',
    behaviour: showingDeep((object) => ({
      ...object,
      geregistreerdOp: '2024-01-01T00:00:00Z',
      versie: 3,
      extra: [{ a: null }],
      '@type': 'x',
    })),
  },
  {
    id: 'leeg-afwezig',
    title: 'wat leeg is ontbreekt',
    ground: EMPTY_IS_EMPTY,
    behaviour: showingDeep((object) => withoutEmpty(object, () => undefined)),
  },
  {
    id: 'leeg-null',
    title: 'wat leeg is staat er als null',
    ground: EMPTY_IS_EMPTY,
    profiles: OPEN_KLANT,
    behaviour: showingDeep((object) => withoutEmpty(object, () => null)),
  },
  {
    id: 'lege-groepen-null',
    title: 'lege groepen zijn null',
    ground: 'Het contract maakt een groep nullable.',
    profiles: OPEN_KLANT,
    behaviour: emptyGroups(() => null),
  },
  {
    id: 'lege-groepen-afwezig-delen',
    title: 'lege groepen zijn lege objecten',
    ground: 'Geen onderdeel van een groep is verplicht; een groep van lege delen is leeg.',
    profiles: OPEN_KLANT,
    behaviour: emptyGroups(() => ({})),
  },
  {
    id: 'momenten-nederlandse-zone',
    title: 'momenten staan in +02:00',
    ground: ANY_MOMENT,
    behaviour: moments((moment) => inZone(moment, 2)),
  },
  {
    id: 'momenten-westelijke-zone',
    title: 'momenten staan in -11:00',
    ground: ANY_MOMENT,
    behaviour: moments((moment) => inZone(moment, -11)),
  },
  {
    id: 'momenten-fracties',
    title: 'momenten hebben zes cijfers achter de seconde en +00:00',
    ground: ANY_MOMENT,
    behaviour: moments((moment) => moment.toISOString().replace(/(\.\d{3})Z$/, '$1000+00:00')),
  },
  {
    id: 'momenten-zonder-fractie',
    title: 'momenten hebben geen fractie en een Z',
    ground: ANY_MOMENT,
    behaviour: moments((moment) => moment.toISOString().replace(/\.000Z$/, 'Z')),
  },
  {
    id: 'verwijzingen-met-gegevens',
    title: 'verwijzingen tonen ook wat erachter zit',
    ground: 'Het contract verbiedt niet meer dan uuid en url.',
    profiles: OPEN_KLANT,
    behaviour: showingDeep((object) =>
      'uuid' in object && Object.keys(object).length <= 2 ? { ...object, naam: 'Iets', object: { naam: 'Iets', uuid: null } } : object,
    ),
  },
  {
    id: 'verwijzingen-zonder-url',
    title: 'verwijzingen tonen alleen uuid',
    ground: 'De url is niet nodig om te verwijzen.',
    profiles: OPEN_KLANT,
    behaviour: showingDeep((object) => {
      const { url, ...rest } = object;
      return 'uuid' in object && Object.keys(object).length === 2 && url !== undefined ? rest : object;
    }),
  },
  {
    id: 'gerelateerd-omgekeerd',
    title: 'lijsten met gerelateerde objecten staan in omgekeerde volgorde',
    ground: 'Geen contract geeft gerelateerde objecten een volgorde.',
    profiles: OPEN_KLANT,
    behaviour: { inverse: (type, attribute, id, c) => defaultBehaviour.inverse(type, attribute, id, c).toReversed() },
  },
  {
    id: 'links-afwezig',
    title: 'objecten en lijsten hebben geen _links',
    ground: 'Nergens in het contract is _links verplicht.',
    profiles: VNG_CRUD,
    behaviour: answering((body) => deep(body, ({ _links: _gone, ...rest }) => rest)),
  },
  {
    id: 'links-relatief',
    title: 'links zijn relatief, met een titel en templated',
    ground: 'HAL laat relatieve links toe en kent title en templated.',
    profiles: VNG_CRUD,
    behaviour: answering((body) =>
      deep(body, (object) =>
        typeof object.href === 'string' ? { href: new URL(object.href).pathname, title: 'Link', templated: false } : object,
      ),
    ),
  },
  {
    id: 'registratie-beknopt',
    title: 'het antwoord op een registratie bevat alleen de identificatie',
    ground: 'P-REG vraagt een geslaagd antwoord met een identificatie; de gegevens blijken bij opvragen.',
    behaviour: answering((body, reply, c) => {
      const name = c.profile.definition.identifier.property;
      return reply.status === 201 && c.call.operation === 'create' ? { [name]: body[name] ?? null } : body;
    }),
  },
  {
    id: 'json-ascii',
    title: 'alles buiten ASCII is als \\uXXXX geschreven',
    ground: 'JSON laat elke schrijfwijze van een teken toe (RFC 8259 §7).',
    behaviour: {
      respond: (reply) =>
        isObject(reply.payload)
          ? {
              ...reply,
              payload: Buffer.from(
                JSON.stringify(reply.payload).replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
              ),
            }
          : reply,
    },
  },
  {
    id: 'json-ruim',
    title: 'JSON staat op regels met inspringing en een regeleinde erachter',
    ground: 'Witruimte tussen tekens heeft geen betekenis (RFC 8259 §2).',
    behaviour: {
      respond: (reply) =>
        isObject(reply.payload) ? { ...reply, payload: Buffer.from(`\r\n${JSON.stringify(reply.payload, null, '\t')}\r\n`) } : reply,
    },
  },
];

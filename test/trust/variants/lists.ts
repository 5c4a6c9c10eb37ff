import type { DomainObject } from '../../../src/profile';
import { type Behaviour, type Context, defaultBehaviour, seed } from '../../../src/reference';
import { answering, isObject, OPEN_KLANT, type Variant, VNG_CRUD } from './variant';

/** A register that chooses this page size when the consumer asks for none. */
function pagesOf(size: number): Partial<Behaviour> {
  return {
    pageRequest: (query, c) => {
      const asked = defaultBehaviour.pageRequest(query, c);
      const { paging } = c.profile.definition;
      return paging === undefined || query.has(paging.size ?? '') ? asked : { ...asked, size };
    },
  };
}

/** Links to other pages, rewritten. */
function links(rewrite: (link: URL) => string): Partial<Behaviour> {
  return { ...pagesOf(2), pageUrl: (page, c) => rewrite(new URL(defaultBehaviour.pageUrl(page, c))) };
}

/** A number that only depends on the object, so that every page sees the same order. */
function scattered({ id }: DomainObject): number {
  return [...String(id)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
}

const FREE_ORDER = 'De standaard geeft zoekresultaten geen volgorde.';
const OWN_SIZE = 'De standaard schrijft geen paginagrootte voor; alle pagina’s samen zijn het resultaat.';
const OWN_LINKS = 'Alleen het paginanummer is afgesproken; een andere herkomst wordt niet gevolgd en niet verweten.';

/** The page number hidden in a key of the register's own. */
const CURSOR = 'sleutel';

function fromCursor(query: URLSearchParams, c: Context): URLSearchParams {
  const copy = new URLSearchParams(query);
  const cursor = copy.get(CURSOR);
  if (cursor !== null) {
    copy.set(c.profile.definition.paging?.page ?? 'page', Buffer.from(cursor, 'base64url').toString());
    copy.delete(CURSOR);
  }
  return copy;
}

export const lists: readonly Variant[] = [
  { id: 'paginagrootte-1', title: 'een pagina telt één object', ground: OWN_SIZE, profiles: OPEN_KLANT, behaviour: pagesOf(1) },
  {
    id: 'paginagrootte-500',
    title: 'een pagina telt 500 objecten',
    ground: OWN_SIZE,
    profiles: OPEN_KLANT,
    behaviour: pagesOf(500),
    foreign: 1000,
  },
  {
    id: 'oudste-eerst',
    title: 'lijsten beginnen met het oudste object',
    ground: FREE_ORDER,
    behaviour: { order: (type, objects, c) => defaultBehaviour.order(type, objects, c).toReversed() },
  },
  {
    id: 'willekeurige-volgorde',
    title: 'lijsten staan in een volgorde zonder betekenis, in kleine pagina’s',
    ground: FREE_ORDER,
    behaviour: { ...pagesOf(3), order: (_type, objects) => objects.toSorted((a, b) => scattered(a) - scattered(b)) },
  },
  {
    id: 'lijst-extra-gegevens',
    title: 'een lijst heeft gegevens die het profiel niet kent',
    ground: 'Geen contract verbiedt meer gegevens in een lijst.',
    behaviour: answering((body, _reply, c) => (c.call.operation === 'list' ? { pageSize: 100, facetten: { kanaal: [] }, ...body } : body)),
  },
  {
    id: 'lijst-zonder-aantal',
    title: 'een lijst meldt geen aantal',
    ground: 'Geen eis rust op het aantal: alle pagina’s samen zijn het resultaat (P-ALLEEN).',
    profiles: OPEN_KLANT,
    behaviour: {
      ...pagesOf(2),
      ...answering(({ count: _gone, ...body }, _reply, c) =>
        c.call.operation === 'list' ? body : { ...body, ...(_gone === undefined ? {} : { count: _gone }) },
      ),
    },
  },
  {
    id: 'lijst-zonder-lege-links',
    title: 'een lijst laat next en previous weg als er geen pagina is',
    ground: 'Leeg is afwezig of null.',
    profiles: OPEN_KLANT,
    behaviour: {
      ...pagesOf(2),
      ...answering((body, _reply, c) =>
        c.call.operation === 'list' ? Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) : body,
      ),
    },
  },
  {
    id: 'lege-lijst-zonder-embedded',
    title: 'een lege lijst heeft geen _embedded',
    ground: 'In HAL is _embedded niet verplicht.',
    profiles: VNG_CRUD,
    behaviour: answering((body, _reply, c) => {
      const held = isObject(body._embedded) ? Object.values(body._embedded)[0] : undefined;
      const { _embedded: _gone, ...rest } = body;
      return c.call.operation === 'list' && Array.isArray(held) && held.length === 0 ? rest : body;
    }),
  },
  {
    id: 'next-relatief',
    title: 'links naar andere pagina’s zijn relatief',
    ground: 'Een relatieve link is een geldige URI-verwijzing (RFC 3986).',
    profiles: OPEN_KLANT,
    behaviour: links((link) => link.pathname + link.search),
  },
  {
    id: 'next-alleen-query',
    title: 'links naar andere pagina’s zijn alleen een query',
    ground: 'Een relatieve link is een geldige URI-verwijzing (RFC 3986).',
    profiles: OPEN_KLANT,
    behaviour: links((link) => link.search),
  },
  {
    id: 'next-andere-host',
    title: 'links naar andere pagina’s noemen de interne naam van de server',
    ground: OWN_LINKS,
    profiles: OPEN_KLANT,
    behaviour: links((link) => `https://intern.example:8443${link.pathname}${link.search}`),
  },
  {
    id: 'url-andere-host',
    title: 'alle adressen noemen de interne naam van de server',
    ground: 'De identificatie, niet het adres, wijst een object aan; de voorcontrole meldt het verschil.',
    behaviour: {
      objectUrl: (type, id, c) => `https://intern.example${new URL(defaultBehaviour.objectUrl(type, id, c)).pathname}`,
      ...links((link) => `https://intern.example${link.pathname}${link.search}`),
    },
  },
  {
    id: 'next-eigen-sleutel',
    title: 'de volgende pagina heeft een eigen sleutel in plaats van een nummer',
    ground: 'Wie next volgt komt op de volgende pagina; meer is niet afgesproken.',
    profiles: OPEN_KLANT,
    behaviour: {
      ...pagesOf(2),
      pageUrl: (page, c) => {
        const link = new URL(`${c.call.base}${c.call.path}?${c.call.query}`);
        link.searchParams.set(CURSOR, Buffer.from(String(page)).toString('base64url'));
        return link.href;
      },
      unknownParameters: (call, known, c) => defaultBehaviour.unknownParameters(call, [...known, CURSOR], c),
      pageRequest: (query, c) => ({
        ...defaultBehaviour.pageRequest(fromCursor(query, c), c),
        ...(query.has('pageSize') ? {} : { size: 2 }),
      }),
    },
  },
  {
    id: 'register-vol',
    title: 'het register bevat 1.000 objecten van anderen',
    ground: 'Een register is nooit leeg; alleen eigen objecten worden beoordeeld.',
    foreign: 1000,
  },
  {
    id: 'anderen-schrijven-mee',
    title: 'tijdens de run registreren anderen ook',
    ground: 'De toetsset is nooit alleen; alleen eigen objecten worden beoordeeld.',
    grows: true,
    behaviour: {
      intercept: (call, c) => {
        if (call.operation === 'create' && c.register.size('klantcontact') % 5 === 0) {
          seed(c.register, 1);
        }
        return undefined;
      },
    },
  },
];

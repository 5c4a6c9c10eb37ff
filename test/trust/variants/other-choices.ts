import type { DomainObject } from '../../../src/profile';
import { type Behaviour, defaultBehaviour, Problem } from '../../../src/reference';
import { lenient } from './choosing';
import { OPEN_KLANT, type Variant } from './variant';

const NUMBERED = ['klantcontact', 'interneTaak', 'partij'];
const T07 = 'Wie een nummer toekent laten de bronnen open (vraagstuk T07).';

let last = 50_000_000;

function ownNumber(): number {
  last += 1;
  return last;
}

/** What a consumer may not change, as it was. */
function asBefore(before: DomainObject, after: DomainObject, attributes: readonly string[]): DomainObject {
  const kept = attributes.filter((attribute) => before[attribute] !== undefined).map((attribute) => [attribute, before[attribute]]);
  return { ...after, ...Object.fromEntries(kept) };
}

const FIXED: Readonly<Record<string, readonly string[]>> = {
  klantcontact: ['nummer'],
  betrokkene: ['hadKlantcontact'],
  interneTaak: ['aanleidinggevendKlantcontact'],
};

/** A change of what is fixed has no effect instead of being refused. */
const IGNORES_FIXED: Partial<Behaviour> = {
  checkFixed: () => [],
  applyChanges: (type, before, sent, c) => asBefore(before, defaultBehaviour.applyChanges(type, before, sent, c), FIXED[type] ?? []),
};

export const otherChoices: readonly Variant[] = [
  {
    id: 'nummer-van-register',
    title: 'het register kent alle nummers zelf toe',
    ground: T07,
    behaviour: {
      complete: (type, object, c) => ({
        ...defaultBehaviour.complete(type, object, c),
        ...(NUMBERED.includes(type) ? { nummer: ownNumber() } : {}),
      }),
    },
  },
  {
    id: 'nummer-aangevuld',
    title: 'het register kent een nummer toe waar het ontbreekt',
    ground: T07,
    behaviour: {
      ...((): Partial<Behaviour> => {
        const { validate } = lenient('klantcontact', ['nummer']);
        return validate === undefined ? {} : { validate };
      })(),
      complete: (type, object, c) => ({
        ...(NUMBERED.includes(type) ? { nummer: ownNumber() } : {}),
        ...defaultBehaviour.complete(type, object, c),
      }),
      replace: (type, before, sent, c) =>
        defaultBehaviour.replace(type, before, { ...(before.nummer === undefined ? {} : { nummer: before.nummer }), ...sent }, c),
    },
  },
  {
    id: 'vast-genegeerd',
    title: 'wijzigen van wat vastligt heeft geen gevolg in plaats van een weigering',
    ground: 'Een vast gegeven mag geweigerd of genegeerd worden (A8694 §regel vast gegeven).',
    behaviour: IGNORES_FIXED,
  },
  {
    id: 'identificatie-in-bericht-geweigerd',
    title: 'een bericht met een identificatie van het object zelf wordt geweigerd',
    ground: 'Een vast gegeven mag geweigerd of genegeerd worden (A8694-01).',
    behaviour: {
      parseBody: (call, c) => {
        const body = defaultBehaviour.parseBody(call, c);
        const name = c.profile.definition.identifier.property;
        if (typeof body === 'object' && body !== null && !Array.isArray(body) && name in body) {
          throw new Problem('refused', 'invalid', 'Een identificatie is niet mee te geven.', [
            { name, code: 'read_only', reason: 'Niet mee te geven.' },
          ]);
        }
        return body;
      },
    },
  },
  {
    id: 'onbekende-gegevens-geweigerd',
    title: 'een bericht met gegevens die het profiel niet kent wordt geweigerd',
    ground: 'Geweigerd of genegeerd, beide mag (C3155-07, A8694-53).',
    behaviour: {
      validate: (type, purpose, body, c) => {
        const known = [
          ...Object.keys(c.profile.resource(type).definition.properties),
          c.profile.definition.identifier.property,
          '_links',
          'url',
        ];
        const names = typeof body === 'object' && body !== null ? Object.keys(body) : [];
        const unknown = names.filter((name) => !known.includes(name));
        return [
          ...defaultBehaviour.validate(type, purpose, body, c),
          ...unknown.map((name) => ({ path: `/${name}`, keyword: 'additionalProperties', message: `${name} is onbekend.`, params: {} })),
        ];
      },
    },
  },
  {
    id: 'lange-teksten-geaccepteerd',
    title: 'te lange teksten worden volledig bewaard',
    ground: 'Geweigerd of volledig bewaard, beide mag (P-NIETSTIL, C0992-17).',
    behaviour: {
      validate: (type, purpose, body, c) =>
        defaultBehaviour.validate(type, purpose, body, c).filter(({ keyword }) => keyword !== 'maxLength'),
    },
  },
  {
    id: 'altijd-bekend-geweigerd',
    title: 'een klantcontact zonder plaatsgevonden op wordt geweigerd',
    ground: 'Geweigerd of aangevuld, beide mag (P-NOOITLEEG, C0992-13).',
    profiles: OPEN_KLANT,
    behaviour: {
      checkRules: (change, c) => [
        ...defaultBehaviour.checkRules(change, c),
        ...(change.type === 'klantcontact' && change.purpose === 'create' && change.sent.plaatsgevondenOp === undefined
          ? [{ attribute: 'plaatsgevondenOp', code: 'required', reason: 'Dit gegeven is verplicht.' }]
          : []),
      ],
    },
  },
  {
    id: 'altijd-bekend-aangevuld',
    title: 'een klantcontact zonder plaatsgevonden op of vertrouwelijk wordt aangevuld',
    ground: 'Geweigerd of aangevuld, beide mag (P-NOOITLEEG, C0992-13).',
    behaviour: {
      ...((): Partial<Behaviour> => {
        const { validate } = lenient('klantcontact', ['plaatsgevondenOp', 'vertrouwelijk']);
        return validate === undefined
          ? {}
          : {
              validate: (type, purpose, body, c) =>
                purpose === 'request' && isLeftOut(body)
                  ? validate(type, purpose, body, c)
                  : defaultBehaviour.validate(type, purpose, body, c),
            };
      })(),
      complete: (type, object, c) => ({
        ...(type === 'klantcontact' ? { vertrouwelijk: false } : {}),
        ...defaultBehaviour.complete(type, object, c),
      }),
    },
  },
  {
    id: 'tweede-naam-vervalt',
    title: 'een contactnaam bij een organisatie vervalt in plaats van een weigering',
    ground: 'Geweigerd of weggelaten, beide mag (C9018-16).',
    behaviour: {
      validate: (type, purpose, body, c) =>
        defaultBehaviour
          .validate(type, purpose, body, c)
          .filter(({ path }) => type !== 'partij' || !path.includes('contactnaam') || isPersoon(body)),
      readObject: (type, body, c) => {
        const object = defaultBehaviour.readObject(type, body, c);
        const { contactnaam: _gone, ...rest } = object;
        return type === 'partij' && object.soortPartij === 'organisatie' ? rest : object;
      },
    },
  },
  {
    id: 'verwijderen-neemt-niets-mee',
    title: 'verwijderen laat staan wat naar het object verwijst',
    ground: 'Wat verwijderen meeneemt beschrijft de standaard niet.',
    behaviour: { removeCascade: (target) => ({ remove: [target], detach: [], kept: [] }) },
  },
  {
    id: 'klok-loopt-achter',
    title: 'de klok van de server loopt tien minuten achter',
    ground: 'Momenten die het register zelf invult worden niet met de klok van de toetsset vergeleken.',
    behaviour: { now: () => new Date(Date.now() - 600_000) },
  },
  {
    id: 'zoeken-zonder-hoofdletters',
    title: 'zoeken is ongevoelig voor hoofdletters',
    ground: 'De standaard zegt niets over hoofdletters in zoekvoorwaarden.',
    behaviour: {
      criteria: (type, query, c) =>
        defaultBehaviour.criteria(type, query, c).map((one) => ({
          ...one,
          accepts: (value) => one.accepts(value) || (typeof value === 'string' && value.toLowerCase() === one.text.toLowerCase()),
        })),
    },
  },
];

function isLeftOut(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !('plaatsgevondenOp' in body && 'vertrouwelijk' in body);
}

function isPersoon(body: unknown): boolean {
  return JSON.stringify(body).includes('"soortPartij":"persoon"');
}

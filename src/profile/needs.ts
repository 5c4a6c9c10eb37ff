import type { Match } from './filters';
import type { ObjectType } from './object-types';
import type { Operation } from './resource';

/** One thing a requirement asks of a profile before it can be tested over it. */
export type Need =
  | { readonly kind: 'type'; readonly type: ObjectType }
  | { readonly kind: 'operation'; readonly type: ObjectType; readonly operation: Operation }
  | { readonly kind: 'attribute'; readonly type: ObjectType; readonly attribute: string }
  | { readonly kind: 'filter'; readonly type: ObjectType; readonly path: string; readonly match?: Match }
  /** Related objects of one type in the answer about an object of the other. */
  | { readonly kind: 'expand'; readonly type: ObjectType; readonly related: ObjectType }
  /** Several new objects in one call, all or nothing; or a composite operation of this name, that also changes one. */
  | { readonly kind: 'composite'; readonly of: readonly ObjectType[]; readonly name?: string };

const operations = (type: ObjectType, ...names: Operation[]): Need[] => names.map((operation) => ({ kind: 'operation', type, operation }));
const attributes = (type: ObjectType, ...names: string[]): Need[] => names.map((attribute) => ({ kind: 'attribute', type, attribute }));
const search = (type: ObjectType, ...paths: string[]): Need[] => [
  ...operations(type, 'list'),
  ...paths.map((path): Need => ({ kind: 'filter', type, path })),
];
const identificator = (group: string): string[] =>
  ['objecttype', 'soortObjectId', 'objectId', 'register'].map((part) => `${group}.${part}`);
const together = (...of: ObjectType[]): Need => ({ kind: 'composite', of });

/** What each capability (`@vereist:`) asks; composites differ per requirement, access to an audit log isn't part of a profile. */
export const needsOfCapabilities: Readonly<Record<string, readonly Need[]>> = {
  'kc.basis': operations('klantcontact', 'create', 'read'),
  'kc.zoek': search('klantcontact', 'nummer', 'onderwerp'),
  'kc.wijzig': operations('klantcontact', 'update'),
  'kc.nummer': attributes('klantcontact', 'nummer'),
  'kc.expand': [{ kind: 'expand', type: 'klantcontact', related: 'betrokkene' }],
  bet: [...operations('betrokkene', 'create', 'read'), ...search('betrokkene', 'hadKlantcontact', 'wasPartij')],
  'bet.wijzig': operations('betrokkene', 'update'),
  'da.betrokkene': [
    ...operations('digitaalAdres', 'create', 'read'),
    ...attributes('digitaalAdres', 'verstrektDoorBetrokkene'),
    ...search('digitaalAdres', 'verstrektDoorBetrokkene', 'adres'),
  ],
  'da.partij': [
    ...operations('digitaalAdres', 'create', 'read'),
    ...attributes('digitaalAdres', 'verstrektDoorPartij'),
    ...search('digitaalAdres', 'verstrektDoorPartij'),
  ],
  'da.wijzig': operations('digitaalAdres', 'update'),
  adres: [
    ...attributes('betrokkene', 'bezoekadres', 'correspondentieadres'),
    ...attributes('partij', 'bezoekadres', 'correspondentieadres'),
  ],
  act: operations('actor', 'create', 'read'),
  'act.beheer': [...operations('actor', 'create', 'update'), ...search('actor', 'naam', 'indicatieActief')],
  'act.kc': [...operations('actorKlantcontact', 'create', 'read'), ...search('actorKlantcontact', 'klantcontact')],
  it: operations('interneTaak', 'create', 'read'),
  'it.zoek': search('interneTaak', 'status', 'toegewezenAanActor', 'aanleidinggevendKlantcontact'),
  'it.wijzig': operations('interneTaak', 'update'),
  'it.nummer': attributes('interneTaak', 'nummer'),
  'it.verwerktOp': attributes('interneTaak', 'verwerktOp'),
  par: operations('partij', 'create', 'read'),
  'par.zoek': search('partij', 'nummer'),
  'par.wijzig': operations('partij', 'update'),
  'par.nummer': attributes('partij', 'nummer'),
  pid: operations('partijIdentificator', 'create', 'read', 'update'),
  'pid.zoek': search('partijIdentificator', ...identificator('partijIdentificator')),
  'oo.zaak': [...operations('onderwerpobject', 'create', 'read'), ...attributes('onderwerpobject', 'objectidentificator')],
  'oo.kc': [
    ...operations('onderwerpobject', 'create', 'read'),
    ...attributes('onderwerpobject', 'onderwerpWasKlantcontact'),
    ...search('onderwerpobject', 'onderwerpWasKlantcontact'),
  ],
  'oo.zoek': search('onderwerpobject', 'wasOnderwerpVanKlantcontact', ...identificator('objectidentificator')),
  bij: operations('bijlage', 'create', 'read'),
  'bij.zoek': search('bijlage', 'wasBijlageVanKlantcontact'),
};

/** What single requirements ask beyond their capabilities. */
export const needsOfRequirements: Readonly<Record<string, readonly Need[]>> = {
  'A8694-33': operations('interneTaak', 'replace'),
  'C0359-08': [{ kind: 'composite', of: ['interneTaak', 'onderwerpobject'], name: 'verwerk-interne-taak' }],
  'C0534-21': [together('klantcontact', 'interneTaak')],
  'C4161-10': [
    { kind: 'filter', type: 'klantcontact', path: 'kanaal' },
    { kind: 'filter', type: 'klantcontact', path: 'plaatsgevondenOp', match: 'gte' },
    { kind: 'filter', type: 'klantcontact', path: 'plaatsgevondenOp', match: 'lte' },
  ],
  'C4161-18': search('partij', 'contactnaam.achternaam', 'bezoekadres.adresregel1'),
  'C4390-08': [together('klantcontact', 'onderwerpobject'), together('klantcontact', 'betrokkene', 'onderwerpobject')],
  'C6114-12': [{ kind: 'composite', of: ['interneTaak'], name: 'registreer-vervolgtaak' }],
  'C6114-13': [{ kind: 'composite', of: ['interneTaak'], name: 'registreer-vervolgtaak' }],
  'C9018-18': operations('partij', 'delete'),
  'C9761-09': [{ kind: 'composite', of: ['interneTaak', 'onderwerpobject'], name: 'verwerk-interne-taak' }],
};

/** Requirements about one object type: the cases named after it, and what their capabilities ask of that type. */
export const operationsOfCapabilities: Readonly<Record<string, Operation>> = { vervang: 'replace', verwijder: 'delete' };

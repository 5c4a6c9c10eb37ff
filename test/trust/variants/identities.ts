import { randomUUID } from 'node:crypto';
import type { JsonValue, ObjectType } from '../../../src/profile';
import { type Behaviour, type Context, defaultBehaviour, type Register } from '../../../src/reference';
import { showing, texts, type Variant, VNG_CRUD } from './variant';

const counters = new WeakMap<Register, Map<ObjectType, number>>();

/** 1, 2, 3 … for each object type apart, in one register. */
function nextOf(type: ObjectType, c: Context): number {
  const counts = counters.get(c.register) ?? new Map<ObjectType, number>();
  counters.set(c.register, counts);
  const next = (counts.get(type) ?? 0) + 1;
  counts.set(type, next);
  return next;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function lower(text: string): string {
  return UUID.test(text) ? text.toLowerCase() : text;
}

/** Keeps ids in small letters, understands both, and shows an object's own id in capitals. */
const EITHER_CASE: Partial<Behaviour> = {
  ...showing((shown, c) => {
    const name = c.profile.definition.identifier.property;
    const id = shown[name];
    return typeof id === 'string' ? { ...shown, [name]: id.toUpperCase() } : shown;
  }),
  find: (type, id, c) => defaultBehaviour.find(type, lower(id), c),
  parseBody: (call, c) => smallIds(defaultBehaviour.parseBody(call, c)),
  criteria: (type, query, c) =>
    defaultBehaviour.criteria(type, new URLSearchParams([...query].map(([name, text]) => [name, lower(text)])), c),
  removeCascade: (target, c) => defaultBehaviour.removeCascade({ ...target, id: lower(target.id) }, c),
  checkRemoval: (target, c) => defaultBehaviour.checkRemoval({ ...target, id: lower(target.id) }, c),
};

function smallIds(body: JsonValue): JsonValue {
  return texts(body, lower);
}

const ANY_UUID = 'Een uuid mag van elke versie zijn en is ongevoelig voor hoofdletters (RFC 9562).';
const ANY_TEXT = 'Een id is tekst van hoogstens 40 tekens; een UUID is niet voorgeschreven.';

export const identities: readonly Variant[] = [
  {
    id: 'uuid-versies',
    title: 'identificaties zijn UUIDs van versie 1, 6, 7 en 8',
    ground: ANY_UUID,
    behaviour: {
      newId: (type, c) => {
        const id = randomUUID();
        return `${id.slice(0, 14)}${'1678'[nextOf(type, c) % 4]}${id.slice(15)}`;
      },
    },
  },
  {
    id: 'uuid-hoofdletters',
    title: 'identificaties zijn UUIDs in hoofdletters',
    ground: ANY_UUID,
    behaviour: { newId: () => randomUUID().toUpperCase() },
  },
  {
    id: 'uuid-wisselend',
    title: 'een object toont zijn identificatie in hoofdletters, een verwijzing ernaar in kleine letters',
    ground: ANY_UUID,
    behaviour: EITHER_CASE,
  },
  {
    id: 'ids-doorgenummerd',
    title: 'identificaties zijn per objecttype doorgenummerd vanaf 1',
    ground: ANY_TEXT,
    profiles: VNG_CRUD,
    behaviour: { newId: (type, c) => String(nextOf(type, c)) },
  },
  {
    id: 'ids-lange-tekst',
    title: 'identificaties zijn teksten van 40 tekens met leestekens en spaties',
    ground: ANY_TEXT,
    profiles: VNG_CRUD,
    behaviour: { newId: (type, c) => `${`${type} 2024/${nextOf(type, c)}:é (a+b)?&=#%`.padEnd(40, '~')}`.slice(0, 40) },
  },
];

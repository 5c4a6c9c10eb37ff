import { randomUUID } from 'node:crypto';
import type { ObjectType } from '../../../src/profile';
import type { Behaviour, Context, Register } from '../../../src/reference';
import { showing, type Variant, VNG_CRUD } from './variant';

const counters = new WeakMap<Register, Map<ObjectType, number>>();

/** 1, 2, 3 … for each object type apart, in one register. */
function nextOf(type: ObjectType, c: Context): number {
  const counts = counters.get(c.register) ?? new Map<ObjectType, number>();
  counters.set(c.register, counts);
  const next = (counts.get(type) ?? 0) + 1;
  counts.set(type, next);
  return next;
}

const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** Shows an object's own id in capitals. */
const CAPITALS: Partial<Behaviour> = showing((shown, c) => {
  const name = c.profile.definition.identifier.property;
  const id = shown[name];
  return typeof id === 'string' ? { ...shown, [name]: id.toUpperCase() } : shown;
});

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
    behaviour: CAPITALS,
    front: { rewrite: (text) => text.replace(UUID, (id) => id.toLowerCase()) },
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
    behaviour: { newId: (type, c) => `${`${type} 2024.${nextOf(type, c)}:é (a+b)?&=#%`.padEnd(40, '~')}`.slice(0, 40) },
  },
];

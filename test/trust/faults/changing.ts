import type { DomainObject, ObjectType } from '../../../src/profile';
import { type Context, defaultBehaviour } from '../../../src/reference';
import type { Fault } from '../fault';

const changesOf = (
  apply: (type: ObjectType, before: DomainObject, sent: DomainObject, c: Context) => DomainObject,
): Fault['behaviour'] => ({ applyChanges: apply });

/** Per object type the requirements that a change is stored, and that nothing else changes. */
const TYPES: readonly [ObjectType, readonly string[], readonly string[], string][] = [
  ['klantcontact', ['A8694-03', 'C0534-24'], ['A8694-08', 'C0534-24'], 'onderwerp'],
  ['betrokkene', ['A8694-16', 'A8694-23'], ['A8694-08', 'A8694-16'], 'initiator'],
  ['interneTaak', ['C0534-13', 'C2984-10', 'A8694-27', 'C6114-03'], ['A8694-29', 'C6114-06'], 'gevraagdeHandeling'],
  ['partij', ['A8694-37', 'A8694-42'], ['A8694-08', 'A8694-42'], 'indicatieGeheimhouding'],
  ['digitaalAdres', ['A8694-20', 'A8694-40'], ['A8694-20', 'A8694-40'], 'omschrijving'],
  ['partijIdentificator', ['A8694-47'], [], ''],
  ['onderwerpobject', ['A8694-48'], [], ''],
  ['bijlage', ['A8694-48'], [], ''],
  ['actor', ['A8694-55'], ['A8694-55'], 'naam'],
];

export const changing: Fault[] = [
  ...TYPES.map(
    ([type, stored]): Fault => ({
      id: `wijziging-vergeten-${type}`,
      title: `een wijziging van ${type} wordt geaccepteerd maar niet bewaard`,
      expected: stored,
      behaviour: changesOf((changed, before, sent, c) =>
        changed === type ? before : defaultBehaviour.applyChanges(changed, before, sent, c),
      ),
    }),
  ),
  ...TYPES.filter(([, , others]) => others.length > 0).map(
    ([type, , others, attribute]): Fault => ({
      id: `wijziging-wist-${type}-${attribute}`,
      title: `een wijziging van ${type} verandert ook ${attribute}`,
      expected: others,
      behaviour: changesOf((changed, before, sent, c) => {
        const after = defaultBehaviour.applyChanges(changed, before, sent, c);
        const value = before[attribute];
        return changed === type && sent[attribute] === undefined
          ? { ...after, [attribute]: typeof value === 'boolean' ? !value : 'gewijzigd' }
          : after;
      }),
    }),
  ),
  {
    id: 'wijziging-vervangt-groep',
    title: 'een wijziging van één naamdeel wist de andere',
    expected: ['A8694-17'],
    behaviour: changesOf((type, before, sent, c) => ({ ...defaultBehaviour.applyChanges(type, before, sent, c), ...sent })),
  },
  {
    id: 'wijziging-vraagt-alles',
    title: 'een wijziging zonder de verplichte gegevens wordt geweigerd',
    expected: ['A8694-23', 'C0534-13', 'A8694-37'],
    behaviour: {
      validate: (type, purpose, body, c) => defaultBehaviour.validate(type, purpose === 'patch' ? 'request' : purpose, body, c),
    },
  },
  {
    id: 'wijziging-wist-ongenoemde',
    title: 'een wijziging wist wat niet is genoemd',
    expected: ['A8694-08'],
    behaviour: changesOf((type, before, sent, c) => defaultBehaviour.replace(type, before, { ...required(before), ...sent }, c)),
  },
  {
    id: 'laatste-wijziging-wint',
    remembers: true,
    title: 'een tweede wijziging maakt de eerste ongedaan',
    expected: ['A8694-54'],
    behaviour: {
      store: (() => {
        const first = new Map<string, DomainObject>();
        return (type, object, c) => {
          const id = String(object.id);
          const original = first.get(id);
          first.set(id, original ?? object);
          return type === 'klantcontact' && c.call.operation === 'update' && original !== undefined && sentOnly(c).includes('inhoud')
            ? { ...original, inhoud: object.inhoud }
            : object;
        };
      })(),
    },
  },
  {
    id: 'nummer-gewijzigd-klantcontact',
    title: 'het nummer van een klantcontact is te wijzigen',
    expected: ['A8694-02'],
    behaviour: {
      checkFixed: () => [],
      applyChanges: (type, before, sent, c) => ({
        ...defaultBehaviour.applyChanges(type, before, sent, c),
        ...(sent.nummer === undefined ? {} : { nummer: sent.nummer }),
      }),
    },
  },
  ...(['klantcontact', 'betrokkene', 'interneTaak', 'partij'] as const).map(
    (type): Fault => ({
      id: `identificatie-gewijzigd-${type}`,
      title: `de identificatie van ${type} is te wijzigen`,
      expected: [{ klantcontact: 'A8694-01', betrokkene: 'A8694-13', interneTaak: 'A8694-25', partij: 'A8694-34' }[type]],
      behaviour: {
        afterStore: (change, c) => {
          defaultBehaviour.afterStore(change, c);
          const property = c.profile.definition.identifier.property;
          const asked: unknown = c.call.text === '' ? undefined : JSON.parse(c.call.text)[property];
          const id = typeof asked === 'string' ? asked : undefined;
          if (change.type === type && change.purpose === 'update' && id !== undefined) {
            c.register.put(type, id, { ...change.after, id });
            c.register.remove(type, String(change.before?.id));
          }
        },
      },
    }),
  ),
  {
    id: 'taak-blijft-open',
    title: 'een verwerkte taak blijft in de lijst met openstaande taken',
    expected: ['C0534-14', 'C2984-03', 'C6114-05', 'C1199-21'],
    behaviour: {
      matches: (object, criterion, c) =>
        (criterion.type === 'interneTaak' &&
          criterion.name === c.profile.resource('interneTaak').filterFor('status')?.name &&
          criterion.text === 'te_verwerken') ||
        defaultBehaviour.matches(object, criterion, c),
    },
  },
  {
    id: 'moment-verwerken-nu',
    title: 'het meegegeven moment van verwerken wordt vervangen door nu',
    expected: ['C2984-11', 'C6114-04'],
    behaviour: {
      settle: (change, c) => ({
        ...defaultBehaviour.settle(change, c),
        ...(change.type === 'interneTaak' && change.after.status === 'verwerkt' ? { verwerktOp: new Date().toISOString() } : {}),
      }),
    },
  },
  {
    id: 'verwerken-sluit-alles',
    title: 'verwerken van een taak verwerkt ook de andere taken bij het klantcontact',
    expected: ['C2984-13'],
    behaviour: related(
      'interneTaak',
      'aanleidinggevendKlantcontact',
      (task) => ({ ...task, status: 'verwerkt' }),
      (change) => change.after.status === 'verwerkt',
    ),
  },
  {
    id: 'tweede-taak-overschrijft',
    title: 'een tweede taak bij een klantcontact vervangt de eerste',
    expected: ['C6114-09', 'C1199-22'],
    behaviour: {
      afterStore: (change, c) => {
        defaultBehaviour.afterStore(change, c);
        if (change.type === 'interneTaak' && change.purpose === 'create') {
          for (const task of c.register.referring(
            'interneTaak',
            'aanleidinggevendKlantcontact',
            String(change.after.aanleidinggevendKlantcontact),
          )) {
            if (task.id !== change.after.id) {
              c.register.remove('interneTaak', String(task.id));
            }
          }
        }
      },
    },
  },
  {
    id: 'verwerken-wijzigt-klantcontact',
    title: 'verwerken van een taak schrijft in de inhoud van het klantcontact',
    expected: ['C2984-13'],
    behaviour: {
      afterStore: (change, c) => {
        defaultBehaviour.afterStore(change, c);
        const contact = c.register.get('klantcontact', String(change.after.aanleidinggevendKlantcontact));
        if (change.type === 'interneTaak' && change.after.status === 'verwerkt' && contact !== undefined) {
          c.register.put('klantcontact', String(contact.id), { ...contact, inhoud: `${contact.inhoud} (afgehandeld)` });
        }
      },
    },
  },
  {
    id: 'partij-wijzigt-betrokkenen',
    title: 'een wijziging van een partij wordt doorgevoerd bij haar eerdere contacten',
    expected: ['A8694-43'],
    behaviour: {
      afterStore: (change, c) => {
        defaultBehaviour.afterStore(change, c);
        if (change.type === 'partij' && change.purpose === 'update') {
          for (const party of c.register.referring('betrokkene', 'wasPartij', String(change.after.id))) {
            c.register.put('betrokkene', String(party.id), { ...party, bezoekadres: change.after.bezoekadres });
          }
        }
      },
    },
  },
  {
    id: 'betrokkene-wijzigt-partij',
    title: 'gegevens van een betrokkene komen bij de partij terecht',
    expected: ['C9167-13', 'C9018-12', 'C2138-10', 'A8694-21'],
    behaviour: {
      afterStore: (change, c) => {
        defaultBehaviour.afterStore(change, c);
        const partij = c.register.get('partij', String(change.after.wasPartij));
        if (change.type === 'betrokkene' && partij !== undefined) {
          const { contactnaam = partij.contactnaam, correspondentieadres = partij.correspondentieadres } = change.after;
          c.register.put('partij', String(partij.id), { ...partij, contactnaam, correspondentieadres });
        }
      },
    },
  },
];

/** After a change of one object its siblings change too. */
function related(
  type: ObjectType,
  attribute: string,
  edit: (object: DomainObject) => DomainObject,
  when: (change: { after: DomainObject }) => boolean,
): Fault['behaviour'] {
  return {
    afterStore: (change, c) => {
      defaultBehaviour.afterStore(change, c);
      if (change.type === type && when(change)) {
        for (const sibling of c.register.referring(type, attribute, String(change.after[attribute]))) {
          c.register.put(type, String(sibling.id), edit(sibling));
        }
      }
    },
  };
}

const KEPT = [
  'rol',
  'initiator',
  'hadKlantcontact',
  'soortPartij',
  'indicatieActief',
  'gevraagdeHandeling',
  'status',
  'aanleidinggevendKlantcontact',
  'toegewezenAanActor',
  'kanaal',
  'onderwerp',
  'taal',
  'vertrouwelijk',
];

function required(object: DomainObject): DomainObject {
  return Object.fromEntries(KEPT.filter((attribute) => object[attribute] !== undefined).map((attribute) => [attribute, object[attribute]]));
}

function sentOnly(c: Context): string[] {
  return Object.keys(JSON.parse(c.call.text === '' ? '{}' : c.call.text));
}

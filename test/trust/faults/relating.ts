import type { ObjectType } from '../../../src/profile';
import { type Context, defaultBehaviour } from '../../../src/reference';
import type { Fault } from '../fault';

/** After a creation the register does something nobody asked for. */
function after(
  id: string,
  title: string,
  type: ObjectType,
  expected: readonly string[],
  act: (created: Readonly<Record<string, unknown>>, c: Context) => void,
): Fault {
  return {
    id,
    title,
    expected,
    behaviour: {
      afterStore: (change, c) => {
        defaultBehaviour.afterStore(change, c);
        const stored = c.register.get(change.type, String(change.after.id));
        if (change.type === type && change.purpose === 'create' && stored !== undefined) {
          act(stored, c);
        }
      },
    },
  };
}

function put(type: ObjectType, object: Record<string, unknown>, c: Context): void {
  const id = c.behaviour.newId(type, c);
  c.register.put(type, id, { ...object, id });
}

const DELETABLE: readonly [ObjectType, readonly string[]][] = [
  ['klantcontact', ['IM-klantcontact-07']],
  ['betrokkene', ['IM-betrokkene-09']],
  ['interneTaak', ['IM-interneTaak-09']],
  ['partij', ['C9018-18', 'IM-partij-12']],
  ['digitaalAdres', ['IM-digitaalAdres-09']],
];

export const relating: Fault[] = [
  after(
    'partij-uit-betrokkene',
    'een betrokkene zonder partij leidt tot een nieuwe partij',
    'betrokkene',
    ['C0992-09', 'C9167-06', 'C4390-06', 'C0359-07'],
    (party, c) => {
      if (party.wasPartij === undefined) {
        put('partij', { soortPartij: 'persoon', indicatieActief: true, indicatieGeheimhouding: false, contactnaam: party.contactnaam }, c);
      }
    },
  ),
  after(
    'partij-op-adres',
    'een partij met hetzelfde adres wordt vanzelf gekoppeld',
    'digitaalAdres',
    ['C1199-07', 'C9853-08', 'C3155-06'],
    (address, c) => {
      const party = c.register.get('betrokkene', String(address.verstrektDoorBetrokkene));
      const known = c.register
        .all('digitaalAdres')
        .find((other) => other.adres === address.adres && other.verstrektDoorPartij !== undefined);
      if (party !== undefined && known !== undefined) {
        c.register.put('betrokkene', String(party.id), { ...party, wasPartij: known.verstrektDoorPartij });
      }
    },
  ),
  after('partijgegevens-gekopieerd', 'naam van de partij wordt bij de betrokkene gezet', 'betrokkene', ['C9167-10'], (party, c) => {
    const partij = c.register.get('partij', String(party.wasPartij));
    if (partij !== undefined && party.contactnaam === undefined) {
      c.register.put('betrokkene', String(party.id), { ...party, contactnaam: partij.contactnaam });
    }
  }),
  after(
    'adres-ook-bij-partij',
    'een adres voor één contact komt ook bij de partij',
    'digitaalAdres',
    ['C9167-13', 'C2984-09', 'C9018-12'],
    (address, c) => {
      const party = c.register.get('betrokkene', String(address.verstrektDoorBetrokkene));
      if (party?.wasPartij !== undefined) {
        c.register.put('digitaalAdres', String(address.id), { ...address, verstrektDoorPartij: party.wasPartij });
      }
    },
  ),
  after('taak-bij-zaak', 'een zaakverwijzing leidt tot een interne taak', 'onderwerpobject', ['C4390-07'], (object, c) => {
    const actor = c.behaviour.newId('actor', c);
    c.register.put('actor', actor, { id: actor, naam: 'Systeem', soortActor: 'geautomatiseerde actor', indicatieActief: true });
    put(
      'interneTaak',
      {
        gevraagdeHandeling: 'Zaak volgen',
        status: 'te verwerken',
        aanleidinggevendKlantcontact: object.wasOnderwerpVanKlantcontact,
        toegewezenAanActor: actor,
      },
      c,
    );
  }),
  {
    id: 'koppeling-andere-actor',
    title: 'een koppeling krijgt steeds de laatst geregistreerde actor',
    expected: ['C0992-05'],
    behaviour: {
      store: (type, object, c) =>
        type === 'actorKlantcontact' ? { ...object, actor: c.register.all('actor').at(-1)?.id ?? object.actor } : object,
    },
  },
  {
    id: 'koppeling-een-actor',
    title: 'een tweede actor vervangt de eerste',
    expected: ['C0992-06', 'C0534-25', 'C3155-05', 'C1199-18'],
    behaviour: {
      afterStore: (change, c) => {
        defaultBehaviour.afterStore(change, c);
        if (change.type === 'actorKlantcontact' && change.purpose === 'create') {
          for (const link of c.register.referring('actorKlantcontact', 'klantcontact', String(change.after.klantcontact))) {
            if (link.id !== change.after.id) {
              c.register.remove('actorKlantcontact', String(link.id));
            }
          }
        }
      },
    },
  },
  {
    id: 'actor-soort-medewerker',
    title: 'elke actor wordt een medewerker',
    expected: ['IM-actor-01', 'C0534-05', 'C1199-03'],
    behaviour: { store: (type, object) => (type === 'actor' ? { ...object, soortActor: 'medewerker' } : object) },
  },
  {
    id: 'bijlagen-een',
    title: 'een tweede bijlage vervangt de eerste',
    expected: ['C1199-10', 'C2138-05'],
    behaviour: {
      afterStore: (change, c) => {
        defaultBehaviour.afterStore(change, c);
        if (change.type === 'bijlage' && change.purpose === 'create') {
          for (const other of c.register.referring(
            'bijlage',
            'wasBijlageVanKlantcontact',
            String(change.after.wasBijlageVanKlantcontact),
          )) {
            if (other.id !== change.after.id) {
              c.register.remove('bijlage', String(other.id));
            }
          }
        }
      },
    },
  },
  {
    id: 'zaken-een',
    title: 'een tweede zaak bij een klantcontact vervangt de eerste',
    expected: ['C9761-04'],
    behaviour: {
      afterStore: (change, c) => {
        defaultBehaviour.afterStore(change, c);
        if (change.type === 'onderwerpobject' && change.purpose === 'create') {
          for (const other of c.register.referring(
            'onderwerpobject',
            'wasOnderwerpVanKlantcontact',
            String(change.after.wasOnderwerpVanKlantcontact),
          )) {
            if (other.id !== change.after.id) {
              c.register.remove('onderwerpobject', String(other.id));
            }
          }
        }
      },
    },
  },
  {
    id: 'onderwerp-omgekeerd',
    title: 'de twee verwijzingen van een onderwerpobject worden verwisseld',
    expected: ['C2984-17', 'C1199-20', 'C1304-04'],
    behaviour: {
      store: (type, object) =>
        type === 'onderwerpobject' && object.onderwerpWasKlantcontact !== undefined
          ? {
              ...object,
              onderwerpWasKlantcontact: object.wasOnderwerpVanKlantcontact,
              wasOnderwerpVanKlantcontact: object.onderwerpWasKlantcontact,
            }
          : object,
    },
  },
  {
    id: 'identificatie-gedeeld',
    title: 'elk klantcontact met dezelfde inhoud krijgt dezelfde identificatie',
    expected: ['C0992-02'],
    behaviour: {
      newId: (type, c) =>
        type === 'klantcontact'
          ? ((c.register.all(type).find((object) => JSON.stringify(object.inhoud) === JSON.stringify(JSON.parse(c.call.text).inhoud))
              ?.id as string) ?? defaultBehaviour.newId(type, c))
          : defaultBehaviour.newId(type, c),
    },
  },
  {
    id: 'identificatie-verzwegen',
    title: 'het antwoord op een registratie bevat geen identificatie',
    expected: ['C0992-01'],
    behaviour: {
      respond: (reply, c) =>
        c.call.operation === 'create' &&
        reply.status === 201 &&
        typeof reply.payload === 'object' &&
        reply.payload !== null &&
        c.call.type === 'klantcontact'
          ? { ...reply, payload: { ...reply.payload, [c.profile.definition.identifier.property]: null } }
          : reply,
    },
  },
  {
    id: 'niets-bewaard',
    title: 'een klantcontact wordt bevestigd maar niet bewaard',
    expected: ['C0992-01', 'C0992-02', 'C0992-03'],
    behaviour: { store: (type, object) => (type === 'klantcontact' ? undefined : object) },
  },
  {
    id: 'eigen-gegeven-bewaard',
    title: 'gegevens buiten de standaard worden bewaard en teruggegeven',
    expected: ['C3155-07'],
    behaviour: {
      readObject: (type, body, c) => ({
        ...defaultBehaviour.readObject(type, body, c),
        ...(body.vooruitvraag_vrij === undefined ? {} : { vooruitvraag_vrij: body.vooruitvraag_vrij }),
      }),
      represent: (type, object, c) => ({
        ...defaultBehaviour.represent(type, object, c),
        ...(typeof object.vooruitvraag_vrij === 'string' ? { vooruitvraag_vrij: object.vooruitvraag_vrij } : {}),
      }),
    },
  },
  {
    id: 'eigen-gegeven-in-wijziging',
    title: 'onbekende gegevens in een wijziging komen in de inhoud terecht',
    expected: ['A8694-53'],
    behaviour: {
      applyChanges: (type, before, sent, c) => {
        const after = defaultBehaviour.applyChanges(type, before, sent, c);
        return c.call.text.includes('onbekend_veld') ? { ...after, inhoud: `${String(after.inhoud)} x` } : after;
      },
    },
  },
  {
    id: 'twee-namen',
    remembers: true,
    title: 'een organisatie houdt ook de contactnaam die erbij is gestuurd',
    expected: ['C9018-16'],
    behaviour: {
      validate: (type, purpose, body, c) => (type === 'partij' ? [] : defaultBehaviour.validate(type, purpose, body, c)),
      checkRules: (change, c) => (change.type === 'partij' ? [] : defaultBehaviour.checkRules(change, c)),
      represent: (type, object, c) => {
        const shown = defaultBehaviour.represent(type, object, c);
        const nested = 'partijIdentificatie' in c.profile.resource('partij').definition.properties ? 'partijIdentificatie' : 'partijtype';
        const sent = c.call.text === '' ? undefined : JSON.parse(c.call.text)[nested]?.contactnaam;
        if (sent !== undefined) {
          names.set(String(object.id), sent);
        }
        const known = names.get(String(object.id));
        return known === undefined || object.soortPartij !== 'organisatie'
          ? shown
          : { ...shown, [nested]: { ...(shown[nested] as object), contactnaam: known } };
      },
    },
  },
  {
    id: 'uitgebreid-leeg',
    title: 'meegevraagde gerelateerde objecten zijn leeg',
    applies: ({ definition }) => definition.expand !== undefined,
    expected: ['C2984-06'],
    behaviour: {
      expand: (_type, _object, shown, paths) =>
        paths.length === 0 ? shown : { ...shown, _expand: Object.fromEntries(paths.map((path) => [path, []])) },
    },
  },
  {
    id: 'uitgebreid-verouderd',
    title: 'meegevraagde gerelateerde objecten missen een gegeven',
    applies: ({ definition }) => definition.expand !== undefined,
    expected: ['C2984-06'],
    behaviour: {
      respond: (reply, c) =>
        c.call.query.has('expand') && typeof reply.payload === 'object'
          ? {
              ...reply,
              payload: JSON.parse(
                JSON.stringify(reply.payload).replaceAll('"gevraagdeHandeling":"Terugbellen"', '"gevraagdeHandeling":"-"'),
              ),
            }
          : reply,
    },
  },
  ...DELETABLE.map(
    ([type, expected]): Fault => ({
      id: `verwijderen-zonder-gevolg-${type}`,
      title: `verwijderen van ${type} wordt bevestigd maar gebeurt niet`,
      expected,
      behaviour: {
        removeCascade: (target, c) =>
          target.type === type ? { remove: [], detach: [], kept: [] } : defaultBehaviour.removeCascade(target, c),
      },
    }),
  ),
];

const names = new Map<string, string>();

import { isBlank, isRecord } from '../../../src/profile';
import { type Context, defaultBehaviour, type Target } from '../../../src/reference';
import { fixed, keeping, lenient, repeatable, strict, unchecked } from './choosing';
import { OPEN_KLANT, type Variant, VNG_CRUD } from './variant';

function open(id: string, requirement: string, title: string, behaviour: Variant['behaviour'], rest: Partial<Variant> = {}): Variant {
  return { id, title, ground: `De standaard laat dit open (${requirement}).`, ...(behaviour === undefined ? {} : { behaviour }), ...rest };
}

/** Whether every task of a klantcontact was handled, and there is one. */
function isFinished(id: unknown, c: Context): boolean {
  const tasks = c.register.referring('interneTaak', 'aanleidinggevendKlantcontact', String(id));
  return tasks.length > 0 && tasks.every(({ status }) => status === 'verwerkt');
}

function isInactive(id: unknown, c: Context): boolean {
  return c.register.get('actor', String(id))?.indicatieActief === false;
}

/** An object of the same content that is there already. */
function sameLink(type: Target['type'], attributes: readonly string[], object: Readonly<Record<string, unknown>>, c: Context) {
  return c.register
    .all(type)
    .find((other) => attributes.every((attribute) => JSON.stringify(other[attribute]) === JSON.stringify(object[attribute])));
}

const INACTIVE = 'Deze actor is niet actief.';

export const openQuestions: readonly Variant[] = [
  open(
    'onderwerp-mag-ontbreken',
    'C0992-22, C2138-03, C9853-04',
    'een klantcontact zonder onderwerp wordt geaccepteerd',
    lenient('klantcontact', ['onderwerp']),
  ),
  open(
    'kanaal-en-taal-mogen-ontbreken',
    'IM-klantcontact-02, C1199-23',
    'een klantcontact zonder kanaal of taal wordt geaccepteerd',
    lenient('klantcontact', ['kanaal', 'taal']),
    { profiles: OPEN_KLANT },
  ),
  open('kanaal-en-taal-verplicht', 'IM-klantcontact-02, C1199-23', 'een klantcontact zonder kanaal of taal wordt geweigerd', {
    ...strict('klantcontact', 'taal', ({ after }) =>
      isBlank(after.taal) || isBlank(after.kanaal) ? 'Kanaal en taal zijn verplicht.' : undefined,
    ),
  }),
  open('taal-aangevuld', 'C1199-23', 'een ontbrekende taal wordt Nederlands', {
    ...lenient('klantcontact', ['taal']),
    ...keeping('klantcontact', (object) => ({ taal: 'nld', ...object })),
  }),
  open(
    'indicatie-mag-ontbreken',
    'IM-klantcontact-03, C3155-08',
    'een onvolledig klantcontact wordt geaccepteerd',
    lenient('klantcontact', ['indicatieContactGelukt', 'onderwerp']),
  ),
  open(
    'indicatie-verplicht',
    'IM-klantcontact-03',
    'een klantcontact zonder indicatie contact gelukt wordt geweigerd',
    strict('klantcontact', 'indicatieContactGelukt', ({ purpose, sent }) =>
      purpose === 'create' && sent.indicatieContactGelukt === undefined ? 'Deze indicatie is verplicht.' : undefined,
    ),
    { profiles: OPEN_KLANT },
  ),
  open(
    'omschrijving-verplicht',
    'C9167-07',
    'een digitaal adres zonder omschrijving wordt geweigerd',
    strict('digitaalAdres', 'omschrijving', ({ after }) => (isBlank(after.omschrijving) ? 'De omschrijving is verplicht.' : undefined)),
    { profiles: OPEN_KLANT },
  ),
  open(
    'omschrijving-mag-ontbreken',
    'C9167-07',
    'een digitaal adres zonder omschrijving wordt geaccepteerd',
    lenient('digitaalAdres', ['omschrijving']),
    { profiles: VNG_CRUD },
  ),
  open(
    'soort-adres-mag-ontbreken',
    'IM-digitaalAdres-02',
    'een digitaal adres zonder soort wordt geaccepteerd',
    lenient('digitaalAdres', ['soortDigitaalAdres']),
    { profiles: OPEN_KLANT },
  ),
  open(
    'twee-eigenaren-geweigerd',
    'C9167-25',
    'een digitaal adres bij betrokkene en partij wordt geweigerd',
    strict('digitaalAdres', 'verstrektDoorPartij', ({ after }) =>
      isBlank(after.verstrektDoorBetrokkene) || isBlank(after.verstrektDoorPartij) ? undefined : 'Een adres heeft één eigenaar.',
    ),
  ),
  open(
    'adres-ongetoetst',
    'C1199-24',
    'de vorm van e-mailadressen en telefoonnummers wordt niet getoetst',
    unchecked('digitaalAdres', ['adres']),
  ),
  open('identificatie-gedeeld', 'C9167-27', 'dezelfde identificatie mag bij twee partijen horen', repeatable('partijIdentificator')),
  open(
    'bsn-ongetoetst',
    'C9018-20',
    'een burgerservicenummer hoeft niet aan de elfproef te voldoen',
    unchecked('partijIdentificator', ['partijIdentificator.objectId']),
  ),
  open(
    'bijlage-zonder-klantcontact',
    'IM-bijlage-02',
    'een bijlage zonder klantcontact wordt geaccepteerd',
    lenient('bijlage', ['wasBijlageVanKlantcontact']),
    { profiles: VNG_CRUD },
  ),
  open(
    'bijlage-met-klantcontact',
    'IM-bijlage-02',
    'een bijlage zonder klantcontact wordt geweigerd',
    strict('bijlage', 'wasBijlageVanKlantcontact', ({ after }) =>
      isBlank(after.wasBijlageVanKlantcontact) ? 'Een bijlage hoort bij een klantcontact.' : undefined,
    ),
    { profiles: OPEN_KLANT },
  ),
  open(
    'onderwerpobject-met-klantcontact',
    'IM-onderwerpobject-03',
    'een onderwerpobject zonder klantcontact wordt geweigerd',
    strict('onderwerpobject', 'wasOnderwerpVanKlantcontact', ({ after }) =>
      isBlank(after.wasOnderwerpVanKlantcontact) ? 'Een onderwerpobject hoort bij een klantcontact.' : undefined,
    ),
    { profiles: OPEN_KLANT },
  ),
  open(
    'geheimhouding-verplicht',
    'IM-partij-05',
    'een partij zonder indicatie geheimhouding wordt geweigerd',
    strict('partij', 'indicatieGeheimhouding', ({ after }) =>
      isBlank(after.indicatieGeheimhouding) ? 'Deze indicatie is verplicht.' : undefined,
    ),
    { profiles: OPEN_KLANT },
  ),
  open('geheimhouding-aangevuld', 'IM-partij-05', 'een ontbrekende indicatie geheimhouding wordt nee', {
    ...lenient('partij', ['indicatieGeheimhouding']),
    ...keeping('partij', (object) => ({ ...object, indicatieGeheimhouding: object.indicatieGeheimhouding ?? false })),
  }),
  open('dubbele-koppeling-geaccepteerd', 'C0534-26', 'dezelfde actor mag twee keer aan een klantcontact', repeatable('actorKlantcontact')),
  open('dubbele-koppeling-dezelfde', 'C0534-26', 'dezelfde actor nog eens koppelen geeft de bestaande koppeling', {
    ...repeatable('actorKlantcontact'),
    newId: (type, c) => {
      const sent = type === 'actorKlantcontact' ? defaultBehaviour.readObject(type, JSON.parse(c.call.text), c) : {};
      const known = type === 'actorKlantcontact' ? sameLink(type, ['actor', 'klantcontact'], sent, c) : undefined;
      return String(known?.id ?? defaultBehaviour.newId(type, c));
    },
  }),
  open(
    'dubbele-zaak-geweigerd',
    'C9761-12',
    'dezelfde zaak nog eens bij hetzelfde klantcontact wordt geweigerd',
    strict('onderwerpobject', 'objectidentificator', ({ after, before }, c) =>
      before === undefined &&
      isRecord(after.objectidentificator) &&
      sameLink('onderwerpobject', ['objectidentificator', 'wasOnderwerpVanKlantcontact'], after, c) !== undefined
        ? 'Deze zaak is al gekoppeld.'
        : undefined,
    ),
  ),
  open(
    'onbekende-zaak-geweigerd',
    'C9761-11',
    'een zaak die niet bestaat wordt geweigerd',
    strict('onderwerpobject', 'objectidentificator.objectId', ({ after }) =>
      JSON.stringify(after).includes('BESTAAT-NIET') ? 'Deze zaak bestaat niet.' : undefined,
    ),
  ),
  open('inactieve-actor-geweigerd', 'A8694-56', 'een niet-actieve actor is niet meer te koppelen of een taak te geven', {
    checkRules: (change, c) => {
      const { type, before, after } = change;
      const refers =
        before === undefined &&
        (type === 'actorKlantcontact' ? isInactive(after.actor, c) : type === 'interneTaak' && isInactive(after.toegewezenAanActor, c));
      const attribute = type === 'interneTaak' ? 'toegewezenAanActor' : 'actor';
      return [...defaultBehaviour.checkRules(change, c), ...(refers ? [{ attribute, code: 'invalid', reason: INACTIVE }] : [])];
    },
  }),
  open('status-aangevuld', 'C0534-19', 'een taak zonder status is te verwerken', {
    ...lenient('interneTaak', ['status']),
    complete: (type, object, c) => ({
      ...(type === 'interneTaak' ? { status: 'te verwerken' } : {}),
      ...defaultBehaviour.complete(type, object, c),
    }),
  }),
  open('taken-zonder-filter-geweigerd', 'C0534-20', 'taken zonder zoekvoorwaarden opvragen wordt geweigerd', {
    unknownParameters: (call, known, c) =>
      call.type === 'interneTaak' && call.operation === 'list' && call.query.size === 0
        ? ['(geen)']
        : defaultBehaviour.unknownParameters(call, known, c),
  }),
  open('verwerkt-op-niet-aangevuld', 'C2984-12', 'het register vult het moment van verwerken niet zelf', { settle: ({ after }) => after }),
  open(
    'verwerkt-op-op-open-taak',
    'C6114-15',
    'een openstaande taak mag een moment van verwerken hebben',
    unchecked('interneTaak', ['verwerktOp']),
  ),
  open('verwerkt-op-vervalt', 'C6114-15', 'een moment van verwerken op een openstaande taak vervalt', {
    settle: (change, c) => {
      const after = defaultBehaviour.settle(change, c);
      const { verwerktOp: _gone, ...rest } = after;
      return change.type === 'interneTaak' && after.status === 'te verwerken' ? rest : after;
    },
  }),
  open('verwerkt-op-blijft', 'A8694-31', 'een teruggezette taak houdt haar moment van verwerken', {
    ...unchecked('interneTaak', ['verwerktOp']),
    settle: ({ after }) => after,
  }),
  open(
    'nogmaals-verwerken-geweigerd',
    'C2984-15',
    'een verwerkte taak nog eens verwerken wordt geweigerd',
    strict('interneTaak', 'status', ({ before, sent }) =>
      before?.status === 'verwerkt' && sent.status === 'verwerkt' ? 'Deze taak is al verwerkt.' : undefined,
    ),
  ),
  open(
    'afgerond-klantcontact-vast',
    'A8694-57',
    'een klantcontact waarvan alle taken verwerkt zijn is niet meer te wijzigen',
    strict('klantcontact', '', ({ before }, c) =>
      before !== undefined && isFinished(before.id, c) ? 'Dit klantcontact is afgerond.' : undefined,
    ),
  ),
  open('klantcontact-verder-vast', 'A8694-11', 'plaatsgevonden op, taal en vertrouwelijk zijn niet te corrigeren', {
    checkFixed: (change, c) => {
      const { type, before, sent, purpose } = change;
      const names = ['plaatsgevondenOp', 'taal', 'vertrouwelijk'];
      const own =
        type === 'klantcontact' && before !== undefined && purpose === 'update'
          ? names.filter((name) => name in sent && sent[name] !== before[name])
          : [];
      return [
        ...defaultBehaviour.checkFixed(change, c),
        ...own.map((attribute) => ({ attribute, code: 'fixed', reason: 'Dit gegeven ligt vast.' })),
      ];
    },
  }),
  open('nummers-vast', 'A8694-32, A8694-35', 'het nummer van een taak of partij ligt vast', {
    checkFixed: (change, c) => [
      ...(fixed('interneTaak', 'nummer').checkFixed?.(change, c) ?? []),
      ...(change.type === 'partij' ? (fixed('partij', 'nummer').checkFixed?.(change, c) ?? []) : []),
    ],
  }),
  open('soort-partij-vast', 'A8694-46', 'de soort van een partij ligt vast', fixed('partij', 'soortPartij')),
  open('gegevens-te-kiezen', 'C4161-17', 'met fields is te kiezen welke gegevens worden teruggegeven', {
    unknownParameters: (call, known, c) => defaultBehaviour.unknownParameters(call, [...known, 'fields'], c),
    represent: (type, object, c) => {
      const shown = defaultBehaviour.represent(type, object, c);
      const fields = c.call.query.get('fields')?.split(',');
      return fields === undefined ? shown : Object.fromEntries(Object.entries(shown).filter(([name]) => fields.includes(name)));
    },
  }),
];

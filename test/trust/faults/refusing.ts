import type { ObjectType } from '../../../src/profile';
import { defaultBehaviour, type Outcome } from '../../../src/reference';
import { type Fault, group, storing } from '../fault';

function fault(id: string, title: string, expected: readonly string[], behaviour: Fault['behaviour']): Fault {
  return { id, title, expected, behaviour };
}

/** References of which the existence is not checked. */
const UNCHECKED: readonly [ObjectType, string, readonly string[]][] = [
  ['betrokkene', 'hadKlantcontact', ['C0992-15']],
  ['betrokkene', 'wasPartij', ['C9167-21']],
  ['actorKlantcontact', 'actor', ['C0992-14']],
  ['actorKlantcontact', 'klantcontact', ['C0992-14']],
  ['interneTaak', 'aanleidinggevendKlantcontact', ['C0534-16']],
  ['interneTaak', 'toegewezenAanActor', ['C0534-17']],
  ['digitaalAdres', 'verstrektDoorBetrokkene', ['C9167-23']],
  ['digitaalAdres', 'verstrektDoorPartij', ['C9167-23']],
  ['partijIdentificator', 'identificeerdePartij', ['C9018-15']],
  ['onderwerpobject', 'wasOnderwerpVanKlantcontact', ['C9761-07']],
  ['onderwerpobject', 'onderwerpWasKlantcontact', ['IM-onderwerpobject-02']],
  ['bijlage', 'wasBijlageVanKlantcontact', ['C1199-12']],
  ['vertegenwoordiging', 'vertegenwoordigdePartij', ['IM-vertegenwoordiging-03']],
  ['partij', 'werkteVoorPartij', ['IM-partij-07']],
];

/** Rules of the register that are not enforced. */
const UNRULED: readonly [string, string, ObjectType, string, readonly string[]][] = [
  ['adres-zonder-eigenaar', 'een digitaal adres zonder eigenaar wordt geaccepteerd', 'digitaalAdres', 'verstrektDoor', ['C9167-24']],
  [
    'identificatie-onvolledig-onderwerpobject',
    'een onvolledige zaakverwijzing wordt geaccepteerd',
    'onderwerpobject',
    'objectidentificator',
    ['C9761-08'],
  ],
  [
    'identificatie-onvolledig-bijlage',
    'een onvolledige bijlageverwijzing wordt geaccepteerd',
    'bijlage',
    'objectidentificator',
    ['C1199-12'],
  ],
  ['voorkeur-van-ander', 'het adres van een ander wordt als voorkeur geaccepteerd', 'partij', 'voorkeursDigitaalAdres', ['C9167-26']],
];

const numbered: readonly [ObjectType, string][] = [
  ['klantcontact', 'C0992-11'],
  ['interneTaak', 'C6114-11'],
  ['partij', 'C9018-17'],
];

/** Values outside the enumeration that are stored as they come. */
const UNLISTED: readonly [ObjectType, string, string][] = [
  ['betrokkene', 'rol', 'C9167-22'],
  ['interneTaak', 'status', 'C0534-18'],
  ['klantcontact', 'indicatieContactGelukt', 'IM-klantcontact-01'],
  ['klantcontact', 'vertrouwelijk', 'C0992-12'],
  ['klantcontact', 'plaatsgevondenOp', 'C0992-12'],
  ['partij', 'soortPartij', 'IM-partij-03'],
  ['actor', 'soortActor', 'IM-actor-03'],
];

/** Kinds that decide what else an object may carry: of another kind everything is accepted. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  soortPartij: ['persoon', 'organisatie', 'contactpersoon'],
  soortActor: ['medewerker', 'geautomatiseerde actor', 'organisatorische eenheid'],
};

/** Texts cut off at the agreed length instead of refused. */
const TRUNCATED: readonly [ObjectType, string, number, readonly string[]][] = [
  ['klantcontact', 'onderwerp', 200, ['C0992-17']],
  ['klantcontact', 'inhoud', 1000, ['C0992-17', 'C1199-14']],
  ['betrokkene', 'organisatienaam', 200, ['IM-betrokkene-03']],
  ['betrokkene', 'contactnaam.achternaam', 200, ['IM-betrokkene-03']],
  ['interneTaak', 'gevraagdeHandeling', 200, ['IM-interneTaak-03']],
  ['interneTaak', 'toelichting', 1000, ['IM-interneTaak-03']],
  ['partij', 'interneNotitie', 1000, ['IM-partij-06']],
  ['digitaalAdres', 'omschrijving', 40, ['C9853-14', 'IM-digitaalAdres-04']],
  ['actor', 'functie', 40, ['IM-actor-05']],
];

function refusing(status: number): Fault['behaviour'] {
  return { statusFor: (outcome: Outcome, c) => (outcome === 'refused' ? status : defaultBehaviour.statusFor(outcome, c)) };
}

export const refusingFaults: Fault[] = [
  ...UNCHECKED.map(([type, attribute, expected]) =>
    fault(`onbekend-geaccepteerd-${type}-${attribute}`, `een onbekende ${attribute} wordt bij ${type} geaccepteerd`, expected, {
      checkReferences: (change, c) =>
        defaultBehaviour.checkReferences(change, c).filter((violation) => !(change.type === type && violation.attribute === attribute)),
      checkRules: (change, c) =>
        defaultBehaviour.checkRules(change, c).filter((violation) => !(change.type === type && violation.attribute === attribute)),
    }),
  ),
  ...UNRULED.map(([id, title, type, attribute, expected]) =>
    fault(id, title, expected, {
      validate: (validated, purpose, body, c) =>
        defaultBehaviour
          .validate(validated, purpose, body, c)
          .filter(({ path, keyword }) => validated !== type || !(keyword === 'required' && path.includes('identificator'))),
      checkRules: (change, c) =>
        defaultBehaviour
          .checkRules(change, c)
          .filter((violation) => change.type !== type || !(violation.attribute === '' || violation.attribute.startsWith(attribute))),
    }),
  ),
  ...numbered.map(([type, expected]) =>
    fault(`nummer-dubbel-${type}`, `een nummer dat al in gebruik is wordt bij ${type} geaccepteerd`, [expected], {
      checkUnique: (change, c) => (change.type === type ? [] : defaultBehaviour.checkUnique(change, c)),
    }),
  ),
  ...UNLISTED.map(([type, attribute, expected]) =>
    fault(`waarde-geaccepteerd-${type}-${attribute}`, `elke waarde van ${attribute} wordt bij ${type} geaccepteerd`, [expected], {
      validate: (validated, purpose, body, c) =>
        defaultBehaviour.validate(validated, purpose, body, c).filter(({ path }) => validated !== type || path !== `/${attribute}`),
      checkRules: (change, c) => {
        const isOtherKind = change.type === type && KINDS[attribute]?.includes(String(change.after[attribute])) === false;
        const violations = isOtherKind ? [] : defaultBehaviour.checkRules(change, c);
        return violations.filter((violation) => change.type !== type || violation.attribute !== attribute);
      },
    }),
  ),
  fault('weigering-500', 'een weigering geeft status 500', ['C0992-12', 'C0992-15', 'C9167-22'], refusing(500)),
  fault('weigering-200', 'een weigering geeft status 200', ['C0992-12', 'C0992-15', 'C9167-22', 'C0534-18'], refusing(200)),
  fault('weigering-zonder-uitleg', 'een weigering bevat geen uitleg', ['C0992-12', 'C0992-14', 'C0992-15', 'C9167-22'], {
    errorBody: (problem) => ({ status: problem.outcome === 'notFound' ? 404 : 400 }),
  }),
  fault('weigering-als-html', 'een weigering is een HTML-pagina', ['C0992-12', 'C0992-18'], {
    respond: (reply) =>
      reply.status >= 400 ? { ...reply, headers: { ...reply.headers, 'content-type': 'text/html' }, payload: '<h1>Fout</h1>' } : reply,
  }),
  fault('weigering-wijst-verkeerd', 'een weigering wijst een ander gegeven aan', ['C0992-12', 'C9167-22'], {
    errorBody: (problem, c) => {
      const body = defaultBehaviour.errorBody(problem, c);
      return typeof body === 'object' && body !== null && 'invalidParams' in body
        ? { ...body, invalidParams: [{ name: 'omschrijvingVanIetsAnders', code: 'invalid', reason: 'Ongeldig.' }] }
        : body;
    },
  }),
  fault('geweigerd-toch-bewaard', 'een geweigerd klantcontact wordt toch bewaard', ['C0992-12'], {
    respond: (reply, c) => {
      if (reply.status === 400 && c.call.operation === 'create' && c.call.type === 'klantcontact') {
        const id = c.behaviour.newId('klantcontact', c);
        const sent = c.profile.resource('klantcontact').fromRequest(JSON.parse(c.call.text));
        c.register.put('klantcontact', id, { ...sent, plaatsgevondenOp: '2023-01-01T00:00:00Z', vertrouwelijk: false, id });
      }
      return reply;
    },
  }),
  fault('half-gewijzigd', 'een geweigerde wijziging wordt half doorgevoerd', ['A8694-10'], {
    respond: (reply, c) => {
      const before = c.register.get('klantcontact', c.call.id ?? '');
      if (reply.status === 400 && c.call.operation === 'update' && before !== undefined) {
        c.register.put('klantcontact', String(before.id), { ...before, onderwerp: JSON.parse(c.call.text).onderwerp });
      }
      return reply;
    },
  }),
  fault('verplicht-leeg', 'een ontbrekend moment wordt leeg bewaard', ['C0992-13'], {
    complete: (_type, object) => object,
    validate: (type, purpose, body, c) => defaultBehaviour.validate(type, purpose, body, c).filter(({ keyword }) => keyword !== 'required'),
    checkRules: (change, c) =>
      defaultBehaviour
        .checkRules(change, c)
        .filter(({ attribute }) => change.type !== 'klantcontact' || !['plaatsgevondenOp', 'vertrouwelijk'].includes(attribute)),
  }),
  ...TRUNCATED.map(
    ([type, attribute, limit, expected]): Fault =>
      fault(
        `te-lang-afgekapt-${type}-${attribute.replaceAll('.', '-')}`,
        `een te lange ${attribute} van ${type} wordt stilzwijgend afgekapt`,
        expected,
        {
          validate: (validated, purpose, body, c) =>
            defaultBehaviour.validate(validated, purpose, body, c).filter(({ keyword }) => validated !== type || keyword !== 'maxLength'),
          ...storing(type, (object) => {
            const [head = '', part] = attribute.split('.');
            const holder = part === undefined ? object : group(object, head);
            const name = part ?? head;
            holder[name] = typeof holder[name] === 'string' ? [...holder[name]].slice(0, limit).join('') : holder[name];
          }),
        },
      ),
  ),
  fault('onbekend-gevonden', 'een onbekende identificatie geeft 200 met een leeg object', ['C0992-18', 'IM-betrokkene-04'], {
    statusFor: (outcome, c) => (outcome === 'notFound' ? 200 : defaultBehaviour.statusFor(outcome, c)),
  }),
  fault('onbekend-500', 'een onbekende identificatie geeft 500', ['C0992-18', 'C2984-14', 'A8694-52'], {
    statusFor: (outcome, c) => (outcome === 'notFound' ? 500 : defaultBehaviour.statusFor(outcome, c)),
  }),
  fault('wijzigen-maakt-aan', 'wijzigen van iets onbekends maakt het aan', ['C2984-14', 'A8694-52'], {
    find: (type, id, c) => {
      const found = defaultBehaviour.find(type, id, c);
      if (found === undefined && c.call.operation === 'update') {
        c.register.put(type, id, { id });
        return { id };
      }
      return found;
    },
    checkRules: (change, c) => (change.purpose === 'update' ? [] : defaultBehaviour.checkRules(change, c)),
  }),
];

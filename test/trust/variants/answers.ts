import type { JsonObject, JsonValue } from '../../../src/profile';
import { type Behaviour, defaultBehaviour, type Outcome } from '../../../src/reference';
import { isObject, OPEN_KLANT, refusing, type Variant, VNG_CRUD } from './variant';

const REFUSALS = 'Een weigering heeft status 400, 404, 409, 410 of 422 (bewijsregel P-AFWIJS).';
const ANY_SUCCESS = 'Geslaagd is elke 2xx (bewijsregels P-REG en P-TERUG).';
const READABLE = 'Een weigering heeft een leesbare uitleg; welke woorden of taal dat zijn staat vrij (P-AFWIJS).';

function statuses(replaced: Partial<Record<Outcome, number>>): Partial<Behaviour> {
  return { statusFor: (outcome, c) => replaced[outcome] ?? defaultBehaviour.statusFor(outcome, c) };
}

/** Another status for refusals with a certain code among the reasons. */
function statusByCode(status: number, code: string, reason = ''): Partial<Behaviour> {
  return {
    respond: (reply) => {
      const params = isObject(reply.payload) && Array.isArray(reply.payload.invalidParams) ? reply.payload.invalidParams : [];
      const meant = params.some((param) => isObject(param) && param.code === code && String(param.reason).includes(reason));
      return reply.status === 400 && meant && isObject(reply.payload) ? { ...reply, status, payload: { ...reply.payload, status } } : reply;
    },
  };
}

/** Names of deviating parameters, rewritten. */
function parameters(edit: (parameter: JsonObject) => JsonValue): Partial<Behaviour> {
  return refusing((body) =>
    Array.isArray(body.invalidParams)
      ? { ...body, invalidParams: body.invalidParams.map((one) => (isObject(one) ? edit(one) : one)) }
      : body,
  );
}

const TRANSLATED: Readonly<Record<string, string>> = { title: 'Invalid input.', detail: 'The request could not be processed.' };

export const answers: readonly Variant[] = [
  {
    id: '410-voor-404',
    title: 'wat er niet is krijgt status 410',
    ground: '404 of 410 zegt dat iets niet bestaat (C0992-18).',
    behaviour: statuses({ notFound: 410 }),
  },
  { id: '422-voor-400', title: 'een weigering heeft status 422', ground: REFUSALS, behaviour: statuses({ refused: 422 }) },
  { id: '409-voor-dubbel', title: 'wat al bestaat krijgt status 409', ground: REFUSALS, behaviour: statusByCode(409, 'unique') },
  {
    id: '404-voor-verwijzing',
    title: 'een verwijzing naar niets krijgt status 404',
    ground: REFUSALS,
    behaviour: statusByCode(404, 'invalid', 'Deze verwijzing'),
  },
  {
    id: '409-voor-vast',
    title: 'wijzigen van wat vastligt krijgt status 409',
    ground: REFUSALS,
    behaviour: statusByCode(409, 'fixed'),
  },
  {
    id: '200-na-registreren',
    title: 'een registratie wordt met 200 bevestigd',
    ground: ANY_SUCCESS,
    behaviour: statuses({ created: 200 }),
  },
  {
    id: '200-na-verwijderen',
    title: 'verwijderen wordt met 200 zonder inhoud bevestigd',
    ground: ANY_SUCCESS,
    behaviour: statuses({ deleted: 200 }),
  },
  {
    id: '200-verwijderd-object',
    title: 'verwijderen geeft het verwijderde object terug',
    ground: ANY_SUCCESS,
    behaviour: {
      respond: (reply, c) =>
        reply.status === 204 && c.call.operation === 'delete'
          ? { ...reply, status: 200, payload: { id: c.call.id ?? '', verwijderd: true } }
          : reply,
    },
  },
  {
    id: 'fouten-engels',
    title: 'meldingen zijn in het Engels',
    ground: READABLE,
    behaviour: refusing((body) => ({
      ...body,
      ...TRANSLATED,
      ...(Array.isArray(body.invalidParams)
        ? { invalidParams: body.invalidParams.map((one) => (isObject(one) ? { ...one, reason: 'This value is not allowed.' } : one)) }
        : {}),
    })),
  },
  {
    id: 'fouten-kort',
    title: 'meldingen bestaan uit een titel',
    ground: READABLE,
    behaviour: refusing((body, c) => {
      const { title = '', status = 400 } = body;
      return c.profile.definition.errors.required === undefined ? { title, status } : { ...body, detail: '', invalidParams: [] };
    }),
  },
  {
    id: 'fouten-alleen-parameters',
    title: 'een weigering legt alleen per gegeven uit wat er mis is',
    ground: READABLE,
    behaviour: refusing((body) => (Array.isArray(body.invalidParams) ? { ...body, title: '', detail: '' } : body)),
  },
  {
    id: 'fouten-zonder-parameters',
    title: 'meldingen noemen geen gegevens',
    ground: 'invalidParams is in geen contract verplicht.',
    behaviour: refusing(({ invalidParams: _gone, ...body }) => body),
  },
  {
    id: 'fouten-object-als-geheel',
    title: 'meldingen wijzen het object als geheel aan',
    ground: 'Een profiel kent een naam voor het object als geheel.',
    behaviour: refusing((body, { profile }) => {
      const form = profile.definition.errors.parameters;
      const name = form?.general[0] ?? '';
      return Array.isArray(body.invalidParams) ? { ...body, invalidParams: [{ name, code: 'invalid', reason: 'Dit klopt niet.' }] } : body;
    }),
  },
  {
    id: 'fouten-als-pad',
    title: 'gegevens worden met een JSON Pointer aangewezen',
    ground: 'Geen contract legt de schrijfwijze van een naam vast.',
    behaviour: parameters((one) => ({ ...one, name: `#/${String(one.name).replaceAll('.', '/')}` })),
  },
  {
    id: 'fouten-als-slang',
    title: 'gegevens worden in snake_case genoemd',
    ground: 'Geen contract legt de schrijfwijze van een naam vast.',
    behaviour: parameters((one) => ({ ...one, name: String(one.name).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) })),
  },
  {
    id: 'fouten-met-meer',
    title: 'meldingen hebben gegevens die het profiel niet kent, ook per gegeven',
    ground: 'RFC 9457 §3.2 laat eigen gegevens toe.',
    behaviour: refusing((body) => ({
      ...body,
      traceId: 'a1b2',
      errors: { veld: ['fout'] },
      ...(Array.isArray(body.invalidParams)
        ? { invalidParams: [...body.invalidParams, { name: 'anders', code: 'x', reason: 'Ook dit.', hint: null }] }
        : {}),
    })),
  },
  {
    id: 'fouten-application-json',
    title: 'meldingen hebben mediatype application/json met een tekenset',
    ground: 'Het mediatype van een melding is een keuze van de server; de inhoud telt.',
    behaviour: {
      respond: (reply) =>
        reply.status >= 400 ? { ...reply, headers: { ...reply.headers, 'content-type': 'application/json; charset=utf-8' } } : reply,
    },
  },
  {
    id: 'fouten-andere-verwijzingen',
    title: 'type en instance van meldingen zijn about:blank en een pad',
    ground: 'RFC 9457 §3.1: type mag about:blank zijn, instance een relatieve verwijzing.',
    behaviour: refusing((body) => ({ ...body, type: 'about:blank', instance: '/fouten/1' })),
  },
  {
    id: 'fouten-zonder-status',
    title: 'meldingen herhalen de status niet',
    ground: 'In dit contract is geen gegeven van een melding verplicht.',
    profiles: VNG_CRUD,
    behaviour: refusing(({ status: _gone, ...body }) => body),
  },
  {
    id: 'onbekende-parameter-genegeerd',
    title: 'een onbekende zoekvoorwaarde wordt genegeerd',
    ground: 'De standaard zegt niets over onbekende parameters.',
    profiles: OPEN_KLANT,
    behaviour: { unknownParameters: () => [] },
  },
  {
    id: 'onbekende-parameter-geweigerd',
    title: 'een onbekende zoekvoorwaarde wordt geweigerd',
    ground: 'De standaard zegt niets over onbekende parameters.',
    profiles: VNG_CRUD,
    behaviour: { unknownParameters: ({ query }, known) => [...query.keys()].filter((name) => !known.includes(name)) },
  },
];

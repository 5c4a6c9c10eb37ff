import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Behaviour, defaultBehaviour, Problem } from '../../src/reference';
import { Target } from './client';
import { draft, mark, sample } from './samples';

async function using(behaviour: Partial<Behaviour>, work: (t: Target) => Promise<void>): Promise<void> {
  const t = await Target.start('open-klant-0.9', behaviour);
  try {
    await work(t);
  } finally {
    await t.close();
  }
}

/** Each fault is one replaced decision; the check shows that it takes effect and the default doesn't show it. */
const faults: Record<string, { behaviour: Partial<Behaviour>; shows: (t: Target) => Promise<boolean> }> = {
  'een gegeven gaat verloren': {
    behaviour: { store: (type, { inhoud: _lost, ...rest }) => (type === 'klantcontact' ? rest : rest) },
    shows: async (t) => (await t.attributes('klantcontact', await sample(t, 'klantcontact'))).inhoud === undefined,
  },
  'niets wordt bewaard': {
    behaviour: { store: () => undefined },
    shows: async (t) => {
      const answer = await t.post('klantcontact', await draft(t, 'klantcontact'));
      return (await t.read('klantcontact', String(answer.at('uuid')))).status === 404;
    },
  },
  'een filter wordt genegeerd': {
    behaviour: { criteria: (type, query, c) => defaultBehaviour.criteria(type, query, c).filter(({ name }) => name !== 'kanaal') },
    shows: async (t) => {
      await sample(t, 'klantcontact');
      return (await t.call('GET', '/klantcontacten?kanaal=bestaatniet')).at('count') !== 0;
    },
  },
  'een filter langs een verwijzing vindt alles': {
    behaviour: {
      matches: (object, criterion, c) => criterion.name === 'hadKlantcontact__uuid' || defaultBehaviour.matches(object, criterion, c),
    },
    shows: async (t) => {
      await sample(t, 'betrokkene');
      return (await t.call('GET', '/betrokkenen?hadKlantcontact__uuid=00000000-0000-4000-8000-000000000000')).at('count') !== 0;
    },
  },
  'de tweede bladzijde herhaalt de eerste': {
    behaviour: { page: (objects, request, c) => defaultBehaviour.page(objects, { ...request, page: 1 }, c) },
    shows: async (t) => {
      for (const _time of [1, 2]) await sample(t, 'actor');
      const pages = await Promise.all([1, 2].map((page) => t.call('GET', `/actoren?pageSize=1&page=${page}`)));
      return pages[0]?.at('results.0.uuid') === pages[1]?.at('results.0.uuid');
    },
  },
  'een omgekeerde relatie blijft leeg': {
    behaviour: { inverse: (type, attribute, id, c) => (type === 'betrokkene' ? [] : defaultBehaviour.inverse(type, attribute, id, c)) },
    shows: async (t) => {
      const { hadKlantcontact } = await t.attributes('betrokkene', await sample(t, 'betrokkene'));
      return (await t.read('klantcontact', String(hadKlantcontact))).at('hadBetrokkenen.0') === undefined;
    },
  },
  'een wijziging wist de rest van de groep': {
    behaviour: { applyChanges: (_type, before, sent) => ({ ...before, ...sent }) },
    shows: async (t) => {
      const id = await sample(t, 'betrokkene');
      return (await t.patch('betrokkene', id, { contactnaam: { voornaam: 'Jannes' } })).at('contactnaam.achternaam') === '';
    },
  },
  'een regel staat uit': {
    behaviour: { rules: (type, c) => defaultBehaviour.rules(type, c).filter(({ name }) => name !== 'R-31-eigenaar') },
    shows: async (t) => (await t.post('digitaalAdres', await draft(t, 'digitaalAdres', { verstrektDoorPartij: undefined }))).status === 201,
  },
  'een onverwachte fout geeft 500': {
    behaviour: {
      checkUnique: () => {
        throw new Error('stuk');
      },
    },
    shows: async (t) => {
      const answer = await t.post('actor', await draft(t, 'actor'));
      return answer.status === 500 && !answer.text.includes('stuk') && t.reference.failures.length === 1;
    },
  },
  'de server is overbelast': {
    behaviour: { intercept: (call) => (call.method === 'POST' ? { status: 503, headers: {}, payload: undefined } : undefined) },
    shows: async (t) => (await t.post('actor', {})).status === 503,
  },
  'verwijderen neemt niets mee': {
    behaviour: { removeCascade: (target) => ({ remove: [target], detach: [], kept: [] }) },
    shows: async (t) => {
      const id = await sample(t, 'betrokkene');
      await t.call('DELETE', `/klantcontacten/${(await t.attributes('betrokkene', id)).hadKlantcontact}`);
      return (await t.read('betrokkene', id)).status === 200;
    },
  },
};

/** Lawful differences: also one decision each, and the object still reads back. */
const variants: Record<string, Partial<Behaviour>> = {
  'extra gegevens': { represent: (type, object, c) => ({ extra: [1], ...defaultBehaviour.represent(type, object, c) }) },
  'omgekeerde sleutelvolgorde': {
    represent: (type, object, c) => Object.fromEntries(Object.entries(defaultBehaviour.represent(type, object, c)).reverse()),
  },
  'andere statuscodes': {
    statusFor: (outcome, c) => ({ refused: 422, notFound: 410 })[String(outcome)] ?? defaultBehaviour.statusFor(outcome, c),
  },
  'zonder Location': { location: () => undefined },
  'andere foutteksten': { errorBody: (problem) => ({ title: 'Nee', detail: problem.detail }) },
  ingepakt: {
    respond: (reply) => ({
      ...reply,
      headers: { ...reply.headers, 'content-encoding': 'gzip' },
      payload: gzipSync(JSON.stringify(reply.payload)),
    }),
  },
  traag: { respond: (reply) => new Promise((resolve) => setImmediate(() => resolve(reply))) },
  'een nummer van de server': {
    complete: (type, object, c) => ({ nummer: Number(mark('').trim()), ...defaultBehaviour.complete(type, object, c) }),
  },
};

describe('beslissingen zijn te vervangen', () => {
  for (const [name, { behaviour, shows }] of Object.entries(faults)) {
    it(`fout: ${name}`, async () => {
      await using(behaviour, async (t) => assert.equal(await shows(t), true));
      await using({}, async (t) => assert.equal(await shows(t), false));
    });
  }

  for (const [name, behaviour] of Object.entries(variants)) {
    it(`toegestaan: ${name}`, async () => {
      await using(behaviour, async (t) => {
        const sent = await draft(t, 'klantcontact');
        const id = await t.made('klantcontact', sent);
        assert.equal((await t.attributes('klantcontact', id)).inhoud, sent.inhoud);
        assert.ok([404, 410].includes((await t.read('klantcontact', 'x')).status));
        assert.deepEqual(t.reference.failures, []);
      });
    });
  }

  it('een fout in de vorm van een Problem wordt een gewoon antwoord', async () => {
    const behaviour: Partial<Behaviour> = {
      order: () => {
        throw new Problem('refused', 'x', 'Vandaag niet.');
      },
    };
    await using(behaviour, async (t) => assert.equal((await t.call('GET', '/actoren')).at('detail'), 'Vandaag niet.'));
  });

  it('de index geeft hetzelfde als elk object bekijken', async () => {
    const scan: Partial<Behaviour> = { matches: (object, criterion, c) => defaultBehaviour.matches(object, criterion, c) };
    for (const behaviour of [{}, scan]) {
      await using(behaviour, async (t) => {
        const found = await sample(t, 'betrokkene');
        await sample(t, 'betrokkene');
        const { hadKlantcontact, wasPartij } = await t.attributes('betrokkene', found);
        const queries = { wasPartij__uuid: String(wasPartij), hadKlantcontact__url: `https://x.example/${hadKlantcontact}` };
        const answer = await t.call('GET', `/betrokkenen?${new URLSearchParams(queries)}`);
        assert.deepEqual([answer.at('count'), answer.at('results.0.uuid')], [1, found]);
      });
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  expectEmpty,
  expectExactly,
  expectFilled,
  expectNotFound,
  expectPages,
  expectRefused,
  expectReturned,
  expectSuccess,
  expectUnchanged,
  observeAcceptance,
} from '../../src/evidence-rules';
import { Afwijking, Kitfout } from '../../src/functions';
import { answer, exchange, found, profile } from './exchange';

const klantcontact = profile.resource('klantcontact');
const error = (names: string[], detail = 'Ongeldig.') => ({
  status: 400,
  detail,
  invalidParams: names.map((name) => ({ name, code: 'invalid', reason: 'Ongeldig.' })),
});
const texts = (deviations: readonly { text: string }[]) => deviations.map(({ text }) => text);

describe('P-AFWIJS', () => {
  it('accepts a refusal that explains itself and points at what deviates', () => {
    for (const names of [
      ['plaatsgevondenOp'],
      ['klantcontact.plaatsgevondenOp'],
      ['plaatsgevonden_op'],
      ['nonFieldErrors'],
      ['onderwerp', 'plaatsgevondenOp'],
      [],
    ]) {
      assert.deepEqual(expectRefused(profile, klantcontact, exchange(400, error(names)), ['plaatsgevondenOp']), [], names.join());
    }
  });

  it('refuses a refusal that points elsewhere, explains nothing, or is a success or server error', () => {
    assert.match(
      texts(expectRefused(profile, klantcontact, exchange(400, error(['kanaal'])), ['plaatsgevondenOp']))[0] ?? '',
      /ander gegeven/,
    );
    assert.match(texts(expectRefused(profile, klantcontact, exchange(400, { status: 400 }), []))[0] ?? '', /geen leesbare uitleg/);
    assert.match(
      texts(expectRefused(profile, klantcontact, exchange(400, undefined, '<h1>Fout</h1>'), []))[0] ?? '',
      /geen leesbare uitleg/,
    );
    assert.match(texts(expectRefused(profile, klantcontact, exchange(201, {}), []))[0] ?? '', /niet geweigerd/);
    assert.match(texts(expectRefused(profile, klantcontact, exchange(500, {}), []))[0] ?? '', /server faalt/);
  });

  it('blames nobody when the set-up is wrong', () => {
    for (const status of [401, 403, 405, 415, 429]) {
      assert.throws(() => expectRefused(profile, klantcontact, exchange(status, {}), []), Kitfout);
    }
  });
});

describe('P-TERUG', () => {
  const sent = { onderwerp: 'Afval', plaatsgevondenOp: '2023-03-01T10:00:00+01:00', indicatieContactGelukt: 'ja', vertrouwelijk: false };
  const wire = {
    uuid: 'a',
    onderwerp: 'Afval',
    plaatsgevondenOp: '2023-03-01T09:00:00Z',
    indicatieContactGelukt: true,
    vertrouwelijk: false,
  };

  it('compares moments as moments and enumerations after mapping', () => {
    assert.deepEqual(expectReturned(klantcontact, sent, answer('klantcontact', 200, wire)), []);
  });

  it('reports every difference with its place, what was expected and what came', () => {
    const deviations = expectReturned(
      klantcontact,
      sent,
      answer('klantcontact', 200, { ...wire, onderwerp: 'Glas', indicatieContactGelukt: null }),
    );
    assert.deepEqual(deviations.map(({ path }) => path).sort(), ['/indicatieContactGelukt', '/onderwerp']);
    assert.equal(deviations.find(({ path }) => path === '/onderwerp')?.received, "'Glas'");
  });

  it('judges only the attributes named', () => {
    assert.deepEqual(
      expectReturned(klantcontact, sent, answer('klantcontact', 200, { ...wire, onderwerp: 'Glas' }), ['plaatsgevondenOp']),
      [],
    );
  });
});

describe('empty and filled', () => {
  it('know absent, null and empty text as the same', () => {
    for (const inhoud of [undefined, null, '']) {
      const read = answer('klantcontact', 200, { uuid: 'a', inhoud });
      assert.deepEqual(expectEmpty(klantcontact, read, 'inhoud'), []);
      assert.equal(expectFilled(klantcontact, read, 'inhoud').length, 1);
    }
    const filled = answer('klantcontact', 200, { uuid: 'a', inhoud: '-' });
    assert.equal(expectEmpty(klantcontact, filled, 'inhoud').length, 1);
    assert.deepEqual(expectFilled(klantcontact, filled, 'inhoud'), []);
  });
});

describe('P-ALLEEN', () => {
  const [a, b, other] = [
    { name: 'taak a', id: 'a' },
    { name: 'taak b', id: 'b' },
    { name: 'taak c', id: 'c' },
  ];

  it('is exactly the expected objects, whatever foreign ones stand around them', () => {
    assert.deepEqual(expectExactly(found('x', 'a', 'y', 'b'), [a, b, other], [a, b]), []);
    assert.deepEqual(expectExactly(found('x'), [a, b], []), []);
  });

  it('names what is missing, surplus and double', () => {
    const deviations = texts(expectExactly(found('b', 'b', 'c'), [a, b, other], [a, b]));
    assert.deepEqual(deviations, [
      'taak a wordt niet gevonden',
      'taak c wordt ten onrechte gevonden',
      'taak b staat meer dan eens in het resultaat',
    ]);
  });

  it('fails when the search itself did', () => {
    assert.equal(expectExactly({ ...found(), status: 500, exchange: exchange(500) }, [], []).length, 1);
    assert.equal(expectExactly({ ...found(), unreadable: 'Geen lijst.' }, [], []).length, 1);
  });

  it('sees a page that is too large and a total that is wrong', () => {
    assert.deepEqual(expectPages({ ...found('a', 'b'), pageSize: 2 }), []);
    assert.equal(expectPages({ ...found('a', 'b', 'c'), pageSize: 2 }).length, 1);
    assert.equal(expectPages({ ...found('a', 'b'), pages: [{ items: 2, count: 7 }] }).length, 1);
  });
});

describe('P-ONGEWIJZIGD', () => {
  const before = { onderwerp: 'Afval', inhoud: 'Vraag', plaatsgevondenOp: '2023-03-01T10:00:00+01:00', indicatieContactGelukt: 'onbekend' };

  it('holds when only the named attribute differs, however empty is written', () => {
    const after = answer('klantcontact', 200, {
      uuid: 'a',
      onderwerp: 'Afval',
      inhoud: 'Vraag. Antwoord',
      plaatsgevondenOp: '2023-03-01T09:00:00Z',
      reactie: '',
    });
    assert.deepEqual(expectUnchanged(klantcontact, before, after, ['inhoud']), []);
  });

  it('fails on every other difference, and when the object is gone', () => {
    const after = answer('klantcontact', 200, {
      uuid: 'a',
      onderwerp: 'Glas',
      inhoud: 'Vraag',
      plaatsgevondenOp: '2023-03-01T09:00:00Z',
      kanaal: 'post',
    });
    assert.deepEqual(
      expectUnchanged(klantcontact, before, after)
        .map(({ path }) => path)
        .sort(),
      ['/kanaal', '/onderwerp'],
    );
    assert.equal(expectUnchanged(klantcontact, before, answer('klantcontact', 404)).length, 1);
  });
});

describe('other rules', () => {
  it('want 404 or 410 with an explanation for what does not exist', () => {
    for (const status of [404, 410]) {
      assert.deepEqual(expectNotFound(profile, exchange(status, { detail: 'Niet gevonden.' })), []);
    }
    assert.equal(expectNotFound(profile, exchange(404, {})).length, 1);
    assert.equal(expectNotFound(profile, exchange(200, {})).length, 1);
  });

  it('want a success to be one', () => {
    assert.deepEqual(expectSuccess(answer('klantcontact', 201, { uuid: 'a' }), 'Registreren'), []);
    assert.equal(expectSuccess(answer('klantcontact', 400, {}), 'Registreren').length, 1);
  });

  it('tell what happened without judging, except for a server error', () => {
    assert.match(observeAcceptance(exchange(201, {})), /^Geaccepteerd/);
    assert.match(observeAcceptance(exchange(400, { detail: 'Nee.' })), /^Geweigerd/);
    assert.throws(
      () => observeAcceptance(exchange(500, {})),
      (thrown) => thrown instanceof Afwijking && thrown.serverError,
    );
  });
});

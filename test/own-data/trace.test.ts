import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { cleanup, Journal, openEntries, traceIn } from '../../src/own-data';
import { holds } from '../../src/own-data/trace';
import { loadProfile } from '../../src/profile';
import { clientFor, rawEndpoint } from '../http/endpoint';
import { klantcontact, MARK, ours, register } from './register';

describe('an object whose address never arrived', () => {
  for (const name of ['open-klant-0.9', 'vng-crud-0.0.3']) {
    for (const foreign of [0, 30, 3000]) {
      test(`is found by its mark and removed; look-alikes stay: ${name}, ${foreign} others`, async (t) => {
        const { profile, client, file, journal, put, has, count } = await register(t, name, foreign);
        const lookalikes = [
          put('klantcontact', { ...ours, inhoud: 'Van ons.' }),
          put('klantcontact', { ...ours, inhoud: '[toets ba9876543210]' }),
        ];
        journal.intent('klantcontact', 'run', 's', traceIn(ours, [MARK]));
        const id = put('klantcontact', ours);
        put('klantcontact', klantcontact);
        const { removed, left, possiblyLeft, unanswered } = await cleanup(file, client, profile);
        assert.deepEqual([removed.map((entry) => entry.id), left, possiblyLeft, unanswered], [[id], [], [], false]);
        assert.deepEqual([has('klantcontact', id), ...lookalikes.map((other) => has('klantcontact', other))], [false, true, true]);
        assert.equal(count(), foreign + 3);
        assert.deepEqual(openEntries(file), []);
      });
    }
  }

  test('is found by the object of the run it refers to', async (t) => {
    const { profile, client, file, journal, put, has } = await register(t, 'open-klant-0.9', 10);
    const [contact, other] = [put('klantcontact', ours), put('klantcontact', klantcontact)];
    journal.created(journal.intent('klantcontact', 'run', 's'), 'klantcontact', contact);
    const attributes = { hadKlantcontact: contact, rol: 'klant', initiator: true };
    journal.intent('betrokkene', 'run', 's', traceIn(attributes, [MARK, contact]));
    const [own, foreign] = [put('betrokkene', attributes), put('betrokkene', { ...attributes, hadKlantcontact: other })];
    const { removed } = await cleanup(file, client, profile);
    assert.deepEqual(
      removed.map((entry) => entry.id),
      [own, contact],
    );
    assert.deepEqual([has('betrokkene', own), has('betrokkene', foreign), has('klantcontact', other)], [false, true, true]);
  });

  const identified = (objectId: string) => ({
    objectidentificator: { objecttype: 'Informatieobject', soortObjectId: 'Identificatie', register: 'Documentenregister', objectId },
  });
  const [code, madeUp] = ['0123456789ab', randomUUID()];
  for (const [name, own, other] of [
    ['the code in its identification', identified(`DOC-${code}`), identified('DOC-ba9876543210')],
    ['an id the run made up', { wasBijlageVanKlantcontact: madeUp }, { wasBijlageVanKlantcontact: randomUUID() }],
  ] as const) {
    test(`is found by ${name}`, async (t) => {
      const { profile, client, file, journal, put, has } = await register(t, 'open-klant-0.9', 10);
      const same = { ...identified('DOC-1'), wasBijlageVanKlantcontact: put('klantcontact', klantcontact) };
      journal.intent('bijlage', 'run', 's', traceIn({ ...same, ...own }, [code, madeUp]));
      const [mine, foreign] = [put('bijlage', { ...same, ...own }), put('bijlage', { ...same, ...other })];
      const { removed, possiblyLeft } = await cleanup(file, client, profile);
      assert.deepEqual([removed.map((entry) => entry.id), possiblyLeft], [[mine], []]);
      assert.deepEqual([has('bijlage', mine), has('bijlage', foreign)], [false, true]);
    });
  }

  test('is known by an id in an address, and not by a text in a longer text', () => {
    const id = randomUUID();
    assert.equal(holds({ partij: `https://register.example/partijen/${id}` }, { partij: id }), true);
    assert.equal(holds({ inhoud: `Van een ander. ${ours.inhoud}` }, { inhoud: ours.inhoud }), false);
  });

  test('that never came to be is closed', async (t) => {
    const { profile, client, file, journal, count } = await register(t, 'open-klant-0.9', 250);
    journal.intent('klantcontact', 'run', 's', traceIn(ours, [MARK]));
    const { removed, possiblyLeft } = await cleanup(file, client, profile);
    assert.deepEqual([removed, possiblyLeft, openEntries(file), count()], [[], [], [], 250]);
  });

  test('without a mark is named and not searched for', async (t) => {
    const { profile, client, recorded, file, journal, put, has } = await register(t, 'open-klant-0.9', 2);
    journal.intent('klantcontact', 'run', 's', traceIn(klantcontact, [MARK]));
    const id = put('klantcontact', klantcontact);
    const { possiblyLeft } = await cleanup(file, client, profile);
    assert.deepEqual([possiblyLeft.length, recorded.length, has('klantcontact', id)], [1, 0, true]);
  });

  for (const [kind, trace] of [
    ['no text', {}],
    ['an empty text', { onderwerp: '' }],
  ] as const) {
    test(`is not searched for by a journal that was tampered with: ${kind} would fit every object`, async (t) => {
      const { profile, client, recorded, file, put, has } = await register(t, 'open-klant-0.9', 2);
      const id = put('klantcontact', klantcontact);
      const line = { event: 'intent', entry: 'x-1', type: 'klantcontact', runId: 'run', scenario: 's', at: '2026-01-01T00:00:00Z', trace };
      appendFileSync(file, `${JSON.stringify(line)}\n${JSON.stringify({ ...line, entry: 'x-2' })}\n`);
      await assert.rejects(cleanup(file, client, profile), { name: 'JournalError' });
      assert.deepEqual([recorded.length, has('klantcontact', id)], [0, true]);
    });
  }

  test('stays open when the target does not answer', async (t) => {
    const profile = loadProfile('open-klant-0.9');
    const baseUrl = await rawEndpoint(t, (socket) => socket.destroy());
    const file = join(mkdtempSync(join(tmpdir(), 'spoor-')), 'journal.ndjson');
    new Journal(file).intent('klantcontact', 'run', 's', traceIn(ours, [MARK]));
    const { client } = clientFor(t, { baseUrl });
    const { possiblyLeft, unanswered } = await cleanup(file, client, profile);
    assert.deepEqual([possiblyLeft.length, unanswered, openEntries(file).length], [1, true, 1]);
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { cleanup, Journal, openEntries, traceIn } from '../../src/own-data';
import { loadProfile } from '../../src/profile';
import { clientFor, rawEndpoint } from '../http/endpoint';
import { klantcontact, MARK, ours, register } from './register';

const betrokkene = { rol: 'klant', initiator: true };
const onderwerpobject = {
  objectidentificator: { objecttype: 'Zaak', soortObjectId: 'Zaakidentificatie', objectId: 'ZAAK-2023-1', register: 'Zakenregister' },
};

/** A register, and a journal in which one call made a klantcontact with a betrokkene and an onderwerpobject, none of them with an address. */
async function together(t: TestContext) {
  const target = await register(t, 'open-klant-0.9', 30);
  const main = target.journal.intent('klantcontact', 'run', 's', traceIn(ours, [MARK]));
  const within = (by: string) => ({ entry: main, by });
  const entries = {
    main,
    betrokkene: target.journal.intent('betrokkene', 'run', 's', {}, within('hadKlantcontact')),
    onderwerpobject: target.journal.intent('onderwerpobject', 'run', 's', {}, within('wasOnderwerpVanKlantcontact')),
  };
  const putParts = (contact: string) => ({
    betrokkene: target.put('betrokkene', { ...betrokkene, hadKlantcontact: contact }),
    onderwerpobject: target.put('onderwerpobject', { ...onderwerpobject, wasOnderwerpVanKlantcontact: contact }),
  });
  return { ...target, entries, putParts };
}

describe('objects that came into being in one call, of which no address arrived', () => {
  test('are found by the main object and removed before it; the same of others stay', async (t) => {
    const { profile, client, file, put, has, count, putParts } = await together(t);
    const contact = put('klantcontact', ours);
    const [own, foreign] = [putParts(contact), putParts(put('klantcontact', klantcontact))];
    const { removed, left, possiblyLeft } = await cleanup(file, client, profile);
    assert.deepEqual(
      removed.map(({ id }) => id),
      [own.onderwerpobject, own.betrokkene, contact],
    );
    assert.deepEqual([left, possiblyLeft, openEntries(file), count()], [[], [], [], 31]);
    assert.ok(has('betrokkene', foreign.betrokkene) && has('onderwerpobject', foreign.onderwerpobject));
  });

  test('are found when the address of the main object alone was noted', async (t) => {
    const { profile, client, file, journal, put, entries, putParts } = await together(t);
    const contact = put('klantcontact', ours);
    journal.created(entries.main, 'klantcontact', contact);
    const own = putParts(contact);
    const { removed, possiblyLeft } = await cleanup(file, client, profile);
    assert.deepEqual(removed.map(({ id }) => id).toSorted(), [own.onderwerpobject, own.betrokkene, contact].toSorted());
    assert.deepEqual([possiblyLeft, openEntries(file)], [[], []]);
  });

  for (const [name, removedBefore] of [
    ['is removed by this cleanup', false],
    ['was removed before', true],
  ] as const) {
    test(`are gone when they went with the main object, which ${name}`, async (t) => {
      const { profile, client, file, journal, put, count, entries } = await together(t);
      const contact = put('klantcontact', removedBefore ? klantcontact : ours);
      if (removedBefore) {
        journal.created(entries.main, 'klantcontact', contact);
        journal.removed(entries.main, contact);
      }
      const { removed, left, possiblyLeft } = await cleanup(file, client, profile);
      assert.deepEqual(
        removed.map(({ id }) => id),
        removedBefore ? [] : [contact],
      );
      assert.deepEqual([left, possiblyLeft, openEntries(file), count()], [[], [], [], removedBefore ? 31 : 30]);
    });
  }

  test('are found after the main object was removed by a target that keeps them', async (t) => {
    const { profile, client, file, journal, put, has, entries, putParts } = await together(t);
    const contact = put('klantcontact', klantcontact);
    journal.created(entries.main, 'klantcontact', contact);
    journal.removed(entries.main);
    const own = putParts(contact);
    const { removed } = await cleanup(file, client, profile);
    assert.deepEqual(
      removed.map(({ id }) => id),
      [own.onderwerpobject, own.betrokkene],
    );
    assert.ok(has('klantcontact', contact), 'what the journal calls removed is not touched again');
  });

  for (const [name, refused] of [
    ['was not found', false],
    ['was refused', true],
  ] as const) {
    test(`are gone when the main object ${name}: they are made all or none`, async (t) => {
      const { profile, client, file, journal, put, has, putParts, entries } = await together(t);
      if (refused) journal.failed(entries.main, 'status 400');
      const foreign = putParts(put('klantcontact', klantcontact));
      const { removed, possiblyLeft } = await cleanup(file, client, profile);
      assert.deepEqual([removed, possiblyLeft, openEntries(file)], [[], [], []]);
      assert.ok(has('betrokkene', foreign.betrokkene) && has('onderwerpobject', foreign.onderwerpobject));
    });
  }

  test('are found by themselves when the target made one without the main object', async (t) => {
    const { profile, client, file, journal, put, entries } = await together(t);
    const attributes = { objectidentificator: { ...onderwerpobject.objectidentificator, objectId: `ZAAK ${MARK}` } };
    const within = { entry: entries.main, by: 'wasOnderwerpVanKlantcontact' };
    journal.intent('onderwerpobject', 'run', 's', traceIn(attributes, [MARK]), within);
    const id = put('onderwerpobject', { ...attributes, wasOnderwerpVanKlantcontact: put('klantcontact', klantcontact) });
    const { removed, possiblyLeft } = await cleanup(file, client, profile);
    assert.deepEqual([removed.map((entry) => entry.id), possiblyLeft], [[id], []]);
  });

  for (const removedBefore of [false, true]) {
    test(`stay open when the target does not answer${removedBefore ? ', also after the main object was removed' : ''}`, async (t) => {
      const baseUrl = await rawEndpoint(t, (socket) => socket.destroy());
      const file = join(mkdtempSync(join(tmpdir(), 'samen-')), 'journal.ndjson');
      const journal = new Journal(file);
      const main = journal.intent('klantcontact', 'run', 's', traceIn(ours, [MARK]));
      journal.intent('betrokkene', 'run', 's', {}, { entry: main, by: 'hadKlantcontact' });
      if (removedBefore) {
        journal.created(main, 'klantcontact', 'a');
        journal.removed(main);
      }
      const { possiblyLeft, unanswered } = await cleanup(file, clientFor(t, { baseUrl }).client, loadProfile('open-klant-0.9'));
      const open = removedBefore ? ['betrokkene'] : ['klantcontact', 'betrokkene'];
      assert.deepEqual([possiblyLeft.map(({ type }) => type), unanswered, openEntries(file).length], [open, true, open.length]);
    });
  }

  test('are named when a journal of before does not say with what they came to be', async (t) => {
    const { profile, client, file, journal, put, has } = await register(t, 'open-klant-0.9', 2);
    journal.intent('klantcontact', 'run', 's', traceIn(ours, [MARK]));
    journal.intent('betrokkene', 'run', 's');
    const contact = put('klantcontact', ours);
    const { removed, possiblyLeft } = await cleanup(file, client, profile);
    assert.deepEqual([removed.map(({ id }) => id), possiblyLeft.map(({ type }) => type)], [[contact], ['betrokkene']]);
    assert.equal(has('klantcontact', contact), false);
  });

  test('that belong to two calls with the same texts are all found', async (t) => {
    const { profile, client, file, journal, put, putParts } = await together(t);
    const second = journal.intent('klantcontact', 'run', 's', traceIn(ours, [MARK]));
    journal.intent('betrokkene', 'run', 's', {}, { entry: second, by: 'hadKlantcontact' });
    journal.intent('onderwerpobject', 'run', 's', {}, { entry: second, by: 'wasOnderwerpVanKlantcontact' });
    const contacts = [put('klantcontact', ours), put('klantcontact', ours)];
    const parts = contacts.flatMap((contact) => Object.values(putParts(contact)));
    const { removed, possiblyLeft } = await cleanup(file, client, profile);
    assert.deepEqual(removed.map(({ id }) => id ?? '').toSorted(), [...contacts, ...parts].toSorted());
    assert.deepEqual([possiblyLeft, openEntries(file)], [[], []]);
  });
});

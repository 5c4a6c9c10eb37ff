import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { cleanup, Journal, JournalError, openEntries } from '../../src/own-data';
import { loadProfile, type ObjectType } from '../../src/profile';
import { clientFor, endpoint, rawEndpoint } from '../http/endpoint';

const profile = loadProfile('open-klant-0.9');

function journalOf(objects: readonly (readonly [ObjectType, string | undefined])[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'opruimen-')), 'journal.ndjson');
  const journal = new Journal(file);
  for (const [type, id] of objects) {
    const entry = journal.intent(type, 'run', `scenario van ${id ?? 'onbekend'}`);
    if (id !== undefined) journal.created(entry, type, id);
  }
  return file;
}

/** A target that notes what is asked of it and answers with the status the listener gives for an id. */
async function target(
  t: TestContext,
  statusOf: (id: string) => number = () => 204,
): Promise<ReturnType<typeof clientFor> & { calls: string[] }> {
  const calls: string[] = [];
  const listener: RequestListener = (request, response) => {
    calls.push(`${request.method} ${request.url}`);
    response.writeHead(statusOf(request.url?.split('/').at(-1) ?? '')).end();
  };
  const baseUrl = await endpoint(t, listener);
  return { calls, ...clientFor(t, { baseUrl: `${baseUrl}/api/v1` }) };
}

describe('cleanup', () => {
  const objects = [
    ['partij', 'a'],
    ['klantcontact', 'b'],
    ['betrokkene', 'c'],
  ] as const;

  test('removes exactly what the journal names, in reverse order, and notes it', async (t) => {
    const file = journalOf(objects);
    const { client, calls, recorded } = await target(t);
    const result = await cleanup(file, client, profile);
    assert.deepEqual(calls, [
      `DELETE /api/v1${profile.resource('betrokkene').itemPath('c')}`,
      `DELETE /api/v1${profile.resource('klantcontact').itemPath('b')}`,
      `DELETE /api/v1${profile.resource('partij').itemPath('a')}`,
    ]);
    assert.equal(recorded[0]?.scenario, 'scenario van c');
    assert.deepEqual(
      result.removed.map(({ id }) => id),
      ['c', 'b', 'a'],
    );
    assert.deepEqual([result.left, result.possiblyLeft, openEntries(file)], [[], [], []]);
    await cleanup(file, client, profile);
    assert.equal(calls.length, 3, 'a second time there is nothing to do');
  });

  test('what is gone already counts as removed; what the target keeps is listed and stays open', async (t) => {
    const file = journalOf(objects);
    const { client } = await target(t, (id) => ({ a: 404, b: 410, c: 500 })[id] ?? 204);
    const { removed, left } = await cleanup(file, client, profile);
    assert.deepEqual(
      removed.map(({ id }) => id),
      ['b', 'a'],
    );
    assert.deepEqual(
      left.map(({ entry, path, reason }) => [entry.id, path, reason]),
      [['c', profile.resource('betrokkene').itemPath('c'), 'verwijderen gaf status 500']],
    );
    assert.deepEqual(
      openEntries(file).map(({ id }) => id),
      ['c'],
    );
  });

  test('an intent without address is not guessed at, but named', async (t) => {
    const file = journalOf([['klantcontact', undefined], ...objects.slice(0, 1)]);
    const { client, calls } = await target(t);
    const { possiblyLeft } = await cleanup(file, client, profile);
    assert.equal(calls.length, 1);
    assert.deepEqual(
      possiblyLeft.map(({ type, scenario }) => [type, scenario]),
      [['klantcontact', 'scenario van onbekend']],
    );
  });

  test('ids made to lead elsewhere do not', async (t) => {
    const file = journalOf([
      ['partij', '..'],
      ['partij', '../actoren/x'],
      ['partij', 'x?y#z'],
    ]);
    const { client, calls } = await target(t);
    const { left } = await cleanup(file, client, profile);
    assert.deepEqual(calls, [`DELETE /api/v1${profile.resource('partij').itemPath('x%3Fy%23z').replaceAll('%25', '%')}`]);
    assert.equal(left.length, 2);
  });

  test('a target that keeps silent is left alone after a few calls', async (t) => {
    const file = journalOf(Array.from({ length: 10 }, (_, index): [ObjectType, string] => ['partij', `id-${index}`]));
    let connections = 0;
    const baseUrl = await rawEndpoint(t, (socket) => {
      connections += 1;
      socket.destroy();
    });
    const { client } = clientFor(t, { baseUrl });
    const { removed, left } = await cleanup(file, client, profile);
    assert.equal(removed.length, 0);
    assert.equal(left.length, 10);
    assert.equal(connections, 3);
    assert.equal(left.at(-1)?.reason, 'het doel antwoordt niet meer');
  });

  test('a journal of another target or profile is refused before any call', async (t) => {
    const { client, calls } = await target(t);
    for (const other of [
      { baseUrl: 'https://elders.example/api/v1', profile: 'open-klant-0.9' },
      { baseUrl: client.baseUrl, profile: 'vng-crud-0.0.3' },
    ]) {
      const file = journalOf(objects);
      new Journal(file, other);
      await assert.rejects(cleanup(file, client, profile), JournalError);
    }
    const own = journalOf(objects);
    new Journal(own, { baseUrl: client.baseUrl, profile: 'open-klant-0.9' });
    assert.equal((await cleanup(own, client, profile)).removed.length, 3);
    assert.equal(calls.length, 3);
  });

  test('a journal that can not be read is refused before any call, and left as it is', async (t) => {
    const { client, calls } = await target(t);
    const file = journalOf(objects);
    appendFileSync(file, '{"event":"alles"}\n');
    const before = readFileSync(file, 'utf8');
    await assert.rejects(cleanup(file, client, profile), JournalError);
    assert.deepEqual(calls, []);
    assert.equal(readFileSync(file, 'utf8'), before);
  });
});

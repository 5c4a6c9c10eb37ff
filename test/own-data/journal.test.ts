import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Journal, JournalError, journalTargets, openEntries } from '../../src/own-data';

function newFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'journaal-')), 'journal.ndjson');
}

/** Runs a script with a journal in a process of its own. */
const script = (body: string) => [
  '--require',
  'ts-node/register/transpile-only',
  '-e',
  `const { Journal } = require('./src/own-data/journal'); ${body}`,
];

describe('journal', () => {
  test('what was created and not removed stays open, in order of creation', () => {
    const file = newFile();
    const journal = new Journal(file);
    const first = journal.intent('klantcontact', 'run', 'scenario een');
    journal.created(first, 'klantcontact', 'a');
    const second = journal.intent('betrokkene', 'run', 'scenario een');
    journal.created(second, 'betrokkene', 'b');
    const third = journal.intent('partij', 'run', 'scenario twee');
    journal.created(third, 'partij', 'c');
    journal.removed(second);
    assert.deepEqual(
      openEntries(file).map(({ entry, type, id, runId, scenario }) => [entry, type, id, runId, scenario]),
      [
        [first, 'klantcontact', 'a', 'run', 'scenario een'],
        [third, 'partij', 'c', 'run', 'scenario twee'],
      ],
    );
    assert.ok(Math.abs(Date.parse(openEntries(file)[0]?.at ?? '') - Date.now()) < 5000);
  });

  test('an intent without an address stays open without id; a refused one does not', () => {
    const file = newFile();
    const journal = new Journal(file);
    const unknown = journal.intent('actor', 'run', 's');
    journal.failed(journal.intent('actor', 'run', 's'), 'status 400');
    const entries = openEntries(file);
    assert.deepEqual(
      entries.map(({ entry }) => entry),
      [unknown],
    );
    assert.equal('id' in (entries[0] ?? {}), false);
  });

  test('one call that creates several objects: each is removed by itself or all at once', () => {
    const file = newFile();
    const journal = new Journal(file);
    const entry = journal.intent('klantcontact', 'run', 's');
    journal.created(entry, 'klantcontact', 'a');
    journal.created(entry, 'betrokkene', 'b');
    journal.created(entry, 'onderwerpobject', 'c');
    journal.removed(entry, 'b');
    assert.deepEqual(
      openEntries(file).map(({ type, id }) => [type, id]),
      [
        ['klantcontact', 'a'],
        ['onderwerpobject', 'c'],
      ],
    );
    journal.removed(entry);
    assert.deepEqual(openEntries(file), []);
  });

  test('each note is on disk before the call returns', () => {
    const file = newFile();
    const journal = new Journal(file);
    const sizes = [0];
    const grown = () => {
      sizes.push(statSync(file).size);
      return (sizes.at(-1) ?? 0) > (sizes.at(-2) ?? 0) && readFileSync(file, 'utf8').endsWith('\n');
    };
    const entry = journal.intent('partij', 'run', 's');
    assert.ok(grown());
    journal.created(entry, 'partij', 'a');
    assert.ok(grown());
    journal.removed(entry);
    assert.ok(grown());
  });

  test('a process that is killed leaves all it noted', () => {
    const file = newFile();
    const body = `const j = new Journal(process.argv[1]); j.created(j.intent('partij', 'r', 's'), 'partij', 'a'); j.intent('actor', 'r', 's'); process.kill(process.pid, 'SIGKILL')`;
    const { signal } = spawnSync(process.execPath, [...script(body), file]);
    assert.equal(signal, 'SIGKILL');
    assert.deepEqual(
      openEntries(file).map(({ type, id }) => [type, id]),
      [
        ['actor', undefined],
        ['partij', 'a'],
      ],
    );
  });

  test('half a line of a crash is passed over, and the next line is not lost with it', () => {
    const file = newFile();
    const before = new Journal(file);
    const entry = before.intent('partij', 'run', 's');
    appendFileSync(file, JSON.stringify({ event: 'created', entry, type: 'partij', id: 'a' }).slice(0, 30));
    const after = new Journal(file);
    after.created(after.intent('actor', 'run', 's'), 'actor', 'b');
    assert.deepEqual(
      openEntries(file).map(({ type, id }) => [type, id]),
      [
        ['partij', undefined],
        ['actor', 'b'],
      ],
    );
  });

  test('several processes write to one file without harming a line', async () => {
    const file = newFile();
    const body = `const j = new Journal(process.argv[1]); for (let i = 0; i < 200; i += 1) j.created(j.intent('partij', 'r', 's'.repeat(300)), 'partij', process.argv[2] + i)`;
    const workers = ['a', 'b', 'c'].map((name) => spawn(process.execPath, [...script(body), file, name]));
    const codes = await Promise.all(workers.map(async (worker) => (await once(worker, 'exit'))[0]));
    assert.deepEqual(codes, [0, 0, 0]);
    const entries = openEntries(file);
    assert.equal(new Set(entries.map(({ id }) => id)).size, 600);
    assert.equal(new Set(entries.map(({ entry }) => entry)).size, 600);
    assert.equal(readFileSync(file, 'utf8').split('\n').length, 1201);
  });

  test('the targets it was written for are known, each once', () => {
    const file = newFile();
    const target = { baseUrl: 'https://doel.example/api', profile: 'open-klant-0.9' };
    new Journal(file, target);
    new Journal(file, target);
    assert.deepEqual(journalTargets(file), [target]);
  });

  test('the file is for its owner only', () => {
    const file = newFile();
    new Journal(file).intent('partij', 'run', 's');
    assert.equal(statSync(file).mode & 0o077, 0);
  });

  const intent = '{"event":"intent","entry":"a","type":"partij","runId":"r","scenario":"s","at":"2026-01-01T00:00:00Z"}';
  const foreign: [name: string, line: string][] = [
    ['unknown event', '{"event":"verwijderd","entry":"a"}'],
    ['unknown member', '{"event":"removed","entry":"a","url":"x"}'],
    ['missing member', '{"event":"created","entry":"a","type":"partij"}'],
    ['unknown object type', '{"event":"created","entry":"a","type":"zaak","id":"b"}'],
    ['member of another type', '{"event":"removed","entry":1}'],
    ['event of every object', '{"event":"constructor"}'],
    ['no object', '[]'],
    ['intent within nothing', `${intent.slice(0, -1)},"within":{}}`],
    ['intent within more than an entry', `${intent.slice(0, -1)},"within":{"entry":"a","by":"b","id":"c"}}`],
    ['other event within an entry', '{"event":"removed","entry":"a","within":{"entry":"a","by":"b"}}'],
    ['target with more', '{"event":"target","target":{"baseUrl":"a","profile":"b","token":"c"}}'],
  ];
  for (const [name, line] of foreign) {
    test(`refused, naming the line: ${name}`, () => {
      const file = newFile();
      writeFileSync(file, `\n${line}\n`);
      assert.throws(
        () => openEntries(file),
        (error) => error instanceof JournalError && error.message.includes('regel 2'),
      );
    });
  }

  test('a file that is not there is refused', () => {
    assert.throws(() => openEntries(newFile()), JournalError);
  });

  test('notes about an entry without intent name nothing that is ours', () => {
    const file = newFile();
    const journal = new Journal(file);
    journal.created('onbekend', 'partij', 'van-een-ander');
    assert.deepEqual(openEntries(file), []);
  });
});

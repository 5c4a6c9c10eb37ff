import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { addExchanges, countExchanges, EvidenceLog, evidenceIn, type RecordedExchange, readHarExchanges } from '../../src/evidence';
import type { Exchange } from '../../src/http';

describe('evidence log', () => {
  const exchange: Exchange = {
    id: 'x00001',
    scenario: 's',
    startedAt: '2024-03-29T12:00:00.000Z',
    durationMs: 1,
    timings: { send: 0, wait: 1, receive: 0 },
    httpVersion: 'HTTP/1.1',
    request: { method: 'GET', url: 'http://doel.example/a', headers: {}, authentication: 'none' },
    response: { status: 200, statusText: 'OK', headers: {}, body: 'regel\n\u2028\u2029eind', truncated: false },
  };

  async function all(...files: string[]): Promise<RecordedExchange[]> {
    const read: RecordedExchange[] = [];
    for await (const one of readHarExchanges(files)) read.push(one);
    return read;
  }

  test('writes when asked, when closed and when much is waiting; reads it all back from several files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bewijs-'));
    const files = [join(folder, 'a.ndjson'), join(folder, 'b.ndjson')];
    const [first, second] = files.map((file) => new EvidenceLog(file));
    first?.append(exchange);
    first?.flush();
    assert.equal(readFileSync(files[0] ?? '', 'utf8').split('\n').length, 2);
    first?.append({ ...exchange, id: 'x00002' });
    assert.equal(readFileSync(files[0] ?? '', 'utf8').split('\n').length, 2);
    first?.append({ ...exchange, id: 'x00003', scenario: 'a'.repeat(70_000) });
    assert.equal(readFileSync(files[0] ?? '', 'utf8').split('\n').length, 4);
    second?.append({ ...exchange, id: 'y00001' });
    first?.close();
    second?.close();
    const read = await all(...files);
    assert.deepEqual(
      read.map(({ id }) => id),
      ['x00001', 'x00002', 'x00003', 'y00001'],
    );
    assert.deepEqual(read[0], exchange);
  });

  test('large bodies are kept in part, and once much is kept only in outline', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'bewijs-')), 'a.ndjson');
    const log = new EvidenceLog(file, 1_500_000);
    const answer = { status: 200, statusText: 'OK', headers: {}, truncated: false };
    for (const length of [5000, 2_000_000, 2_000_000, 5000, 1999]) {
      log.append({ ...exchange, response: { ...answer, body: 'a'.repeat(length) } });
    }
    log.close();
    assert.deepEqual(
      (await all(file)).map(({ response }) => response?.body.replace(/a+/, (text) => `${text.length}`)),
      ['5000', '990000… (ingekort, 2000000 tekens)', '990000… (ingekort, 2000000 tekens)', '2000… (ingekort, 5000 tekens)', '1999'],
    );
  });

  test('a line cut off by a crash is left out', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'bewijs-')), 'a.ndjson');
    const log = new EvidenceLog(file);
    log.append(exchange);
    log.close();
    appendFileSync(file, JSON.stringify(exchange).slice(0, 40));
    assert.deepEqual(await all(file), [exchange]);
  });

  test('of what is wanted nothing is left out, and the rest is passed over; a body sent in parts is known as such', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'bewijs-')), 'a.ndjson');
    const log = new EvidenceLog(file);
    const parts: Exchange = { ...exchange, id: 'x00002', request: { ...exchange.request, body: '{}', chunked: true } };
    for (const one of [exchange, parts, { ...exchange, id: 'x"3' }]) log.append(one);
    log.close();
    const read: RecordedExchange[] = [];
    for await (const one of readHarExchanges(file, new Set(['x00002']))) read.push(one);
    assert.deepEqual(read[0], parts);
    assert.ok(!read.some(({ id }) => id === 'x00001'));
  });

  test('the parts of a run are counted and read in the order of their names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bewijs-'));
    addExchanges(folder, 'b', [{ ...exchange, id: 'x00002' }]);
    addExchanges(folder, 'a', [exchange]);
    appendFileSync(join(folder, 'journal.ndjson'), '{}\n');
    appendFileSync(join(folder, 'exchanges-a.ndjson'), '{"_id":"x0');
    const ids: string[] = [];
    for await (const { id } of evidenceIn(folder).exchanges()) ids.push(id);
    assert.deepEqual(ids, ['x00001', 'x00002']);
    assert.equal(await countExchanges(folder), 2);
  });
});

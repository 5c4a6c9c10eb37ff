import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type EntryLines, evidenceOf, type RecordedExchange, readHarExchanges, writeHar } from '../../src/evidence';
import { harEntry } from '../../src/evidence/har-entry';
import { exchange, unanswered } from '../report/exchanges';
import { HOSTILE, HUGE } from '../report/hostile';
import { checkHar } from './har-rules';

const dir = mkdtempSync(join(tmpdir(), 'har-'));
after(() => rmSync(dir, { recursive: true }));
const KIT = { name: 'klantinteracties-conformance', version: '0.1.0' };
const file = join(dir, 'evidence.har');

function entries(exchanges: readonly RecordedExchange[] | AsyncIterable<RecordedExchange>): EntryLines {
  return evidenceOf(() => exchanges).entries();
}

async function list<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('evidence.har', () => {
  it('follows HAR 1.2, with and without an answer', async () => {
    await writeHar(file, entries([exchange('x1'), unanswered('x2')]), KIT);
    assert.deepEqual(checkHar(JSON.parse(readFileSync(file, 'utf8'))), []);
    await writeHar(file, entries([]), KIT);
    assert.deepEqual(checkHar(JSON.parse(readFileSync(file, 'utf8'))), []);
    assert.ok(checkHar({ log: { version: '1.2', creator: KIT, entries: [{ time: 1 }] } }).length > 0);
  });

  it('carries id, scenario, parameters, sizes in bytes and the cause of a missing answer', () => {
    const entry = JSON.parse(harEntry(exchange('x1')));
    assert.equal(entry._id, 'x1');
    assert.equal(entry._scenario, 'C0992-06/verbod');
    assert.deepEqual(entry.request.queryString, [
      { name: 'page', value: '1' },
      { name: 'kanaal', value: 'e-mail a' },
    ]);
    assert.equal(entry.response.bodySize, 13);
    assert.equal(entry.response.content.mimeType, 'application/json');
    assert.equal(entry.response.redirectURL, 'https://doel.example/api/v1/klantcontacten/1');
    assert.deepEqual(JSON.parse(harEntry(unanswered('x2')))._failure, { kind: 'timeout', message: 'geen antwoord binnen 10 s' });
    assert.equal(JSON.parse(harEntry(unanswered('x2'))).response.status, 0);
  });

  it('states the digest of the file and the number of entries', async () => {
    const written = await writeHar(file, entries([exchange('x1'), exchange('x2')]), KIT);
    assert.deepEqual(written, { digest: createHash('sha256').update(readFileSync(file)).digest('hex'), entries: 2 });
  });

  it('stays valid and bounded whatever the target sent', async () => {
    for (const body of [...Object.values(HOSTILE), HUGE]) {
      const response = {
        status: 200,
        statusText: body.slice(0, 100),
        headers: { 'content-type': body.slice(0, 100) },
        body,
        truncated: true,
      };
      await writeHar(file, entries([exchange('x1', { response })]), KIT);
      const text = readFileSync(file, 'utf8');
      assert.deepEqual(checkHar(JSON.parse(text)), []);
      assert.doesNotMatch(text, /\\ud[89a-f]/iu);
      assert.ok(statSync(file).size < 1_100_000);
    }
    assert.match(readFileSync(file, 'utf8'), /… \(ingekort, 10000000 tekens\)/u);
  });

  it('streams three thousand exchanges without holding them', async () => {
    const body = 'x'.repeat(20_000);
    let alive = 0;
    async function* many(): AsyncGenerator<RecordedExchange> {
      for (let index = 0; index < 3000; index += 1) {
        alive += 1;
        yield exchange(`x${index}`, { response: { status: 200, statusText: 'OK', headers: {}, body, truncated: false } });
        alive -= 1;
      }
    }
    const before = process.memoryUsage().arrayBuffers;
    const { entries: written } = await writeHar(file, entries(many()), KIT);
    assert.equal(written, 3000);
    assert.equal(alive, 0);
    assert.ok(process.memoryUsage().arrayBuffers - before < 40_000_000);
    assert.ok(statSync(file).size > 60_000_000);
  });
});

describe('exchanges read back from the evidence', () => {
  it('are what was recorded, also when the body did not come in whole', async () => {
    const cut = { status: 200, statusText: 'OK', headers: { 'content-type': 'text/plain' }, body: 'half', truncated: true };
    const all = [exchange('x1'), unanswered('x2'), exchange('x3', { response: cut, failure: { kind: 'too-large', message: 'te groot' } })];
    await writeHar(file, entries(all), KIT);
    assert.deepEqual(await list(readHarExchanges(file)), all);
  });

  it('are refused when the evidence was edited', async () => {
    for (const line of [
      '{"_id":"x1"}',
      '{"_id":',
      JSON.stringify({ ...JSON.parse(harEntry(exchange('x1'))), response: { status: 200, headers: [{}], content: { text: '' } } }),
    ]) {
      writeFileSync(file, `{"log":{"entries":[\n${line}\n]}}`);
      await assert.rejects(list(readHarExchanges(file)), /regel 2 is geen vastgelegde uitwisseling/);
    }
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { curl } from '../../src/http';
import { bodyOf, clientFor, endpoint, sendJson } from './endpoint';

describe('exchange', () => {
  test('holds what a HAR entry needs, with ids in order and times that add up', async (t) => {
    const baseUrl = await endpoint(t, (_, response) => {
      setTimeout(() => {
        response.write('{"a":');
        setTimeout(() => response.end('1}'), 50);
      }, 50);
    });
    const { client, recorded } = clientFor(t, { baseUrl, idPrefix: 'w3-' });
    await client.send({ method: 'GET', path: '/a', query: { b: 'c' }, scenario: 'een' });
    await client.send({ method: 'GET', path: '/a', scenario: 'twee' });
    const [first, second] = recorded;
    assert.deepEqual([first?.id, second?.id], ['w3-00001', 'w3-00002']);
    assert.deepEqual([first?.scenario, second?.scenario], ['een', 'twee']);
    assert.ok(first && Math.abs(Date.parse(first.startedAt) - Date.now()) < 5000);
    assert.ok(first.timings.wait >= 45 && first.timings.receive >= 20, JSON.stringify(first.timings));
    assert.ok(Math.abs(first.timings.send + first.timings.wait + first.timings.receive - first.durationMs) < 0.01);
    assert.equal(first.httpVersion, 'HTTP/1.1');
    assert.equal(first.request.url, `${baseUrl}/a?b=c`);
    assert.equal(first.response?.statusText, 'OK');
    assert.equal('failure' in first, false);
  });

  test('any number of calls at once warns of nothing', async (t) => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    t.after(() => process.off('warning', note));
    const baseUrl = await endpoint(t, (_, response) => setTimeout(() => sendJson(response, {}), 20));
    const { client } = clientFor(t, { baseUrl, signal: new AbortController().signal });
    await Promise.all(Array.from({ length: 40 }, () => client.send({ method: 'GET', path: '/a', scenario: 'een' })));
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(warnings, []);
  });

  test('connections are used again', async (t) => {
    const ports = new Set<number | undefined>();
    const baseUrl = await endpoint(t, (request, response) => {
      ports.add(request.socket.remotePort);
      sendJson(response, {});
    });
    const { client } = clientFor(t, { baseUrl });
    for (let call = 0; call < 10; call += 1) await client.send({ method: 'GET', path: '/', scenario: 's' });
    assert.ok(ports.size <= 2, `${ports.size} connections for 10 calls`);
  });
});

describe('curl', () => {
  test('a command that repeats the call, with the secret from the environment', async (t) => {
    const seen: unknown[] = [];
    const baseUrl = await endpoint(t, async (request, response) => {
      const { authorization, 'content-type': type, 'x-sleutel': key } = request.headers;
      seen.push([request.method, request.url, authorization ?? key, type, await bodyOf(request)]);
      sendJson(response, {});
    });
    const authentications = [
      { scheme: 'token', token: 'abc-123' },
      { scheme: 'bearer', token: 'abc-123' },
      { scheme: 'basic', username: 'abc-123', password: 'wachtwoord' },
      { scheme: 'api-key', header: 'X-Sleutel', key: 'abc-123' },
    ] as const;
    for (const authentication of authentications) {
      const { client } = clientFor(t, { baseUrl, authentication });
      const exchange = await client.send({
        method: 'POST',
        path: '/a',
        query: { b: "[1]{2} 'x'" },
        body: { naam: '@\'t "Hof" $HOME `id` \\' },
        scenario: 's',
      });
      const command = curl(exchange);
      assert.doesNotMatch(command, /abc-123|wachtwoord/);
      repeat(command, authentication.scheme === 'basic' ? 'abc-123:wachtwoord' : 'abc-123', seen);
      assert.deepEqual(seen.shift(), seen.shift());
    }
  });
});

/** Runs the command with a `curl` that reports its arguments, and makes the call they describe part of what was seen. */
function repeat(command: string, secret: string, seen: unknown[]): void {
  const script = `curl() { node -e 'console.log(JSON.stringify(process.argv.slice(1)))' -- "$@"; }\n${command}`;
  const output = execFileSync('sh', ['-c', script], { env: { ...process.env, KLANTINTERACTIES_TOKEN: secret }, encoding: 'utf8' });
  const args: string[] = JSON.parse(output);
  const valueAfter = (name: string) => args[args.indexOf(name) + 1];
  const headers = Object.fromEntries(
    args.flatMap((arg, index) => (arg === '--header' ? [(args[index + 1] ?? '').split(/: (.*)/s).slice(0, 2)] : [])),
  );
  const url = new URL(args.find((arg) => arg.startsWith('http')) ?? '');
  const user = args.includes('--user') ? `Basic ${Buffer.from(valueAfter('--user') ?? '').toString('base64')}` : undefined;
  seen.push([
    valueAfter('--request'),
    url.pathname + url.search,
    user ?? headers.authorization ?? headers['x-sleutel'],
    headers['content-type'],
    valueAfter('--data-raw'),
  ]);
}

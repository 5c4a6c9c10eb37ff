import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HttpOptionsError } from '../../src/http';
import { BaseUrl } from '../../src/http/base-url';
import { clientFor, endpoint, sendJson } from './endpoint';

const base = new BaseUrl('https://doel.example/klantinteracties/api/v1/');

describe('base URL', () => {
  test('paths of any depth, also none', () => {
    assert.equal(base.target('/klantcontacten'), '/klantinteracties/api/v1/klantcontacten');
    assert.equal(new BaseUrl('http://doel.example').target('/klantcontacten'), '/klantcontacten');
    assert.equal(new BaseUrl('http://doel.example:8080/a/b/c/d').target('/x'), '/a/b/c/d/x');
    assert.equal(String(base), 'https://doel.example/klantinteracties/api/v1');
  });

  test('query values are encoded and come after a query the path has already', () => {
    assert.equal(base.target('/k', { naam: 'Jan & Ö' }), '/klantinteracties/api/v1/k?naam=Jan+%26+%C3%96');
    assert.equal(base.target('/k?page=2', { a: '1' }), '/klantinteracties/api/v1/k?page=2&a=1');
  });

  for (const path of [
    'klantcontacten',
    '/../x',
    '/k/..',
    '/k/%2e%2E/x',
    '/k/..%2f..%2fx',
    '/k/..%5Cx',
    '/k\\..\\x',
    '/k#x',
    '/k x',
    '/k\nx',
  ]) {
    test(`no call for ${JSON.stringify(path)}`, () => assert.equal(base.target(path), undefined));
  }

  test('a backslash in a query is no part of the path', () => {
    assert.equal(base.target(base.resolve('/klantinteracties/api/v1/k?naam=a\\b') ?? ''), '/klantinteracties/api/v1/k?naam=a\\b');
  });

  test('ids with dots that are no path segment are fine', () => {
    assert.equal(base.target('/k/a..b'), '/klantinteracties/api/v1/k/a..b');
    assert.equal(base.target('/k/1.2'), '/klantinteracties/api/v1/k/1.2');
  });

  const links: [link: string, path: string | undefined][] = [
    ['https://doel.example/klantinteracties/api/v1/klantcontacten?page=2', '/klantcontacten?page=2'],
    ['https://doel.example:443/klantinteracties/api/v1/klantcontacten', '/klantcontacten'],
    ['/klantinteracties/api/v1/klantcontacten?page=2', '/klantcontacten?page=2'],
    ['https://doel.example/klantinteracties/api/v1', '/'],
    ['http://doel.example/klantinteracties/api/v1/klantcontacten', undefined],
    ['https://elders.example/klantinteracties/api/v1/klantcontacten', undefined],
    ['https://doel.example:8443/klantinteracties/api/v1/klantcontacten', undefined],
    ['https://doel.example.elders.example/klantinteracties/api/v1/k', undefined],
    ['https://doel.example@elders.example/klantinteracties/api/v1/k', undefined],
    ['//elders.example/klantinteracties/api/v1/k', undefined],
    ['https://doel.example/klantinteracties/api/v10/k', undefined],
    ['https://doel.example/klantinteracties/api/v1/../../admin', undefined],
    ['https://doel.example/klantinteracties/api/v1/%2e%2e/admin', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['http://', undefined],
  ];
  for (const [link, path] of links) {
    test(`link ${link} leads to ${path ?? 'nowhere'}`, () => assert.equal(base.resolve(link), path));
  }

  test('a link that is only a query is read against the call that brought it', () => {
    assert.equal(base.resolve('?page=2', '/klantcontacten?page=1'), '/klantcontacten?page=2');
  });

  for (const text of [
    '',
    'doel.example/api',
    'ftp://doel.example',
    'https://u:geheim@doel.example',
    'https://doel.example/?a=1',
    'https://doel.example/#a',
  ]) {
    test(`refused as base URL: ${JSON.stringify(text)}`, () =>
      assert.throws(
        () => new BaseUrl(text),
        (error) => error instanceof HttpOptionsError && !error.message.includes('geheim'),
      ));
  }

  test('a call outside the base is recorded as not made', async (t) => {
    const seen: string[] = [];
    const baseUrl = await endpoint(t, (request, response) => {
      seen.push(request.url ?? '');
      sendJson(response, {});
    });
    const { client } = clientFor(t, { baseUrl: `${baseUrl}/api` });
    const outside = await client.send({ method: 'DELETE', path: '/klantcontacten/..', scenario: 's' });
    const inside = await client.send({ method: 'GET', path: '/klantcontacten', scenario: 's' });
    assert.equal(outside.failure?.kind, 'aborted');
    assert.equal(outside.response, undefined);
    assert.equal(inside.response?.status, 200);
    assert.deepEqual(seen, ['/api/klantcontacten']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadProfile, readPage, writePage } from '../../src/profile';

const profile = loadProfile('open-klant-0.9');

describe('a page of a list', () => {
  it('is written with count, links and results', () => {
    const page = writePage(profile, 'actor', {
      items: [{ uuid: 'a' }],
      count: 3,
      self: 'https://x/actoren?page=2',
      previous: 'https://x/actoren',
    });
    assert.equal(JSON.stringify(page), '{"count":3,"next":null,"previous":"https://x/actoren","results":[{"uuid":"a"}]}');
  });

  it('is read, with or without a next one', () => {
    assert.deepEqual(readPage(profile, 'actor', { count: 2, next: 'https://x/actoren?page=2', previous: null, results: [1, 'b'] }), {
      items: [1, 'b'],
      next: 'https://x/actoren?page=2',
      count: 2,
    });
    assert.deepEqual(readPage(profile, 'actor', { count: 0, next: null, results: [] }), { items: [], count: 0 });
    assert.deepEqual(readPage(profile, 'actor', { next: '', results: [] }), { items: [] });
  });

  it('is refused in Dutch when it is something else', () => {
    const faulty: readonly [unknown, RegExp][] = [
      [undefined, /geen JSON-object/],
      [[], /geen JSON-object/],
      [{}, /geen lijst op \/results/],
      [{ results: { a: 1 } }, /geen lijst op \/results/],
      [{ count: 'veel', results: [] }, /aantal op \/count/],
      [{ count: 1.5, results: [] }, /aantal op \/count/],
      [{ next: 2, results: [] }, /op \/next is geen tekst/],
    ];
    for (const [body, reason] of faulty) assert.match(String(readPage(profile, 'actor', body)), reason);
  });
});

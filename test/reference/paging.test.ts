import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { seed } from '../../src/reference';
import { targetFor } from './client';
import { mark, sample } from './samples';

const target = targetFor();

async function ids(path: string): Promise<string[]> {
  const answer = await target().call('GET', path);
  assert.equal(answer.status, 200, answer.text);
  return (answer.at('results') as { uuid: string }[]).map(({ uuid }) => uuid);
}

describe('bladeren door lijsten', () => {
  const made: string[] = [];
  const naam = mark('Groep');
  before(async () => {
    for (const number of [1, 2, 3, 4, 5]) made.unshift(await sample(target(), 'actor', { naam: `${naam}-${number}` }));
  });

  it('elke treffer komt één keer langs, nieuwste eerst, via next tot de laatste bladzijde', async () => {
    const seen: string[] = [];
    let next: unknown = `${target().url}/actoren?${new URLSearchParams({ naam, pageSize: '2' })}`;
    for (let page = 1; next !== null; page += 1) {
      const answer = await target().call('GET', String(next));
      assert.equal(answer.at('count'), 5);
      assert.equal(answer.at('previous') === null, page === 1);
      seen.push(...(answer.at('results') as { uuid: string }[]).map(({ uuid }) => uuid));
      next = answer.at('next');
      assert.ok(next === null || String(next).startsWith(`${target().url}/actoren?`));
    }
    assert.deepEqual(seen, made);
  });

  it('page werkt zonder links te volgen', async () => {
    assert.deepEqual(await ids(`/actoren?${new URLSearchParams({ naam, pageSize: '2', page: '3' })}`), made.slice(4));
  });

  for (const page of ['4', '0', '-1', 'x', '1.5']) {
    it(`bladzijde ${page} bestaat niet`, async () => {
      const answer = await target().call('GET', `/actoren?${new URLSearchParams({ naam, pageSize: '2', page })}`);
      assert.deepEqual([answer.status, answer.at('code')], [404, 'not_found']);
    });
  }

  it('een lege lijst heeft wel een eerste bladzijde', async () => {
    assert.deepEqual(await ids('/actoren?naam=bestaatniet&page=1'), []);
  });

  it('100 per bladzijde, hoogstens 500, en een onbruikbare maat telt als geen maat', async () => {
    seed(target().reference.register, 5200);
    const sizes = { '': 100, 'pageSize=500': 500, 'pageSize=501': 500, 'pageSize=x': 100, 'pageSize=0': 100, 'pageSize=7': 7 };
    for (const [query, size] of Object.entries(sizes)) assert.equal((await ids(`/actoren?${query}`)).length, size, query);
  });

  it('klantcontacten staan op plaatsgevondenOp, van laat naar vroeg, ongeacht volgorde en zone van registreren', async () => {
    const kanaal = mark('kanaal');
    const at = (plaatsgevondenOp: string): Promise<string> => sample(target(), 'klantcontact', { kanaal, plaatsgevondenOp });
    const middle = await at('2024-02-01T10:15:00+01:00');
    const last = await at('2024-02-01T09:16:00Z');
    const first = await at('2024-02-01T10:14:59.999+01:00');
    const middleLater = await at('2024-02-01T09:15:00Z');
    assert.deepEqual(await ids(`/klantcontacten?${new URLSearchParams({ kanaal })}`), [last, middleLater, middle, first]);
  });
});

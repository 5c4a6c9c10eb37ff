import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectExactly } from '../../src/evidence-rules';
import { sameId } from '../../src/profile';
import { found } from '../evidence-rules/exchange';

const SMALL = '5452f450-e940-4996-a353-37f4a7ec8710';
const LARGE = SMALL.toUpperCase();

describe('hetzelfde object', () => {
  it('heeft dezelfde identificatie; bij een UUID zonder onderscheid van hoofdletters', () => {
    assert.ok(sameId(SMALL, LARGE) && sameId('kc-1', 'kc-1'));
    assert.ok(!sameId('kc-1', 'KC-1') && !sameId(SMALL, undefined) && !sameId(SMALL, SMALL.replace('5', '6')));
  });

  it('wordt zo gevonden', () => {
    const own = [
      { name: 'de ene', id: SMALL },
      { name: 'de andere', id: 'kc-2' },
    ];
    assert.deepEqual(expectExactly(found(LARGE), own, own.slice(0, 1)), []);
    const texts = (ids: string[]) => expectExactly(found(...ids), own, own.slice(0, 1)).map(({ text }) => text);
    assert.deepEqual(texts([SMALL, LARGE]), ['de ene staat meer dan eens in het resultaat']);
    assert.deepEqual(texts(['kc-2']), ['de ene wordt niet gevonden', 'de andere wordt ten onrechte gevonden']);
  });
});

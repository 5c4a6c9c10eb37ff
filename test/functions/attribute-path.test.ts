import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEmpty, valueAt, withValueAt } from '../../src/functions';

describe('attribute paths', () => {
  it('read a part of a group, and nothing where a part is absent', () => {
    assert.equal(valueAt({ contactnaam: { voornaam: 'Karel' } }, 'contactnaam.voornaam'), 'Karel');
    assert.equal(valueAt({ contactnaam: null }, 'contactnaam.voornaam'), undefined);
  });

  it('replace a part without touching the others or the original', () => {
    const original = { contactnaam: { voornaam: 'Jan', achternaam: 'Vries' } };
    assert.deepEqual(withValueAt(original, 'contactnaam.voornaam', 'Jannes'), { contactnaam: { voornaam: 'Jannes', achternaam: 'Vries' } });
    assert.deepEqual(original, { contactnaam: { voornaam: 'Jan', achternaam: 'Vries' } });
  });

  it('remove an attribute that becomes undefined, but keep null', () => {
    assert.deepEqual(withValueAt({ rol: 'klant', initiator: true }, 'rol', undefined), { initiator: true });
    assert.deepEqual(withValueAt({ rol: 'klant' }, 'rol', null), { rol: null });
  });

  it('know what empty is: absent, null, empty text, and a group of only those', () => {
    for (const value of [undefined, null, '', [], {}, { a: '', b: null }]) {
      assert.equal(isEmpty(value), true, JSON.stringify(value));
    }
    for (const value of [false, 0, ' ', ['a'], { a: '', b: false }]) {
      assert.equal(isEmpty(value), false, JSON.stringify(value));
    }
  });
});

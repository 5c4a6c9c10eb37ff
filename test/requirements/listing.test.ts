import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listCases, listRequirements } from '../../src/requirements/listing';
import { smallRegister } from '../verdict/small-register';

const register = smallRegister();
const { requirements } = register;

describe('listing requirements', () => {
  it('is a table that fits the terminal', () => {
    const long = requirements.map((found) => ({ ...found, title: 'een lange norm '.repeat(20) }));
    for (const width of [60, 120]) {
      const lines = listRequirements(long, 'table', { width }).split('\n');
      assert.ok(
        lines.every((line) => line.length <= width),
        String(width),
      );
    }
    assert.match(listRequirements(requirements, 'table'), /C0992-02 +│ aanbevolen \* +│ 24 +│ Een advies/);
    assert.match(listRequirements(requirements, 'table'), /\* afgeleid/);
    assert.doesNotMatch(listRequirements(requirements.slice(0, 1), 'table'), /afgeleid/);
  });

  it('is JSON with everything', () => {
    assert.deepEqual(JSON.parse(listRequirements(requirements, 'json')), requirements);
  });

  it('is CSV that starts no formula', () => {
    const [first] = requirements;
    assert.ok(first !== undefined);
    const csv = listRequirements([{ ...first, title: '=1+1, "x"' }], 'csv');
    const [head, row] = csv.split('\r\n');
    assert.equal(head, 'eis,casus,klasse,niveau,afgeleid,revisie,tekst,mogelijkheden,functies,bron,vraagstukken,bestand');
    assert.equal(row, `C0992-01,C0992,P1a,verplicht,nee,23+24,"'=1+1, ""x""",kc.basis,F2173,casus C0992 §1,,features/proef.feature:6`);
  });

  it('counts per case', () => {
    const table = listCases(register);
    assert.match(table, /C0992 +│ P1a +│ Klant belt +│ 7 +│ 2 +│/);
    assert.match(table, /W-KISS +│ W +│ KISS +│ 2 +│ 0 +│/);
  });
});

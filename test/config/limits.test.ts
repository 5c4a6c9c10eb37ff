import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DEFAULT_LIMITS } from '../../src/http';
import { message, resolved } from './given';

describe('grenzen', () => {
  const schema: { $defs: { limits: { properties: Record<string, { minimum: number; maximum: number }> } } } = JSON.parse(
    readFileSync(join(__dirname, '../../schemas/config.schema.json'), 'utf8'),
  );
  const { properties } = schema.$defs.limits;

  it('hebben elk een standaardwaarde die mag', () => {
    assert.deepEqual(Object.keys(DEFAULT_LIMITS).sort(), Object.keys(properties).sort());
    for (const [name, value] of Object.entries(DEFAULT_LIMITS)) {
      const { minimum = 0, maximum = 0 } = properties[name] ?? {};
      assert.ok(minimum <= value && value <= maximum, name);
    }
  });

  for (const [name, { minimum, maximum }] of Object.entries(properties)) {
    it(`${name}: van ${minimum} tot en met ${maximum}`, () => {
      const limited = (value: number) => ({ file: JSON.stringify({ limits: { [name]: value } }) });
      for (const value of [minimum, maximum]) {
        assert.equal(resolved(limited(value)).limits[name as keyof typeof DEFAULT_LIMITS], value);
      }
      assert.match(message(limited(minimum - 1)), new RegExp(`/limits/${name}\\): moet ten minste ${minimum} zijn`));
      assert.match(message(limited(maximum + 1)), new RegExp(`/limits/${name}\\): mag hoogstens ${maximum} zijn`));
    });
  }

  it('--rate, KLANTINTERACTIES_RATE en rate in het bestand', () => {
    assert.equal(resolved({}).rate, undefined);
    assert.equal(resolved({ flags: { rate: '2.5' }, file: '{ "rate": 10 }' }).rate, 2.5);
    assert.equal(resolved({ environment: { KLANTINTERACTIES_RATE: '4' } }).rate, 4);
    assert.match(message({ flags: { rate: '0' } }), /^--rate: moet groter zijn dan 0/);
    assert.match(message({ flags: { rate: 'snel' } }), /^--rate: moet een getal zijn/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { looksLikeProduction } from '../../src/config/production';

describe('lijkt een doel op productie?', () => {
  const production = [
    'https://klantinteracties.gemeente.nl/api/v1',
    'https://prod.gemeente.nl/klantinteracties',
    'https://klant-productie.test.gemeente.nl/api',
    'https://gemeente.nl/prd/klantinteracties/api/v1',
    'https://8.8.8.8/api',
    'https://protest.nl/api',
  ];
  const elsewhere = [
    'http://localhost:8000/klantinteracties/api/v1',
    'http://127.0.0.1/api',
    'http://[::1]:8000/api',
    'http://10.1.2.3/api',
    'https://openklant:8000/api',
    'https://klant.acc.gemeente.nl/api',
    'https://klant-test02.gemeente.nl/api',
    'https://gemeente.nl/test/klantinteracties/api/v1',
    'https://klant.voorbeeld.example/api',
  ];
  for (const url of production) it(`${url} wel`, () => assert.equal(looksLikeProduction(url), true));
  for (const url of elsewhere) it(`${url} niet`, () => assert.equal(looksLikeProduction(url), false));
});

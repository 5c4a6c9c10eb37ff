import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { loadProfile, ProfileError } from '../../src/profile';
import { validator, validatorFor } from '../../src/validation';

const file = join(__dirname, 'fixtures', 'hal.profile.json');
const builtIn = loadProfile('open-klant-0.9');

/** A profile as a user could write it: the built-in one with something changed. */
function changed(change: (text: string) => string) {
  return { name: builtIn.name, digest: `changed ${change}`, definition: JSON.parse(change(JSON.stringify(builtIn.definition))) };
}

describe('the profile of a user', () => {
  const klantcontact = {
    nummer: 1000042,
    codeKanaal: '1',
    onderwerp: 'Vraag',
    indicatieContactGelukt: 'ja',
    vertrouwelijk: false,
    plaatsgevondenOp: '2024-02-01T10:15:00+01:00',
  };

  test('is compiled from its file on first use', () => {
    const request = validator(file, 'klantcontact', 'request');
    assert.deepEqual(request(klantcontact), []);
    assert.deepEqual(
      request({ ...klantcontact, onderwerp: '', nummer: '7' }).map(({ path }) => path),
      ['/nummer', '/onderwerp'],
    );
    assert.deepEqual(validator(file, 'klantcontact', 'patch')({}), []);
  });

  test('may have subtypes, plain references and links', () => {
    const response = validator(file, 'partij', 'response');
    const partij = { id: '1', nummer: 5, soortPartij: 'organisatie', indicatieActief: true, partijtype: { naam: 'Stichting' } };
    const links = { self: { href: 'https://gemeente.example/partijen/1' } };
    assert.deepEqual(response({ ...partij, _links: links }), []);
    assert.deepEqual(
      response({ ...partij, _links: { self: {} }, partijtype: {} }).map(({ path }) => path),
      ['/partijtype/naam', '/_links/self/href'],
    );
    const betrokkene = { hadKlantcontact: '1', rol: 'klant', initiator: true };
    assert.deepEqual(validator(file, 'betrokkene', 'request')(betrokkene), []);
    assert.deepEqual(
      validator(file, 'betrokkene', 'request')({ ...betrokkene, hadKlantcontact: { id: '1' } }).map(({ path }) => path),
      ['/hadKlantcontact'],
    );
  });

  test('under the name of a built-in one is not judged by the built-in validators', () => {
    const longer = changed((text) => text.replaceAll('"maxLength":50}', '"maxLength":60}'));
    const body = { kanaal: 'k'.repeat(55), onderwerp: 'Vraag', taal: 'nld', vertrouwelijk: false };
    assert.deepEqual(validatorFor(longer, 'klantcontact', 'request')(body), []);
    assert.deepEqual(
      validatorFor(builtIn, 'klantcontact', 'request')(body).map(({ path }) => path),
      ['/kanaal'],
    );
  });

  test('with a schema that can not be compiled is refused, naming the object type', () => {
    const broken = changed((text) => text.replaceAll('^[0-9]{16}$', '^[0-9'));
    assert.throws(() => validatorFor(broken, 'partij', 'request'), {
      name: 'ProfileError',
      message: /Profiel open-klant-0\.9: het schema van partij is niet bruikbaar/,
    });
  });
});

describe('a validator that does not exist', () => {
  test('is an error that says which profile or type', () => {
    assert.throws(() => validator('bestaat-niet', 'klantcontact', 'request'), ProfileError);
    assert.throws(() => validator('../open-klant-0.9', 'klantcontact', 'request'), ProfileError);
    assert.throws(() => validator(file, 'bijlage', 'request'), {
      message: 'Profiel hal-voorbeeld noemt objecttype bijlage, maar kent het niet.',
    });
  });
});

test('a built-in profile is validated without loading ajv', () => {
  const script = `
    const { validator } = require('./src/validation');
    validator('open-klant-0.9', 'klantcontact', 'response')({});
    process.stdout.write(Object.keys(require.cache).filter((file) => file.includes('ajv')).join('\\n'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--require', 'ts-node/register/transpile-only', '-e', script], {
    cwd: packageRoot(),
    encoding: 'utf8',
  });
  const loaded = stdout.split('\n').filter((name) => !/ajv\/dist\/runtime\/|ajv-formats\/dist\/formats/.test(name) && name !== '');
  assert.deepEqual(loaded, [], stderr);
  assert.match(stdout, /ajv/);
});

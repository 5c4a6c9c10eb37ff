import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile } from '../../generated/types';
import type { Exchange } from '../../src/http';
import { loadProfile, ProfileModel } from '../../src/profile';
import { type CompositePart, changingComposite, partAnswer, partBody, registeringComposite } from '../../steps/composite-operation';

const builtIn = loadProfile('open-klant-0.9');

/** The built-in profile with other composites. */
function profileWith(composites: NonNullable<Profile['composites']>): ProfileModel {
  return new ProfileModel({ ...builtIn.definition, composites }, 'test');
}

const CLOSING: NonNullable<Profile['composites']> = {
  'registreer-vervolgtaak': {
    path: '/vervolg',
    parts: { vorige: { resource: 'interneTaak', required: true }, nieuwe: { resource: 'interneTaak', required: true } },
  },
};

const part = (name: string, type: CompositePart['type'], linkedBy?: string): CompositePart => ({ name, type, required: true, linkedBy });

function exchange(status: number, json: unknown): Exchange {
  return {
    id: 'x1',
    scenario: 'test',
    startedAt: '2024-01-01T00:00:00Z',
    durationMs: 1,
    timings: { send: 0, wait: 1, receive: 0 },
    httpVersion: 'HTTP/1.1',
    request: { method: 'POST', url: 'http://127.0.0.1/maak-klantcontact', headers: {}, authentication: 'none' },
    response: { status, statusText: '', headers: {}, body: JSON.stringify(json), truncated: false, json },
  };
}

test('finds the composite by the objects it registers, in the order asked for', () => {
  const composite = registeringComposite(builtIn, ['klantcontact', 'onderwerpobject']);
  assert.equal(composite.path, '/maak-klantcontact');
  assert.deepEqual(
    composite.parts.map((found) => [found.name, found.linkedBy]),
    [
      ['klantcontact', undefined],
      ['onderwerpobject', 'wasOnderwerpVanKlantcontact'],
    ],
  );
});

test('says that a profile lacks the composite: another main object, an object too many, a required part left out, none at all', () => {
  const absent = { name: 'Overgeslagen', kind: 'niet-toetsbaar' };
  assert.throws(() => registeringComposite(builtIn, ['onderwerpobject', 'klantcontact']), absent);
  assert.throws(() => registeringComposite(builtIn, ['klantcontact', 'interneTaak']), absent);
  assert.throws(() => registeringComposite(builtIn, ['klantcontact', 'betrokkene', 'betrokkene']), absent);
  assert.throws(() => registeringComposite(builtIn, ['betrokkene']), absent);
  assert.throws(() => registeringComposite(profileWith({}), ['klantcontact']), absent);
});

test('finds a composite that closes a task by its name, also with two parts of one type', () => {
  const composite = changingComposite(profileWith(CLOSING), 'registreer-vervolgtaak', ['interneTaak', 'interneTaak']);
  assert.deepEqual(
    composite.parts.map((found) => found.name),
    ['vorige', 'nieuwe'],
  );
  assert.throws(() => changingComposite(builtIn, 'registreer-vervolgtaak', ['interneTaak', 'interneTaak']), { kind: 'niet-toetsbaar' });
  assert.throws(() => changingComposite(profileWith(CLOSING), 'registreer-vervolgtaak', ['interneTaak', 'onderwerpobject']), {
    kind: 'niet-toetsbaar',
  });
});

test('leaves the link that the register fills out of the body, and keeps everything else', () => {
  const attributes = { rol: 'klant', initiator: true, hadKlantcontact: '5452f450-e940-4996-a353-37f4a7ec8710' };
  assert.deepEqual(partBody(builtIn, part('betrokkene', 'betrokkene', 'hadKlantcontact'), attributes), { rol: 'klant', initiator: true });
  assert.ok('hadKlantcontact' in partBody(builtIn, part('betrokkene', 'betrokkene'), attributes));
});

test('sends a changed object by its identification', () => {
  const body = partBody(builtIn, part('vorige', 'interneTaak'), { status: 'verwerkt' }, 'e8203b1b-f9e1-4fa1-96ce-2bcf36e061c2');
  assert.deepEqual(body, { uuid: 'e8203b1b-f9e1-4fa1-96ce-2bcf36e061c2', status: 'verwerkt' });
});

test('reads each object out of the answer; a refusal, a null part and an answer of another form give none', () => {
  const member = part('onderwerpobject', 'onderwerpobject', 'wasOnderwerpVanKlantcontact');
  const made = partAnswer(builtIn, member, exchange(201, { onderwerpobject: { uuid: 'abc' } }));
  assert.equal(made.id, 'abc');
  assert.equal(made.status, 201);
  for (const answer of [exchange(400, { onderwerpobject: { uuid: 'abc' } }), exchange(201, { onderwerpobject: null }), exchange(201, [])]) {
    const none = partAnswer(builtIn, member, answer);
    assert.equal(none.id, undefined);
    assert.equal(none.object, undefined);
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Conventions } from '../../generated/types';
import type { Check, CheckId, PreflightResult } from '../../src/preflight';
import { builtInProfiles, loadProfile, type ObjectType } from '../../src/profile';
import { type Behaviour, createReference, defaultBehaviour } from '../../src/reference';
import { withConventions } from '../../src/run/conventions';
import { temporaryFolder } from '../cli/program';
import { examined } from './target';

const folder = temporaryFolder();

interface Looked {
  readonly result: PreflightResult;
  /** Number of objects in the register afterwards. */
  readonly left: number;
  /** Methods and paths of the calls, without ids. */
  readonly calls: readonly string[];
}

/** The preflight of the reference implementation that behaves as given. */
async function looked(
  behaviour: Partial<Behaviour> = {},
  more: { absent?: string[]; conventions?: Conventions; profile?: string; thorough?: boolean } = {},
): Promise<Looked> {
  const { profile = 'open-klant-0.9', absent, conventions, thorough = true } = more;
  const calls: string[] = [];
  const reference = await createReference({
    profile: loadProfile(profile),
    behaviour: {
      ...behaviour,
      intercept: (call, c) => {
        calls.push(`${call.method} ${call.path.replace(/[0-9a-f-]{36}/u, '…')}`);
        return behaviour.intercept?.(call, c);
      },
    },
  });
  const { url } = await reference.listen();
  try {
    const result = await examined(url, {
      readOnly: false,
      thorough,
      ...(absent === undefined ? {} : { absent }),
      ...(conventions === undefined ? {} : { withCodes: (name) => withConventions(name, conventions, folder).model }),
    });
    const left = loadProfile(profile)
      .types()
      .reduce((sum, type) => sum + reference.register.size(type), 0);
    return { result, left, calls };
  } finally {
    await reference.close();
  }
}

function check({ result: { checks } }: Looked, id: CheckId): Check {
  const found = checks.find((candidate) => candidate.id === id);
  assert.ok(found, `geen controle '${id}'`);
  return found;
}

/** Refuses an attribute of a type when it holds this value. */
function refusing(type: ObjectType, attribute: string, isRefused: (value: unknown) => boolean): Partial<Behaviour> {
  return {
    checkRules: (change, c) => [
      ...defaultBehaviour.checkRules(change, c),
      ...(change.type === type && isRefused(change.after[attribute]) ? [{ attribute, code: 'invalid_choice', reason: 'Onbekend.' }] : []),
    ],
  };
}

function answering(method: string, path: RegExp, status: number): Partial<Behaviour> {
  return {
    intercept: (call) => (call.method === method && path.test(call.path) ? { status, headers: {}, payload: { status } } : undefined),
  };
}

for (const profile of builtInProfiles()) {
  describe(`wat de voorcontrole zelf maakt, ${profile}`, () => {
    it('is goed, en weer weg', async () => {
      const seen = await looked({}, { profile });
      for (const id of ['schrijven', 'lijsten', 'identificatie', 'mogelijkheden', 'koppelingen'] as const) {
        assert.equal(check(seen, id).status, 'goed', check(seen, id).text);
      }
      assert.match(check(seen, 'schrijven').text, /geregistreerd, gelezen, gewijzigd en verwijderd/);
      assert.equal(seen.left, 0);
      assert.equal(seen.result.leftBehind, undefined);
    });

    it('een kanaal dat het doel niet kent wordt genoemd, met wat te doen', async () => {
      const seen = await looked(
        refusing('klantcontact', 'kanaal', (kanaal) => kanaal === 'app'),
        { profile },
      );
      assert.equal(check(seen, 'lijsten').status, 'let-op');
      assert.equal(check(seen, 'lijsten').text, "Het doel registreert geen klantcontact met kanaal 'app'.");
      assert.match(check(seen, 'lijsten').remedy ?? '', /conventions\.kanalen/);
      assert.equal(check(seen, 'schrijven').status, 'goed');
      assert.equal(seen.result.fatal, undefined);
      assert.equal(seen.left, 0);
    });

    it('een identificatie die het doel weigert ook', async () => {
      const seen = await looked(
        refusing('partijIdentificator', 'partijIdentificator', () => true),
        { profile },
      );
      assert.equal(check(seen, 'identificatie').status, 'let-op');
      assert.match(
        check(seen, 'identificatie').text,
        /weigert een BSN als identificatie van een persoon \(status 400.*het noemt partijIdentificator/,
      );
      assert.match(check(seen, 'identificatie').remedy ?? '', /conventions\.codes/);
      assert.equal(seen.left, 0);
    });
  });
}

describe('rechten om te wijzigen', () => {
  it('ontbreken ze, dan staat er wat te doen en gaat de run door', async () => {
    const seen = await looked(answering('PATCH', /klantcontacten/, 403));
    assert.equal(check(seen, 'schrijven').status, 'let-op');
    assert.match(check(seen, 'schrijven').text, /Registreren mag, maar wijzigen niet \(status 403\)/);
    assert.equal(seen.result.fatal, undefined);
    assert.equal(seen.left, 0);
  });

  it('kent het doel geen wijzigen, dan is dat op te geven', async () => {
    const seen = await looked(answering('PATCH', /klantcontacten/, 405));
    assert.match(check(seen, 'schrijven').remedy ?? '', /kc\.wijzig dan onder absent/);
  });
});

describe('een taal die het doel niet kent', () => {
  const refuseEnglish = refusing('klantcontact', 'taal', (taal) => taal === 'eng');

  it('wordt genoemd', async () => {
    assert.match(check(await looked(refuseEnglish), 'lijsten').text, /met taal 'eng'\.$/);
  });

  it('en is goed als de configuratie zegt hoe het doel haar noemt', async () => {
    const seen = await looked(refuseEnglish, { conventions: { talen: { eng: 'en' } } });
    assert.equal(check(seen, 'lijsten').status, 'goed');
  });

  it('wijst de weigering niets aan, dan worden kanaal en taal genoemd', async () => {
    const seen = await looked({ ...refuseEnglish, errorBody: () => ({ status: 400 }) });
    assert.match(check(seen, 'lijsten').text, /kanaal 'e-mail' of taal 'eng'/);
  });
});

describe('een doel dat niet laat verwijderen', () => {
  it('krijgt niet meer dan één object', async () => {
    const { calls, left } = await looked(answering('DELETE', /./, 405));
    assert.equal(calls.filter((call) => call.startsWith('POST')).length, 1);
    assert.equal(left, 1);
  });
});

describe('wat het doel niet heeft', () => {
  const withoutBijlagen = answering('GET', /^\/bijlagen/, 404);

  it('wordt genoemd met wat ervan op te geven is', async () => {
    const seen = await looked(withoutBijlagen);
    assert.equal(check(seen, 'mogelijkheden').status, 'let-op');
    assert.equal(check(seen, 'mogelijkheden').text, 'Het doel heeft geen /bijlagen.');
    assert.match(check(seen, 'mogelijkheden').remedy ?? '', /"absent": \["bij","bij\.zoek"\]/);
  });

  it('niet als het al is opgegeven', async () => {
    const seen = await looked(withoutBijlagen, { absent: ['bij', 'bij.zoek'] });
    assert.equal(check(seen, 'mogelijkheden').status, 'goed');
    assert.match(check(seen, 'mogelijkheden').text, /is opgegeven/);
  });

  it('is iets anders dan wat het token niet mag zien', async () => {
    const seen = await looked(answering('GET', /^\/actoren/, 403));
    assert.match(check(seen, 'mogelijkheden').text, /Het token mag \/actoren niet lezen/);
    assert.equal(seen.result.fatal, undefined);
  });
});

describe('vóór een run', () => {
  it('wordt het doel niet vaker aangeroepen dan nodig om te weten dat het kan', async () => {
    const seen = await looked({}, { thorough: false });
    assert.deepEqual(
      seen.calls.map((call) => call.split(' ')[0]),
      ['GET', 'POST', 'GET', 'PATCH', 'DELETE', 'GET'],
    );
    assert.ok(!seen.result.checks.some(({ id }) => ['lijsten', 'identificatie', 'mogelijkheden'].includes(id)));
  });
});

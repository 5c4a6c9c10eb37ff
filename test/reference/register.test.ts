import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadProfile } from '../../src/profile';
import { createReference, type Register, seed } from '../../src/reference';

const profile = loadProfile('open-klant-0.9');

async function emptyRegister(): Promise<Register> {
  return (await createReference({ profile })).register;
}

describe('het register', () => {
  it('vindt wie er verwijst, ook na een andere verwijzing en na verwijderen', async () => {
    const register = await emptyRegister();
    register.put('betrokkene', 'b1', { id: 'b1', hadKlantcontact: 'k1' });
    register.put('betrokkene', 'b2', { id: 'b2', hadKlantcontact: 'k1' });
    register.put('betrokkene', 'b1', { id: 'b1', hadKlantcontact: 'k2' });
    const ids = (id: string) => register.referring('betrokkene', 'hadKlantcontact', id).map((object) => object.id);
    assert.deepEqual([ids('k1'), ids('k2'), ids('k3')], [['b2'], ['b1'], []]);
    register.remove('betrokkene', 'b2');
    assert.deepEqual(ids('k1'), []);
  });

  it('een lijst van verwijzingen telt elk mee', async () => {
    const register = await emptyRegister();
    register.put('interneTaak', 't', { id: 't', toegewezenAanActor: ['a1', 'a2'] });
    for (const actor of ['a1', 'a2']) assert.equal(register.referring('interneTaak', 'toegewezenAanActor', actor).length, 1);
  });

  it('wat halverwege mislukt, is niet gebeurd: inhoud, volgorde en verwijzingen als ervoor', async () => {
    const register = await emptyRegister();
    seed(register, 50);
    const [first] = register.all('klantcontact');
    const id = String(first?.id);
    const before = { snapshot: register.snapshot(), order: register.all('klantcontact').map((object) => object.id) };
    const fails = () =>
      register.transact(() => {
        register.remove('klantcontact', id);
        register.put('klantcontact', 'nieuw', { id: 'nieuw' });
        register.put('betrokkene', 'nieuw', { id: 'nieuw', hadKlantcontact: id });
        throw new Error('halverwege');
      });
    assert.throws(fails, /halverwege/);
    assert.deepEqual(register.snapshot(), before.snapshot);
    assert.deepEqual(
      register.all('klantcontact').map((object) => object.id),
      before.order,
    );
    assert.equal(register.referring('betrokkene', 'hadKlantcontact', id).length, 1);
  });

  it('een momentopname toont elke verandering', async () => {
    const register = await emptyRegister();
    seed(register, 10);
    const before = register.snapshot();
    assert.deepEqual(register.snapshot(), before);
    register.put('actor', 'x', { id: 'x' });
    assert.notDeepEqual(register.snapshot(), before);
    register.remove('actor', 'x');
    assert.deepEqual(register.snapshot(), before);
  });

  it('met veel vreemde gegevens blijft zoeken langs verwijzingen vlot', async () => {
    const reference = await createReference({ profile });
    seed(reference.register, 100_000);
    assert.ok(profile.types().reduce((sum, type) => sum + reference.register.size(type), 0) >= 100_000);
    const { url } = await reference.listen();
    const path = '/klantcontacten?hadBetrokkene__wasPartij__partijIdentificator__objectId=900004321';
    await fetch(url + path);
    const start = performance.now();
    const answer = await fetch(url + path);
    const elapsed = performance.now() - start;
    const { count } = (await answer.json()) as { count: number };
    await reference.close();
    assert.equal(count, 1);
    assert.ok(elapsed < 2000, `${elapsed} ms`);
  });
});

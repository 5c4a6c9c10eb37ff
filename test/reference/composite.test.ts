import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetFor } from './client';
import { draft, mark, sample } from './samples';

const target = targetFor();
const nowhere = '00000000-0000-4000-8000-00000000dead';

async function klantcontact(onderwerp: string) {
  return target()
    .profile.resource('klantcontact')
    .toRequest(await draft(target(), 'klantcontact', { onderwerp }));
}

describe('maak-klantcontact', () => {
  it('maakt klantcontact, betrokkene en onderwerpobject, aan elkaar gekoppeld', async () => {
    const [partij, earlier] = [await sample(target(), 'partij'), await sample(target(), 'klantcontact')];
    const answer = await target().call('POST', '/maak-klantcontact', {
      klantcontact: await klantcontact(mark('samen')),
      betrokkene: { wasPartij: { uuid: partij }, rol: 'klant', initiator: true },
      onderwerpobject: { wasKlantcontact: { uuid: earlier } },
    });
    assert.equal(answer.status, 201, answer.text);
    const id = String(answer.at('klantcontact.uuid'));
    assert.equal(answer.at('betrokkene.hadKlantcontact.uuid'), id);
    assert.equal(answer.at('onderwerpobject.klantcontact.uuid'), id);
    assert.deepEqual(answer.at('klantcontact'), (await target().read('klantcontact', id)).body);
    assert.equal(answer.at('klantcontact.hadBetrokkenen.0.uuid'), answer.at('betrokkene.uuid'));
  });

  it('toont null voor wat niet is meegestuurd', async () => {
    const answer = await target().call('POST', '/maak-klantcontact', { klantcontact: await klantcontact(mark('alleen')) });
    assert.deepEqual([answer.status, answer.at('betrokkene'), answer.at('onderwerpobject')], [201, null, null]);
  });

  for (const [name, part, param] of [
    ['onbekende partij', { betrokkene: { wasPartij: { uuid: nowhere }, rol: 'klant', initiator: true } }, 'betrokkene.wasPartij'],
    ['ontbrekende rol', { betrokkene: { initiator: true } }, 'betrokkene.rol'],
    ['leeg onderwerpobject', { onderwerpobject: {} }, 'onderwerpobject.onderwerpobjectidentificator.codeObjecttype'],
    ['betrokkene als tekst', { betrokkene: 'x' }, 'betrokkene'],
  ] as const) {
    it(`${name}: geweigerd, en niets blijft achter`, async () => {
      const before = target().reference.register.snapshot();
      const answer = await target().call('POST', '/maak-klantcontact', { klantcontact: await klantcontact(mark('half')), ...part });
      assert.deepEqual([answer.status, answer.at('invalidParams.0.name')], [400, param]);
      assert.deepEqual(target().reference.register.snapshot(), before);
    });
  }

  it('zonder klantcontact geweigerd; een fout daarin wordt aangewezen', async () => {
    const without = await target().call('POST', '/maak-klantcontact', {});
    assert.deepEqual(
      [without.status, without.at('invalidParams.0.name'), without.at('invalidParams.0.code')],
      [400, 'klantcontact', 'required'],
    );
    const { taal: _taal, ...incomplete } = await klantcontact('x');
    const wrong = await target().call('POST', '/maak-klantcontact', { klantcontact: incomplete });
    assert.deepEqual([wrong.status, wrong.at('invalidParams.0.name')], [400, 'klantcontact.taal']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetFor } from './client';
import { bsn, draft, freshBsn, sample } from './samples';

const target = targetFor();
const nowhere = '00000000-0000-4000-8000-00000000dead';

const wireBsn = (objectId: string) => ({
  partijIdentificator: { codeObjecttype: 'natuurlijk_persoon', codeSoortObjectId: 'bsn', objectId, codeRegister: 'brp' },
});

async function ownAddresses(partij: string, count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, () => sample(target(), 'digitaalAdres', { verstrektDoorPartij: partij })));
}

async function shown(partij: string, name: string): Promise<string[]> {
  return ((await target().read('partij', partij)).at(name) as { uuid: string }[]).map(({ uuid }) => uuid).sort();
}

describe('digitale adressen van een partij', () => {
  it('de genoemde adressen zijn de hele verzameling; de rest van de partij blijft', async () => {
    const partij = await sample(target(), 'partij');
    const [a = '', b = ''] = await ownAddresses(partij, 2);
    const [c = ''] = await ownAddresses(await sample(target(), 'partij'), 1);
    const before = await target().attributes('partij', partij);
    const answer = await target().call('PATCH', `/partijen/${partij}`, { digitaleAdressen: [{ uuid: a }, { uuid: c }] });
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual(await shown(partij, 'digitaleAdressen'), [a, c].sort());
    assert.equal((await target().read('digitaalAdres', b)).at('verstrektDoorPartij'), null);
    const { digitaleAdressen: _old, ...rest } = before;
    const { digitaleAdressen: _new, ...now } = await target().attributes('partij', partij);
    assert.deepEqual(now, rest);
  });

  it('een onbekend adres wordt geweigerd', async () => {
    const partij = await sample(target(), 'partij');
    const answer = await target().call('PATCH', `/partijen/${partij}`, { digitaleAdressen: [{ uuid: nowhere }] });
    assert.deepEqual([answer.status, answer.at('invalidParams.0.name')], [400, 'digitaleAdressen']);
  });

  it('R-27: de voorkeur is een eigen adres, ook een dat net wordt meegegeven', async () => {
    const partij = await sample(target(), 'partij');
    const [own = ''] = await ownAddresses(partij, 1);
    const [other = ''] = await ownAddresses(await sample(target(), 'partij'), 1);
    assert.equal((await target().patch('partij', partij, { voorkeursDigitaalAdres: own })).status, 200);
    const refused = await target().patch('partij', partij, { voorkeursDigitaalAdres: other });
    assert.deepEqual([refused.status, refused.at('invalidParams.0.name')], [400, 'voorkeursDigitaalAdres']);
    const both = { digitaleAdressen: [{ uuid: other }], voorkeursDigitaalAdres: { uuid: other } };
    assert.equal((await target().call('PATCH', `/partijen/${partij}`, both)).status, 200);
    const nobody = { ...(await draft(target(), 'partij')), voorkeursDigitaalAdres: own };
    assert.equal((await target().post('partij', nobody)).status, 400);
  });

  it('hooguit één standaardadres per soort', async () => {
    const partij = await sample(target(), 'partij');
    const [first = '', second = ''] = await ownAddresses(partij, 2);
    const phone = await sample(target(), 'digitaalAdres', {
      verstrektDoorPartij: partij,
      soortDigitaalAdres: 'Telefoon',
      adres: '0612345678',
    });
    for (const id of [phone, first, second]) await target().patch('digitaalAdres', id, { isStandaardAdres: true });
    const flags = await Promise.all(
      [phone, first, second].map(async (id) => (await target().read('digitaalAdres', id)).at('isStandaardAdres')),
    );
    assert.deepEqual(flags, [true, false, true]);
  });
});

describe('identificatoren in een partij', () => {
  const body = {
    soortPartij: 'persoon',
    indicatieActief: true,
    digitaleAdressen: null,
    rekeningnummers: null,
    voorkeursDigitaalAdres: null,
  };

  it('ontstaan samen met de partij en zijn daarna vindbaar', async () => {
    const number = freshBsn();
    const answer = await target().call('POST', '/partijen', {
      ...body,
      partijIdentificatie: { contactnaam: null },
      partijIdentificatoren: [wireBsn(number)],
    });
    assert.equal(answer.status, 201, answer.text);
    const search = await target().call('GET', `/partijen?partijIdentificator__objectId=${number}&soortPartij=persoon`);
    assert.deepEqual([search.at('count'), search.at('results.0.uuid')], [1, answer.at('uuid')]);
    assert.equal(answer.at('partijIdentificatoren.0.identificeerdePartij.uuid'), answer.at('uuid'));
  });

  it('een fout erin houdt de hele partij tegen en wordt aangewezen', async () => {
    const before = target().reference.register.snapshot();
    const answer = await target().call('POST', '/partijen', { ...body, partijIdentificatoren: [wireBsn('123456789')] });
    assert.deepEqual([answer.status, answer.at('invalidParams.0.name')], [400, 'partijIdentificatoren.0.partijIdentificator.objectId']);
    assert.deepEqual(target().reference.register.snapshot(), before);
  });

  it('dezelfde identificator bij een tweede partij wordt geweigerd', async () => {
    const partijIdentificatoren = [wireBsn(freshBsn())];
    assert.equal((await target().call('POST', '/partijen', { ...body, partijIdentificatoren })).status, 201);
    assert.equal((await target().call('POST', '/partijen', { ...body, partijIdentificatoren })).status, 400);
  });

  it('een wijziging behoudt wat met uuid genoemd is, maakt wat nieuw is en verwijdert de rest', async () => {
    const partij = await sample(target(), 'partij', { soortPartij: 'organisatie', contactnaam: undefined, naam: 'BV' });
    const rsin = { objecttype: 'Ingeschreven NNP', soortObjectId: 'RSIN', register: 'Handelsregister' };
    const kept = await sample(target(), 'partijIdentificator', {
      identificeerdePartij: partij,
      partijIdentificator: { ...rsin, objectId: freshBsn() },
    });
    const gone = await sample(target(), 'partijIdentificator', { identificeerdePartij: partij, partijIdentificator: bsn() });
    const full = (await target().read('partijIdentificator', kept)).body as { uuid: string; partijIdentificator: object };
    const kvk = { codeObjecttype: 'niet_natuurlijk_persoon', codeSoortObjectId: 'kvk_nummer', objectId: '11223344', codeRegister: 'hr' };
    const elements = [{ uuid: kept, partijIdentificator: { ...full.partijIdentificator } }, { partijIdentificator: kvk }];
    const answer = await target().call('PATCH', `/partijen/${partij}`, { partijIdentificatoren: elements as never });
    assert.equal(answer.status, 200, answer.text);
    const ids = await shown(partij, 'partijIdentificatoren');
    assert.ok(ids.length === 2 && ids.includes(kept) && !ids.includes(gone));
    assert.equal((await target().read('partijIdentificator', gone)).status, 404);
  });

  it('een onbekende of dubbele uuid wordt geweigerd', async () => {
    const pid = await sample(target(), 'partijIdentificator');
    const { identificeerdePartij, partijIdentificator } = (await target().read('partijIdentificator', pid)).body as Record<
      string,
      { uuid: string }
    >;
    const patch = (uuids: string[]) =>
      target().call('PATCH', `/partijen/${identificeerdePartij?.uuid}`, {
        partijIdentificatoren: uuids.map((uuid) => ({ uuid, partijIdentificator })) as never,
      });
    assert.deepEqual(
      [(await patch([nowhere])).status, (await patch([pid, pid])).at('invalidParams.0.code'), (await patch([pid])).status],
      [400, 'duplicated', 200],
    );
  });
});

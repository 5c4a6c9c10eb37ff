import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetFor } from './client';
import { sample } from './samples';

const moment = '2024-02-01T10:15:00.000Z';
const target = targetFor('open-klant-0.9', { now: () => new Date(moment) });

describe('het moment van verwerken', () => {
  it('wordt ingevuld als de taak verwerkt wordt, en leeg als zij weer open gaat', async () => {
    const id = await sample(target(), 'interneTaak');
    assert.equal((await target().patch('interneTaak', id, { status: 'verwerkt' })).at('afgehandeldOp'), moment);
    assert.equal((await target().patch('interneTaak', id, { status: 'te verwerken' })).at('afgehandeldOp'), null);
  });

  it('blijft zoals de aanroeper het opgeeft, ook bij opnieuw verwerken', async () => {
    const id = await sample(target(), 'interneTaak');
    const verwerktOp = '2024-01-31T09:00:00+01:00';
    assert.equal((await target().patch('interneTaak', id, { status: 'verwerkt', verwerktOp })).at('afgehandeldOp'), verwerktOp);
    assert.equal((await target().patch('interneTaak', id, { status: 'verwerkt' })).at('afgehandeldOp'), verwerktOp);
  });

  it('een taak die verwerkt wordt geregistreerd krijgt het moment van nu', async () => {
    const id = await sample(target(), 'interneTaak', { status: 'verwerkt' });
    assert.equal((await target().read('interneTaak', id)).at('afgehandeldOp'), moment);
  });

  it('toegewezenOp is van het register', async () => {
    const id = await sample(target(), 'interneTaak');
    const answer = await target().call('PATCH', `/internetaken/${id}`, { toegewezenOp: '2000-01-01T00:00:00Z' });
    assert.deepEqual([answer.status, answer.at('toegewezenOp')], [200, moment]);
  });
});

describe('de toewijzing', () => {
  it('twee actoren in de opgegeven volgorde, op elk van beide te vinden', async () => {
    const [first, second] = [await sample(target(), 'actor'), await sample(target(), 'actor')];
    const id = await sample(target(), 'interneTaak', { toegewezenAanActor: [first, second] });
    const shown = await target().read('interneTaak', id);
    assert.deepEqual([shown.at('toegewezenAanActoren.0.uuid'), shown.at('toegewezenAanActoren.1.uuid')], [first, second]);
    assert.equal(shown.at('toegewezenAanActor.uuid'), first);
    for (const actor of [first, second]) {
      assert.equal(
        (await target().call('GET', `/internetaken?toegewezenAanActor__uuid=${actor}&status=te_verwerken`)).at('results.0.uuid'),
        id,
      );
    }
  });

  it('met de verouderde enkele eigenschap', async () => {
    const [klantcontact, actor] = [await sample(target(), 'klantcontact'), await sample(target(), 'actor')];
    const body = { gevraagdeHandeling: 'x', status: 'te_verwerken', aanleidinggevendKlantcontact: { uuid: klantcontact } };
    const answer = await target().call('POST', '/internetaken', { ...body, toegewezenAanActor: { uuid: actor } });
    assert.deepEqual([answer.status, answer.at('toegewezenAanActoren.0.uuid')], [201, actor]);
    const both = { ...body, toegewezenAanActor: { uuid: actor }, toegewezenAanActoren: [{ uuid: actor }] };
    assert.equal((await target().call('POST', '/internetaken', both)).status, 400);
    assert.equal((await target().call('POST', '/internetaken', body)).status, 400);
  });

  it('een andere toewijzing vervangt de vorige', async () => {
    const id = await sample(target(), 'interneTaak');
    const old = (await target().attributes('interneTaak', id)).toegewezenAanActor;
    const actor = await sample(target(), 'actor');
    await target().patch('interneTaak', id, { toegewezenAanActor: actor });
    assert.equal((await target().call('GET', `/internetaken?toegewezenAanActor__uuid=${old}`)).at('count'), 0);
    assert.equal((await target().call('GET', `/internetaken?toegewezenAanActor__uuid=${actor}`)).at('count'), 1);
  });

  it('een taak waarvan de actor verdwenen is, is nog aan te vullen maar niet leeg toe te wijzen', async () => {
    const id = await sample(target(), 'interneTaak');
    const actor = (await target().attributes('interneTaak', id)).toegewezenAanActor;
    assert.equal((await target().call('DELETE', `/actoren/${actor}`)).status, 204);
    assert.equal((await target().patch('interneTaak', id, { toelichting: 'Nog open' })).status, 200);
    assert.equal((await target().patch('interneTaak', await sample(target(), 'interneTaak'), { toegewezenAanActor: [] })).status, 400);
  });

  it('nummer "" telt als geen nummer, ook de tweede keer', async () => {
    const [klantcontact, actor] = [await sample(target(), 'klantcontact'), await sample(target(), 'actor')];
    const body = { nummer: '', gevraagdeHandeling: 'x', status: 'te_verwerken', aanleidinggevendKlantcontact: { uuid: klantcontact } };
    for (const _time of [1, 2]) {
      const answer = await target().call('POST', '/internetaken', { ...body, toegewezenAanActoren: [{ uuid: actor }] });
      assert.equal(answer.status, 201, answer.text);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInProfiles, differences, loadProfile, type ObjectType } from '../../src/profile';
import { targetFor } from './client';
import { draft, sample } from './samples';

/** A change of one attribute that every object of the type allows. */
const changes: Record<ObjectType, Record<string, unknown> | undefined> = {
  klantcontact: { inhoud: 'Aangevuld.' },
  betrokkene: { organisatienaam: 'Andere organisatie' },
  actor: { naam: 'Andere naam' },
  interneTaak: { toelichting: 'Andere toelichting' },
  partij: { voorkeurstaal: 'fry' },
  partijIdentificator: { anderePartijIdentificator: 'anders' },
  digitaalAdres: { omschrijving: 'werk' },
  bijlage: { objectidentificator: { objectId: 'ANDERS' } },
  onderwerpobject: { objectidentificator: { objectId: 'ANDERS' } },
  rekeningnummer: { bic: 'INGBNL2A' },
  categorie: { naam: 'Andere categorie' },
  categorieRelatie: { eindDatum: '2025-01-01' },
  actorKlantcontact: undefined,
  vertegenwoordiging: undefined,
};

for (const name of builtInProfiles()) {
  describe(`objecten over HTTP in ${name}`, () => {
    const target = targetFor(name);
    for (const type of loadProfile(name).types()) {
      it(`${type} is te registreren, te lezen, te vinden, te wijzigen, te vervangen en te verwijderen`, async () => {
        const t = target();
        const resource = t.profile.resource(type);
        const sent = await draft(t, type);
        const created = await t.post(type, sent);
        assert.equal(created.status, 201, created.text);
        const id = resource.idOf(created.body) ?? '';
        assert.equal(created.headers.get('location'), t.url + resource.itemPath(id));
        assert.deepEqual(differences(resource, sent, await t.attributes(type, id)), []);
        assert.deepEqual((await t.read(type, id)).body, created.body);

        const listed = await t.call('GET', resource.path);
        assert.equal(listed.status, 200);
        assert.ok(listed.text.includes(id));

        const change = changes[type];
        if (change !== undefined) {
          const changed = await t.patch(type, id, change);
          assert.equal(changed.status, 200, changed.text);
          const now = resource.fromResponse(changed.body);
          assert.deepEqual(
            differences(resource, change, now).filter(({ path }) => path in change),
            [],
          );
          assert.notDeepEqual(changed.body, created.body);
        }

        const replaced = await t.call('PUT', resource.itemPath(id), resource.toRequest(sent));
        assert.equal(replaced.status, 200, replaced.text);
        assert.deepEqual(replaced.body, created.body, 'vervangen door het origineel geeft het origineel');

        assert.equal((await t.call('DELETE', resource.itemPath(id))).status, 204);
        for (const method of ['GET', 'DELETE']) assert.equal((await t.call(method, resource.itemPath(id))).status, 404);
        assert.equal((await t.patch(type, id, change ?? {})).status, 404);
        assert.ok(!(await t.call('GET', resource.path)).text.includes(id));
        assert.deepEqual(t.reference.failures, []);
      });
    }

    it('geeft elk object een eigen id, ook bij gelijke inhoud', async () => {
      const { nummer: _nummer, ...sent } = await draft(target(), 'klantcontact');
      const ids = [await sample(target(), 'klantcontact', { ...sent }), await sample(target(), 'klantcontact', { ...sent })];
      assert.notEqual(ids[0], ids[1]);
    });
  });
}

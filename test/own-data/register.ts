import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { Journal } from '../../src/own-data';
import { type DomainObject, loadProfile, type ObjectType } from '../../src/profile';
import { createReference } from '../../src/reference';
import { clientFor } from '../http/endpoint';

export const MARK = '[toets 0123456789ab]';
export const klantcontact: DomainObject = {
  kanaal: 'Telefoon',
  onderwerp: 'Afval',
  inhoud: 'Van een ander.',
  indicatieContactGelukt: 'ja',
  taal: 'nld',
  vertrouwelijk: false,
  plaatsgevondenOp: '2023-03-01T10:00:00+01:00',
};
export const ours = { ...klantcontact, inhoud: `Van ons. ${MARK}` };

/** A register with other people's objects, and a journal that is about to lose an address. */
export async function register(t: TestContext, name: string, foreign: number) {
  const profile = loadProfile(name);
  const reference = await createReference({ profile });
  const { url } = await reference.listen();
  t.after(() => reference.close());
  const put = (type: ObjectType, object: DomainObject) => {
    const id = randomUUID();
    reference.register.put(type, id, { id, ...object });
    return id;
  };
  for (let number = 0; number < foreign; number += 1) put('klantcontact', { ...klantcontact, onderwerp: `Vreemd ${number}` });
  const { client, recorded } = clientFor(t, { baseUrl: url });
  const file = join(mkdtempSync(join(tmpdir(), 'spoor-')), 'journal.ndjson');
  const journal = new Journal(file, { baseUrl: url, profile: name });
  const has = (type: ObjectType, id: string) => reference.register.get(type, id) !== undefined;
  return { profile, client, recorded, file, journal, put, has, count: () => reference.register.all('klantcontact').length };
}

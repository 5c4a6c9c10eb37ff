import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { builtInProfiles, isObjectType, type JsonObject, loadProfile, ProfileError, putAt } from '../../src/profile';

const folder = mkdtempSync(join(tmpdir(), 'profiel-'));
const builtIn = join(packageRoot(), 'schemas', 'profiles', 'open-klant-0.9.profile.json');

after(() => rmSync(folder, { recursive: true }));

describe('the root of the package', () => {
  it('is the same from source and from compiled code', () => {
    assert.equal(packageRoot(join(packageRoot(), 'dist', 'src', 'profile')), packageRoot());
    assert.match(readFileSync(join(packageRoot(), 'package.json'), 'utf8'), /"name": "klantinteracties-conformance"/);
  });

  it('is not found elsewhere', () => {
    assert.throws(() => packageRoot(tmpdir()), /niet gevonden/);
  });
});

describe('a profile', () => {
  it('is loaded by name', () => {
    const profile = loadProfile('open-klant-0.9');
    assert.equal(profile.name, 'open-klant-0.9');
    assert.equal(profile.digest, createHash('sha256').update(readFileSync(builtIn)).digest('hex'));
    assert.equal(profile.types().length, 14);
    assert.equal(profile.resource('klantcontact').itemPath('a b'), '/klantcontacten/a%20b');
    assert.equal(profile.resource('partij').offers('replace'), true);
    assert.equal(profile.resource('partij').discriminator, 'soortPartij');
    assert.equal(profile.resource('bijlage').discriminator, undefined);
  });

  it('is loaded by file', () => {
    const profile = loadProfile(changed('/name', 'eigen'));
    assert.equal(profile.name, 'eigen');
    assert.notEqual(profile.digest, loadProfile('open-klant-0.9').digest);
  });

  it('has no path for an id that leads elsewhere', () => {
    const { idOf, itemPath } = bound();
    for (const id of ['', '.', '..']) {
      assert.throws(() => itemPath(id), ProfileError);
      assert.equal(idOf({ uuid: id }), undefined);
    }
    assert.equal(idOf({ uuid: 'a' }), 'a');
  });

  it('lists differences about attributes it has', () => {
    const profile = loadProfile('open-klant-0.9');
    assert.ok(profile.definition.differences.length > 40);
    for (const { object, attribute } of profile.definition.differences) {
      assert.ok(isObjectType(object), object);
      const resource = profile.resource(object);
      const isKnown =
        attribute === undefined || resource.carries(attribute) || resource.inverses().includes(attribute) || attribute === 'volledigeNaam';
      assert.ok(isKnown, `${object}.${attribute}`);
    }
  });

  it('knows only the object types it carries', () => {
    const profile = loadProfile(join(__dirname, 'hal.profile.json'));
    assert.equal(profile.has('bijlage'), false);
    assert.throws(() => profile.resource('bijlage'), /hal-fragment kent het objecttype bijlage niet/);
  });
});

describe('a profile that can not be used is refused, saying why', () => {
  it('when there is none', () => {
    assert.throws(() => loadProfile('open-klant-1'), new RegExp(`Onbekend profiel 'open-klant-1'.*Ingebouwd: .*${builtInProfiles()[0]}`));
    assert.throws(() => loadProfile('./geen.profile.json'), /Het profielbestand .*geen\.profile\.json bestaat niet/);
    assert.throws(() => loadProfile('../../package'), /Onbekend profiel/);
  });

  it('when it is no JSON', () => {
    const file = join(folder, 'kapot.json');
    writeFileSync(file, '{"name": ');
    assert.throws(() => loadProfile(file), /ProfileError: Het profiel .*kapot\.json is geen JSON/);
  });

  const faults: readonly [string, unknown, RegExp][] = [
    ['/kleur', 'rood', /\(het hele document\): onbekende sleutel "kleur"/],
    ['/resources/actor/properties/naam/kleur', 'rood', /\/resources\/actor\/properties\/naam: onbekende sleutel "kleur"/],
    ['/paging/first', 'een', /\/paging\/first: moet een geheel getal zijn, geen "een"/],
    ['/authentication', {}, /\/authentication: sleutel "scheme" ontbreekt/],
    ['/reference/style', 'url', /\/reference\/style: "url" kan niet; kies uit "string", "object"/],
    ['/statuses/created', [], /\/statuses\/created: mag niet leeg zijn/],
    ['/basePath', 'api', /\/basePath: "api" moet passen op "\^\/"/],
    [
      '/resources/kleur',
      { path: '/k', itemPath: '/k/{id}', operations: [], properties: {}, filters: {} },
      /\/resources\/kleur: is geen objecttype/,
    ],
    ['/resources/betrokkene/properties/contactnaam/group', 'naam', /\/contactnaam\/group: groep 'naam' bestaat niet/],
    ['/resources/betrokkene/properties/contactnaam/group', 'constructor', /groep 'constructor' bestaat niet/],
    ['/resources/digitaalAdres/properties/soortDigitaalAdres/codes', 'x', /\/soortDigitaalAdres\/codes: lijst 'x' bestaat niet/],
    ['/resources/bijlage/properties/wasBijlageVanKlantcontact/reference', 'zaak', /\/reference: objecttype 'zaak' bestaat niet/],
    [
      '/resources/partij/properties/betrokkenen/inverse/via',
      'rol',
      /\/betrokkenen\/inverse\/via: verwijzing van betrokkene 'rol' bestaat niet/,
    ],
    [
      '/resources/partij/properties/partijIdentificatoren/via',
      'x',
      /\/partijIdentificatoren\/via: verwijzing van partijIdentificator 'x' bestaat niet/,
    ],
    [
      '/groups/contactnaam/properties/ook',
      { group: 'contactnaam' },
      /\/groups\/contactnaam: groep bevat zichzelf: contactnaam > contactnaam/,
    ],
    [
      '/resources/actor/filters/naam/path',
      '<betrokkene.actor',
      /\/resources\/actor\/filters\/naam\/path: '<betrokkene\.actor' leidt nergens heen/,
    ],
    ['/resources/interneTaak/exactlyOne', [['status', 'kleur']], /\/exactlyOne\/0: onbekende eigenschap 'kleur'/],
    ['/resources/bijlage/links', { self: 'objectidentificator' }, /\/links\/self: 'objectidentificator' is geen verwijzing/],
    ['/composites/maak-klantcontact/parts/klantcontact/resource', 'x', /\/parts\/klantcontact\/resource: onbekend objecttype 'x'/],
  ];
  for (const [pointer, value, reason] of faults) {
    it(`when ${pointer} is ${JSON.stringify(value)}`, () => {
      const file = changed(pointer, value);
      assert.throws(
        () => loadProfile(file),
        (error) =>
          error instanceof ProfileError && error.message.startsWith(`Het profiel ${file} klopt niet:\n`) && reason.test(error.message),
      );
    });
  }
});

/** A copy of the built-in profile with one thing changed. */
function changed(pointer: string, value: unknown): string {
  const content: JsonObject = JSON.parse(readFileSync(builtIn, 'utf8'));
  putAt(content, pointer, JSON.parse(JSON.stringify(value)));
  const file = join(folder, `${pointer.replaceAll('/', '_')}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function bound() {
  const resource = loadProfile('open-klant-0.9').resource('klantcontact');
  return { idOf: (wire: unknown) => resource.idOf(wire), itemPath: (id: string) => resource.itemPath(id) };
}

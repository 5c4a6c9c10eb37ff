import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandResponse, loadProfile, ProfileError, readExpanded } from '../../src/profile';
import { id } from './full-objects';
import { serverView } from './server-view';

const profile = loadProfile('open-klant-0.9');
const url = (type: string, number: number): string => `https://openklant.example/klantinteracties/api/v1/${type}/${id(number)}`;
const klantcontact = {
  id: id(1),
  kanaal: 'telefoon',
  onderwerp: 'Vraag over de afvalkalender',
  inhoud: 'Beller vraagt naar de ophaaldag in week 52.',
  indicatieContactGelukt: 'ja',
  taal: 'nld',
  vertrouwelijk: false,
  plaatsgevondenOp: '2024-02-01T09:15:00Z',
};
const partij = {
  id: id(2),
  soortPartij: 'persoon',
  indicatieActief: true,
  contactnaam: { voornaam: 'Anna', voorvoegselAchternaam: 'van der', achternaam: 'Voorbeeld' },
};
const view = serverView({
  klantcontact: [klantcontact],
  betrokkene: [{ id: id(6), hadKlantcontact: id(1), wasPartij: id(2), rol: 'klant', initiator: true }],
  interneTaak: [{ id: id(7), aanleidinggevendKlantcontact: id(1), toegewezenAanActor: id(3), status: 'te verwerken' }],
  actorKlantcontact: [{ id: id(8), klantcontact: id(1), actor: id(3) }],
  actor: [{ id: id(3), naam: 'Gem', soortActor: 'geautomatiseerde actor', indicatieActief: true, functie: 'chatbot' }],
  partij: [partij, { id: id(5), soortPartij: 'organisatie', indicatieActief: true, naam: 'Voorbeeld B.V.' }],
  vertegenwoordiging: [{ id: id(9), vertegenwoordigendePartij: id(5), vertegenwoordigdePartij: id(2) }],
  categorie: [{ id: id(16), naam: 'Kwetsbaar' }],
  categorieRelatie: [{ id: id(17), partij: id(2), categorie: id(16), beginDatum: '2024-01-01' }],
});

describe('what the server shows', () => {
  it('is every property, in the order of the profile', () => {
    const shown = profile.resource('klantcontact').toResponse(klantcontact, view);
    assert.equal(
      JSON.stringify({ ...shown, hadBetrokkenActoren: [] }),
      JSON.stringify({
        uuid: id(1),
        url: url('klantcontact', 1),
        gingOverOnderwerpobjecten: [],
        hadBetrokkenActoren: [],
        omvatteBijlagen: [],
        hadBetrokkenen: [{ uuid: id(6), url: url('betrokkene', 6) }],
        leiddeTotInterneTaken: [{ uuid: id(7), url: url('interneTaak', 7) }],
        nummer: null,
        referentienummer: null,
        kanaal: 'telefoon',
        onderwerp: 'Vraag over de afvalkalender',
        inhoud: 'Beller vraagt naar de ophaaldag in week 52.',
        reactie: '',
        indicatieContactGelukt: true,
        hoofdOnderwerpType: '',
        verdereActieOndernomen: false,
        taal: 'nld',
        vertrouwelijk: false,
        plaatsgevondenOp: '2024-02-01T09:15:00Z',
        metadata: {},
      }),
    );
  });

  it('has whole actors where the profile nests them', () => {
    const [actor] = JSON.parse(JSON.stringify(profile.resource('klantcontact').toResponse(klantcontact, view).hadBetrokkenActoren));
    assert.equal(actor.soortActor, 'geautomatiseerde_actor');
    assert.deepEqual(actor.actorIdentificatie, { functie: 'chatbot', omschrijving: '' });
  });

  it('shows an empty group as its empty parts and derives the full name', () => {
    const shown = profile.resource('betrokkene').toResponse({ id: id(6), rol: 'klant' }, view);
    assert.deepEqual(shown.contactnaam, { voorletters: '', voornaam: '', voorvoegselAchternaam: '', achternaam: '' });
    assert.equal(shown.volledigeNaam, '');
    assert.equal(shown.wasPartij, null);
    const person = JSON.parse(JSON.stringify(profile.resource('partij').toResponse(partij, view)));
    assert.equal(person.partijIdentificatie.volledigeNaam, 'Anna van der Voorbeeld');
  });

  it('leaves out a subtype part without data', () => {
    assert.equal('actorIdentificatie' in profile.resource('actor').toResponse({ id: id(3), soortActor: 'medewerker' }, view), false);
  });

  it('shows through a relation whom it leads to, and what the profile tells about them', () => {
    const represents = profile.resource('partij').toResponse({ id: id(5), soortPartij: 'organisatie' }, view);
    assert.deepEqual(represents.vertegenwoordigden, [{ uuid: id(2), url: url('partij', 2) }]);
    const person = profile.resource('partij').toResponse(partij, view);
    assert.deepEqual(person.categorieRelaties, [
      { uuid: id(17), url: url('categorieRelatie', 17), categorieNaam: 'Kwetsbaar', beginDatum: '2024-01-01', eindDatum: null },
    ]);
    const relation = profile.resource('categorieRelatie').toResponse({ id: id(17), partij: id(2), categorie: id(16) }, view);
    assert.deepEqual(relation.categorie, { uuid: id(16), url: url('categorie', 16), naam: 'Kwetsbaar' });
  });

  it('shows several actors, the first one in the outdated spelling too', () => {
    const shown = profile.resource('interneTaak').toResponse({ id: id(7), toegewezenAanActor: [id(3), id(13)] }, view);
    assert.deepEqual(shown.toegewezenAanActor, { uuid: id(3), url: url('actor', 3) });
    assert.deepEqual(shown.toegewezenAanActoren, [
      { uuid: id(3), url: url('actor', 3) },
      { uuid: id(13), url: url('actor', 13) },
    ]);
  });

  it('is read back by the kit, inverse relations as ids', () => {
    const read = profile.resource('klantcontact').fromResponse(profile.resource('klantcontact').toResponse(klantcontact, view));
    assert.deepEqual(read.hadBetrokkenen, [id(6)]);
    assert.deepEqual(read.hadBetrokkenActoren, [
      { id: id(3), naam: 'Gem', soortActor: 'geautomatiseerde actor', indicatieActief: true, functie: 'chatbot' },
    ]);
  });
});

describe('expanded relations', () => {
  it('nest per level; an empty one is still there', () => {
    const shown = expandResponse(
      profile,
      'klantcontact',
      klantcontact,
      ['hadBetrokkenen.wasPartij', 'hadBetrokkenen.digitaleAdressen', 'omvatteBijlagen'],
      view,
    );
    const { _expand: expanded, ...rest } = JSON.parse(JSON.stringify(shown));
    assert.deepEqual(rest, profile.resource('klantcontact').toResponse(klantcontact, view));
    assert.deepEqual(Object.keys(expanded), ['hadBetrokkenen', 'omvatteBijlagen']);
    assert.deepEqual(expanded.omvatteBijlagen, []);
    const [betrokkene] = expanded.hadBetrokkenen;
    assert.equal(betrokkene.uuid, id(6));
    assert.equal(betrokkene._expand.wasPartij.partijIdentificatie.volledigeNaam, 'Anna van der Voorbeeld');
    assert.deepEqual(betrokkene._expand.digitaleAdressen, []);
  });

  it('of a single reference is the object, or null', () => {
    const adres = { id: id(4), soortDigitaalAdres: 'E-mail', adres: 'a@example.nl' };
    const shown = expandResponse(profile, 'digitaalAdres', adres, ['verstrektDoorBetrokkene.hadKlantcontact'], view);
    assert.deepEqual(shown._expand, { verstrektDoorBetrokkene: null });
  });

  it('are refused when the property is no relation', () => {
    assert.throws(() => expandResponse(profile, 'klantcontact', klantcontact, ['kanaal'], view), ProfileError);
  });

  it('are found by the kit, and not where they were not shown', () => {
    const shown = expandResponse(profile, 'klantcontact', klantcontact, ['hadBetrokkenen'], view);
    assert.equal(readExpanded(profile, shown, 'hadBetrokkenen')?.length, 1);
    assert.equal(readExpanded(profile, shown, 'omvatteBijlagen'), undefined);
    assert.deepEqual(readExpanded(profile, { _expand: { wasPartij: null } }, 'wasPartij'), []);
  });
});

import type { Preset } from '../src/functions';
import type { ObjectType } from '../src/profile';

/** A Dutch noun of the features with the object type, and the subtype where the noun means one. */
export interface Noun {
  readonly type: ObjectType;
  readonly preset: Preset;
}

const KINDS: Readonly<Record<string, Noun>> = {
  klantcontact: { type: 'klantcontact', preset: {} },
  betrokkene: { type: 'betrokkene', preset: {} },
  actorKlantcontact: { type: 'actorKlantcontact', preset: {} },
  actor: { type: 'actor', preset: { soortActor: 'medewerker' } },
  medewerker: { type: 'actor', preset: { soortActor: 'medewerker' } },
  'organisatorische eenheid': { type: 'actor', preset: { soortActor: 'organisatorische eenheid' } },
  'geautomatiseerde actor': { type: 'actor', preset: { soortActor: 'geautomatiseerde actor' } },
  'interne taak': { type: 'interneTaak', preset: {} },
  partij: { type: 'partij', preset: { soortPartij: 'persoon' } },
  persoon: { type: 'partij', preset: { soortPartij: 'persoon' } },
  organisatie: { type: 'partij', preset: { soortPartij: 'organisatie' } },
  contactpersoon: { type: 'partij', preset: { soortPartij: 'contactpersoon' } },
  'partij-identificator': { type: 'partijIdentificator', preset: {} },
  'digitaal adres': { type: 'digitaalAdres', preset: {} },
  bijlage: { type: 'bijlage', preset: {} },
  onderwerpobject: { type: 'onderwerpobject', preset: {} },
  vertegenwoordiging: { type: 'vertegenwoordiging', preset: {} },
  rekeningnummer: { type: 'rekeningnummer', preset: {} },
  categorie: { type: 'categorie', preset: {} },
  'categorie-relatie': { type: 'categorieRelatie', preset: {} },
};

const PLURALS: Readonly<Record<string, string>> = {
  klantcontacten: 'klantcontact',
  betrokkenen: 'betrokkene',
  actorKlantcontacten: 'actorKlantcontact',
  actoren: 'actor',
  medewerkers: 'medewerker',
  'interne taken': 'interne taak',
  partijen: 'partij',
  personen: 'persoon',
  'partij-identificatoren': 'partij-identificator',
  'digitale adressen': 'digitaal adres',
  bijlagen: 'bijlage',
  onderwerpobjecten: 'onderwerpobject',
  vertegenwoordigingen: 'vertegenwoordiging',
  rekeningnummers: 'rekeningnummer',
  categorieën: 'categorie',
  'categorie-relaties': 'categorie-relatie',
};

/** Longest first, so «actorKlantcontact» is not read as «actor». */
function alternatives(words: string[]): string {
  return words.sort((a, b) => b.length - a.length).join('|');
}

export const SINGULAR = alternatives(Object.keys(KINDS));
export const PLURAL = alternatives(Object.keys(PLURALS));

/** The noun meant by a word, singular or plural; undefined for an unknown word. */
export function nounFor(word: string): Noun | undefined {
  return KINDS[PLURALS[word] ?? word];
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOCUMENTS, errors, example, ownPart, type Schema, schemaOf, target } from './model';

interface Attribute {
  file: string;
  name: string;
  type: Schema;
}

const attributes: Attribute[] = DOCUMENTS.flatMap(([file]) =>
  Object.entries(ownPart(file).properties ?? {}).flatMap(([name, schema]) =>
    schema.allOf === undefined ? [] : [{ file, name, type: target(schema, file).schema }],
  ),
);

/** The keywords by which a document is refused at one place. */
function refusedBy(file: string, document: Record<string, unknown>, place: string): string[] {
  return errors(file, document)
    .filter(({ instancePath }) => instancePath === place)
    .map(({ keyword }) => keyword);
}

function assertAt(file: string, name: string, value: unknown, keyword: string | undefined): void {
  const found = refusedBy(file, { ...example(file), [name]: value }, `/${name}`);
  if (keyword === undefined) assert.deepEqual(found, []);
  else assert.ok(found.includes(keyword), `expected ${keyword}, found ${found}`);
}

for (const { file, name, type } of attributes.filter(({ type: { maxLength } }) => maxLength !== undefined)) {
  test(`${file}: ${name} may be ${type.maxLength} long and no longer`, () => {
    assertAt(file, name, textOf(type, type.maxLength ?? 0), undefined);
    assertAt(file, name, textOf(type, (type.maxLength ?? 0) + 1), 'maxLength');
  });
}

for (const { file, name, type } of attributes.filter(({ type: { maximum } }) => maximum !== undefined)) {
  test(`${file}: ${name} is a whole number of at most ${String(type.maximum).length} digits`, () => {
    assertAt(file, name, type.maximum, undefined);
    assertAt(file, name, (type.maximum ?? 0) + 1, 'maximum');
    assertAt(file, name, -1, 'minimum');
    assertAt(file, name, '23009182', 'type');
  });
}

for (const { file, name, type } of attributes.filter(({ type: { enum: values } }) => values !== undefined)) {
  test(`${file}: ${name} only takes the values of ${type.title}`, () => {
    assertAt(file, name, 'iets anders', 'enum');
    for (const value of type.enum ?? []) assertAt(file, name, value, undefined);
  });
}

const FORMATS: Record<string, [good: unknown, bad: unknown, keyword: string]> = {
  Datumtijd: ['2024-01-15T09:17:20+01:00', '15-01-2024 09:17', 'format'],
  Datum: ['2024-01-15', '15-01-2024', 'format'],
  IndicatieJaNee: [false, 'nee', 'type'],
  Emailadres: ['anna@example.nl', 'anna.example.nl', 'pattern'],
  Verwijzing: ['1', '', 'minLength'],
};

for (const { file, name, type } of attributes) {
  const [good, bad, keyword] = FORMATS[type.title ?? ''] ?? [undefined, [], 'type'];
  test(`${file}: ${name} refuses what is no ${type.title}`, () => {
    if (good !== undefined) assertAt(file, name, good, undefined);
    assertAt(file, name, bad, keyword);
  });
}

for (const [file] of DOCUMENTS) {
  for (const name of Object.keys(ownPart(file).properties ?? {}).filter((key) => key !== 'soortActor' && key !== 'soortPartij')) {
    const mandatory = ownPart(file).required?.includes(name) ?? false;
    test(`${file}: ${name} ${mandatory ? 'must be present' : 'may be absent'}`, () => {
      const { [name]: _, ...rest } = example(file);
      const missing = errors(file, rest).filter(({ keyword }) => keyword === 'required');
      assert.deepEqual(
        missing.map(({ params }) => params.missingProperty),
        mandatory ? [name] : [],
      );
    });
  }
}

const SUBTYPES: [supertype: string, subtype: string, foreign: Record<string, unknown>][] = [
  ['actor', 'medewerker', { omschrijving: 'van een ander subtype' }],
  ['actor', 'organisatorische-eenheid', { functie: 'van een ander subtype' }],
  ['actor', 'geautomatiseerde-actor', { emailadres: 'ander@example.nl' }],
  ['partij', 'persoon', { naam: 'van een ander subtype' }],
  ['partij', 'organisatie', { contactnaam: { voorletters: 'A.' } }],
  ['partij', 'contactpersoon', { naam: 'van een ander subtype' }],
];

for (const [supertype, subtype, foreign] of SUBTYPES) {
  const discriminator = supertype === 'actor' ? 'soortActor' : 'soortPartij';
  for (const file of [`${supertype}.schema.json`, `${subtype}.schema.json`]) {
    test(`${file} accepts a ${subtype}, not one with attributes of another subtype or without ${discriminator}`, () => {
      const valid = example(`${subtype}.schema.json`);
      const { [discriminator]: _, ...unnamed } = valid;
      assert.deepEqual(errors(file, valid), []);
      assert.deepEqual(
        refusedBy(file, { ...valid, ...foreign }, '').filter((keyword) => keyword !== 'if'),
        ['unevaluatedProperties'],
      );
      assert.ok(refusedBy(file, unnamed, '').includes('required'));
    });
    test(`${file} refuses a ${subtype} without what its subtype requires`, () => {
      for (const name of schemaOf(`${subtype}.schema.json`).required ?? []) {
        const { [name]: _, ...rest } = example(`${subtype}.schema.json`);
        assert.ok(refusedBy(file, rest, '').includes('required'), name);
      }
    });
  }
}

const OWN_KEYWORDS: [file: string, name: string, good: unknown, bad: unknown, keyword: string][] = [
  ['organisatorische-eenheid', 'emailadres', 'afval@example.nl', '@afval.example.nl', 'pattern'],
  ['adres', 'huisnummer', 99999, 100000, 'maximum'],
  ['adres', 'huisnummer', 1, 0, 'minimum'],
  ['adres', 'postcode', '1234 AB', '1234AB', 'pattern'],
  ['adres', 'straatnaam', 'x'.repeat(255), 'x'.repeat(256), 'maxLength'],
  ['adres', 'huisnummertoevoeging', 'x'.repeat(20), 'x'.repeat(21), 'maxLength'],
  ['adres', 'stad', 'x'.repeat(255), 'x'.repeat(256), 'maxLength'],
  ['rekeningnummer', 'iban', 'NL02ABNA0123456789', '02ABNA0123456789', 'pattern'],
  ['rekeningnummer', 'iban', `NL02${'1'.repeat(30)}`, `NL02${'1'.repeat(31)}`, 'maxLength'],
  ['rekeningnummer', 'bic', 'ABNANL2A', 'ABNANL2', 'minLength'],
  ['rekeningnummer', 'bic', 'ABNANL2AXXX', 'ABNANL2AXXXX', 'maxLength'],
  ['rekeningnummer', 'bic', 'ABNANL2A', 'ABNA NL2A', 'pattern'],
];

for (const [file, name, good, bad, keyword] of OWN_KEYWORDS) {
  test(`${file}: ${name} accepts ${good} and refuses ${bad} by ${keyword}`, () => {
    assertAt(`${file}.schema.json`, name, good, undefined);
    assertAt(`${file}.schema.json`, name, bad, keyword);
  });
}

/** A text of the given length that is valid in everything else. */
function textOf({ title }: Schema, length: number): string {
  return title === 'Emailadres' ? `${'a'.repeat(length - 11)}@example.nl` : 'é'.repeat(length);
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { SyntheticValues } from '../../src/functions';
import { NUMBER_ATTRIBUTES, readText, readValue, textOfLength, YES_NO_ATTRIBUTES } from '../../steps/values';

const MODEL = join(__dirname, '../../schemas/information-model');

/** Attributes of the information model that refer to a datatype. */
function attributesOf(datatype: string): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(MODEL).filter((name) => name.endsWith('.schema.json'))) {
    const { properties = {}, $defs = {} } = JSON.parse(readFileSync(join(MODEL, file), 'utf8'));
    for (const [name, attribute] of Object.entries({ ...properties, ...($defs.algemeen?.properties ?? {}) })) {
      if (JSON.stringify(attribute).includes(`#/$defs/${datatype}"`)) {
        found.add(name);
      }
    }
  }
  return [...found].sort();
}

describe('values in features', () => {
  it('read ja and nee for exactly the yes/no attributes of the model', () => {
    const inModel = attributesOf('indicatieJaNee');
    assert.deepEqual(inModel, ['indicatieActief', 'indicatieGeheimhouding', 'initiator', 'vertrouwelijk']);
    assert.deepEqual(
      inModel.filter((attribute) => !YES_NO_ATTRIBUTES.has(attribute)),
      [],
    );
    const values = new SyntheticValues('a');
    assert.equal(readValue('vertrouwelijk', 'ja', values), true);
    assert.equal(readValue('vertrouwelijk', 'misschien', values), 'misschien');
    assert.equal(readValue('indicatieContactGelukt', 'ja', values), 'ja');
  });

  it('read numbers for nummer and leave letters as they are', () => {
    const values = new SyntheticValues('a');
    assert.ok(NUMBER_ATTRIBUTES.has('nummer'));
    assert.equal(readValue('nummer', '23009182', values), 23009182);
    assert.equal(readValue('nummer', 'abc', values), 'abc');
    assert.equal(readValue('onderwerp', '12', values), '12');
  });

  it('fill placeholders inside a text', () => {
    const values = new SyntheticValues('a');
    assert.equal(readValue('onderwerp', 'Afval {merk}', values), `Afval ${values.mark}`);
  });

  it('turn escapes into the characters they stand for', () => {
    assert.equal(readText('O\\u0027Neill\\r\\n\\tx'), "O'Neill\r\n\tx");
  });

  it('make texts of exactly the length asked, in both kinds', () => {
    for (const length of [1, 40, 200, 1001]) {
      for (const kind of ['zonder accenten', 'met accenten']) {
        const text = textOfLength(length, kind);
        assert.equal([...text].length, length);
        assert.equal(text.trimEnd(), text);
      }
    }
    assert.throws(() => textOfLength(5, 'met hanenpoten'));
  });
});

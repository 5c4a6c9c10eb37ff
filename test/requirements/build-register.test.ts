import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildRegister, RequirementError } from '../../src/requirements/build-register';
import { parseFeature } from '../../src/requirements/feature-source';
import { parseDocument } from '../../src/verdict/published-documents';
import { smallRegister } from '../verdict/small-register';

const EXAMPLE = '    Voorbeeld: v\n      Als iets gebeurt\n';

/** A feature of case C0992 with one Regel. */
function feature(tags: string, description = '    Bron: casus §1\n', examples = EXAMPLE, featureTags = '@C0992 @P1a'): string {
  return `# language: nl\n${featureTags}\nFunctionaliteit: C0992 Klant belt\n\n  ${tags}\n  Regel: Een norm\n${description}\n${examples}`;
}

function register(...texts: string[]) {
  return buildRegister(
    texts.map((text, index) => ({ file: `features/${index}.feature`, feature: parseFeature(text) })),
    '1.0.0',
  );
}

function faultsOf(...texts: string[]): string[] {
  try {
    register(...texts);
    return [];
  } catch (error) {
    assert.ok(error instanceof RequirementError);
    return [...error.faults];
  }
}

const GOOD = '@eis:C0992-01 @verplicht @rev:24';

describe('a requirement in the register', () => {
  it('has everything its Regel says', () => {
    const text = feature(
      '@eis:C0992-07 @optioneel @afgeleid @negatief @rev:23-24 @vereist:kc.basis @vereist:bet @F2173 @vraagstuk:T09',
      '    Volgt uit de kardinaliteit.\n    Bron: casus §1;\n    informatiemodel\n\n    Zie ook besluit B1.\n',
    );
    assert.deepEqual(register(text).requirements[0], {
      id: 'C0992-07',
      case: 'C0992',
      class: 'P1a',
      title: 'Een norm',
      level: 'optioneel',
      derived: true,
      revision: '23+24',
      capabilities: ['kc.basis', 'bet'],
      functions: ['F2173'],
      source: 'casus §1; informatiemodel',
      questions: ['T09'],
      negative: true,
      explanation: 'Volgt uit de kardinaliteit. Zie ook besluit B1.',
      scenarios: 1,
      tags: [
        '@C0992',
        '@P1a',
        '@eis:C0992-07',
        '@optioneel',
        '@afgeleid',
        '@negatief',
        '@rev:23-24',
        '@vereist:kc.basis',
        '@vereist:bet',
        '@F2173',
        '@vraagstuk:T09',
      ],
      file: 'features/0.feature',
      line: 6,
    });
  });

  it('that cannot be tested has a reason and no examples', () => {
    const found = register(feature('@eis:C0992-N1 @niet-toetsbaar @rev:23', '    Bron: casus §1\n    Reden: het is een gesprek.\n', ''))
      .requirements[0];
    assert.equal(found?.reason, 'het is een gesprek.');
    assert.equal(found?.source, 'casus §1');
    assert.equal(
      register(feature('@eis:C0992-N1 @niet-toetsbaar', '    Het is een gesprek.\n', '')).requirements[0]?.reason,
      'Het is een gesprek.',
    );
  });

  it('counts the rows of its examples', () => {
    assert.equal(smallRegister().requirements[0]?.scenarios, 3);
  });

  it('belongs to a case, the model or a client', () => {
    const model = feature('@eis:IM-actor-01 @verplicht @rev:24', undefined, undefined, '@IM').replace(
      'C0992 Klant belt',
      'Informatiemodel: Actor',
    );
    const client = feature('@eis:W-KISS-01 @consument @fout', undefined, undefined, '@werkt-met').replace('C0992 Klant belt', 'KISS');
    const { cases, requirements } = register(feature(GOOD), model, client);
    assert.deepEqual(
      cases.map(({ id, class: classId, title }) => [id, classId, title]),
      [
        ['C0992', 'P1a', 'Klant belt'],
        ['IM-actor', 'IM', 'Informatiemodel: Actor'],
        ['W-KISS', 'W', 'KISS'],
      ],
    );
    assert.equal(requirements.find((found) => found.id === 'W-KISS-01')?.impact, 'fout');
  });

  it('stands in an order that does not depend on the files', () => {
    const texts = ['C0992-10', 'C0992-N1', 'C0992-02'].map((id) =>
      id.includes('N') ? feature(`@eis:${id} @niet-toetsbaar`, '    Reden: r\n', '') : feature(`@eis:${id} @verplicht @rev:24`),
    );
    const ids = (...order: number[]) => register(...order.map((index) => texts[index] ?? '')).requirements.map((found) => found.id);
    assert.deepEqual(ids(0, 1, 2), ['C0992-02', 'C0992-10', 'C0992-N1']);
    assert.deepEqual(ids(2, 1, 0), ['C0992-02', 'C0992-10', 'C0992-N1']);
  });

  it('follows the published schema', () => {
    const made = smallRegister();
    assert.deepEqual(parseDocument('requirements', JSON.parse(JSON.stringify(made)), 'register'), made);
    assert.throws(() => parseDocument('requirements', { ...made, extra: 1 }, 'register'), /onbekende eigenschap 'extra'/);
  });
});

describe('faults in the features', () => {
  it('are none in a good one', () => assert.deepEqual(faultsOf(feature(GOOD)), []));

  const cases: [string, string, RegExp][] = [
    ['no id', feature('@verplicht @rev:24'), /Regel 'Een norm' heeft geen @eis:/],
    ['two ids', feature('@eis:C0992-01 @eis:C0992-02 @verplicht @rev:24'), /meer dan een kenmerk: C0992-01, C0992-02/],
    ['an id of another form', feature('@eis:C992-1 @verplicht @rev:24'), /kenmerk van een onbekende vorm: 'C992-1'/],
    ['a case that does not exist', feature('@eis:C1111-01 @verplicht @rev:24'), /onbekende casus 'C1111'/],
    ['no level', feature('@eis:C0992-01 @rev:24'), /heeft geen niveau/],
    ['two levels', feature('@eis:C0992-01 @verplicht @optioneel @rev:24'), /meer dan een niveau: verplicht, optioneel/],
    ['no revision', feature('@eis:C0992-01 @verplicht'), /heeft geen @rev:/],
    ['an unknown revision', feature('@eis:C0992-01 @verplicht @rev:25'), /onbekende revisie: 25/],
    ['no source', feature(GOOD, ''), /heeft geen regel 'Bron:'/],
    ['an unknown capability', feature(`${GOOD} @vereist:kc.alles`), /onbekende mogelijkheid 'kc\.alles'/],
    ['an unknown function', feature(`${GOOD} @F0001`), /onbekende functie 'F0001'/],
    ['no examples', feature(GOOD, undefined, ''), /geen voorbeelden en is niet gemerkt als @niet-toetsbaar/],
    [
      'examples of what cannot be tested',
      feature('@eis:C0992-N1 @niet-toetsbaar', '    Reden: r\n'),
      /@niet-toetsbaar maar heeft voorbeelden/,
    ],
    ['no reason', feature('@eis:C0992-N1 @niet-toetsbaar', '    Bron: b\n', ''), /@niet-toetsbaar zonder reden/],
    ['a feature without the tag of the case', feature(GOOD, undefined, undefined, '@P1a'), /Functionaliteit zonder tag @C0992/],
    ['a feature with another class', feature(GOOD, undefined, undefined, '@C0992 @P2'), /Functionaliteit zonder tag @P1a/],
    ['a client with a level of the standard', feature('@eis:W-KISS-01 @verplicht @rev:24'), /niveau @consument/],
    [
      'a scenario outside a Regel',
      '# language: nl\n@C0992 @P1a\nFunctionaliteit: C0992 x\n\n  Voorbeeld: los\n    Als iets\n',
      /:5 een scenario staat buiten een Regel/,
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(`name ${name}`, () => {
      const faults = faultsOf(text);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0] ?? '', expected);
      assert.match(faults[0] ?? '', /^features\/0\.feature:\d+ /);
    });
  }

  it('name a requirement that exists twice, and every other fault at once', () => {
    const faults = faultsOf(feature(GOOD), feature(GOOD), feature('@eis:C0992-02 @rev:24'));
    assert.deepEqual(faults.length, 2);
    assert.ok(faults.some((fault) => fault === 'features/1.feature:6 Regel C0992-01 bestaat al in features/0.feature:6'));
  });
});

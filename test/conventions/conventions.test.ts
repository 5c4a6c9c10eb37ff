import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Conventions, Report } from '../../generated/types';
import { SyntheticValues } from '../../src/functions';
import { runConformance } from '../../src/run';
import { ran, temporaryFolder } from '../cli/program';

const folder = temporaryFolder();

/** Requirements that refer to a zaak, a document and an actor, and that register and find telephone numbers. */
const ONLY = 'IM-onderwerpobject,IM-bijlage,IM-actor,IM-digitaalAdres';

const ALL: Conventions = {
  kanalen: { Telefoon: 'TEL' },
  talen: { nld: 'nl' },
  zaak: { codeObjecttype: 'zaak', codeRegister: 'oz', codeSoortObjectId: 'zaak-uuid' },
  document: { codeObjecttype: 'doc', codeRegister: 'drc', codeSoortObjectId: 'doc-uuid' },
  actor: { codeObjecttype: 'medewerker', codeRegister: 'obj', codeSoortObjectId: 'email' },
  telefoonnummer: 'internationaal',
};

async function judged(out: string, conventions: Conventions, profile = 'open-klant-0.9'): Promise<{ report: Report; sent: string }> {
  const report = await runConformance({ only: ONLY, optional: 'alle', seed: 'vast', folder, out, conventions, profile });
  const { entries } = JSON.parse(readFileSync(join(folder, out, 'evidence.har'), 'utf8')).log;
  const sent = entries.map((entry: { request: { postData?: { text: string } } }) => entry.request.postData?.text ?? '').join('\n');
  return { report, sent };
}

const verdicts = ({ requirements }: Report) => requirements.filter(({ selected }) => selected).map(({ id, verdict }) => [id, verdict]);

describe('eigen afspraken', () => {
  for (const profile of ['open-klant-0.9', 'vng-crud-0.0.3']) {
    it(`gaan over de lijn in plaats van die van ${profile}, zonder dat een oordeel verandert`, async () => {
      const plain = await judged(`gewoon-${profile}`, {}, profile);
      const own = await judged(`eigen-${profile}`, ALL, profile);
      assert.ok(verdicts(plain.report).some(([, verdict]) => verdict === 'voldoet'));
      assert.deepEqual(verdicts(own.report), verdicts(plain.report));
      for (const code of ['"zaak"', '"oz"', '"zaak-uuid"', '"doc"', '"drc"', '"doc-uuid"', '"+31612345678"']) {
        assert.ok(own.sent.includes(code), `${code} is niet verzonden`);
        assert.ok(!plain.sent.includes(code), `${code} is ook zonder afspraak verzonden`);
      }
      assert.doesNotMatch(own.sent, /"0612345678"/);
    });
  }

  it('mogen voor een zaak en een document dezelfde code hebben', async () => {
    const { report } = await judged('gelijk', {
      zaak: { codeSoortObjectId: 'uuid', codeRegister: 'zgw' },
      document: { codeSoortObjectId: 'uuid', codeRegister: 'zgw' },
    });
    assert.deepEqual(
      verdicts(report).filter(([, verdict]) => verdict === 'voldoet-niet' || verdict === 'fout'),
      [],
    );
  });

  it('staan met die van het profiel in het rapport en op het inkoopblad', async () => {
    const { report } = await judged('rapport', { zaak: { codeRegister: 'oz' }, telefoonnummer: 'internationaal' });
    assert.deepEqual(report.run.conventions, [
      { name: 'zaak: codeObjecttype', value: 'zgw-Zaak', own: false },
      { name: 'zaak: codeRegister', value: 'oz', own: true },
      { name: 'zaak: codeSoortObjectId', value: 'identificatie', own: false },
      { name: 'document: codeObjecttype', value: 'Informatieobject', own: false },
      { name: 'document: codeRegister', value: 'Documentenregister', own: false },
      { name: 'document: codeSoortObjectId', value: 'Identificatie', own: false },
      { name: 'actor: codeObjecttype', value: 'mdw', own: false },
      { name: 'actor: codeRegister', value: 'msei', own: false },
      { name: 'actor: codeSoortObjectId', value: 'idf', own: false },
      { name: 'telefoonnummer', value: 'internationaal', own: true },
    ]);
    for (const page of ['report.html', 'inkoopblad.html']) {
      const text = readFileSync(join(folder, 'rapport', page), 'utf8');
      assert.match(text, /zaak: codeObjecttype zgw-Zaak; zaak: codeRegister oz \(ingesteld voor dit product\)/);
      assert.match(text, /telefoonnummer internationaal \(ingesteld voor dit product\)/);
    }
  });

  for (const [what, conventions, expected] of [
    [
      'een onbekend onderdeel',
      '{ "zaak": { "codeObjectype": "x" } }',
      /onbekende instelling 'codeObjectype'\. Bedoelt u 'codeObjecttype'\?/,
    ],
    ['een lege code', '{ "actor": { "codeRegister": "" } }', /\(\/conventions\/actor\/codeRegister\): mag niet leeg zijn/],
    ['een andere schrijfwijze', '{ "telefoonnummer": "amerikaans" }', /'amerikaans' kan niet; kies uit nationaal, internationaal/],
  ] as const) {
    it(`met ${what}: exit 2 en waar het staat`, async () => {
      writeFileSync(join(folder, 'fout.json'), `{ "conventions": ${conventions} }`);
      const { code, err } = await ran(folder, ['run', '--config', 'fout.json']);
      assert.match(err, expected);
      assert.equal(code, 2);
    });
  }
});

describe('de schrijfwijze van een telefoonnummer', () => {
  const written = (form: 'nationaal' | 'internationaal') =>
    ['0612345678', '0201234567', '+31612345678', '0031612345678', '14020', 'toets@example.nl'].map((text) =>
      new SyntheticValues('a', '', form).phone(text),
    );

  it('is zoals de features hem geven', () => {
    assert.deepEqual(written('nationaal'), ['0612345678', '0201234567', '+31612345678', '0031612345678', '14020', 'toets@example.nl']);
  });

  it('is op verzoek internationaal, en laat de rest met rust', () => {
    assert.deepEqual(written('internationaal').slice(0, 3), ['+31612345678', '+31201234567', '+31612345678']);
    assert.deepEqual(written('internationaal').slice(3), ['0031612345678', '14020', 'toets@example.nl']);
  });
});

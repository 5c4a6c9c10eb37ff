import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sealOf } from '../../src/report/seal';
import { procurementSheet } from '../../src/report/sheet/procurement-sheet';
import { BUILT_REPORTS, HUGE, TAMPERED_REPORTS, tamperedReport } from '../report/hostile';
import { STATES } from '../report-html/states';
import { sampleReport } from '../verdict/sample-report';

function textOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/u, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#39;/gu, "'")
    .replace(/\s+/gu, ' ');
}

describe('inkoopblad.html', () => {
  it('has everything a file of purchase needs', () => {
    const report = { ...STATES['niet conform'], evidence: { har: 'evidence.har', digest: 'e'.repeat(64) } };
    const text = textOf(procurementSheet(report));
    assert.match(text, /Inkoopblad Klantinteracties Proefregister 1\.2\.3 niet conform Niet conform: /);
    assert.match(text, /P1a Klantcontactcentrum: vragen en antwoorden per telefoon Opgegeven ja Aangetoond niet conform/);
    assert.match(text, /verplicht voldoet 0/);
    assert.match(text, /C0992-06 voldoet niet: Een verbod Bron: casus C0992 §6/);
    assert.match(text, /C0992-03 voldoet niet \(bekend\): Een keuze/);
    assert.match(text, /Niet aangetoond klasse P1a is opgegeven maar niet aangetoond/);
    assert.match(text, /Opdracht klantinteracties-conformance run --url https:\/\/doel\.example Zaad 42/);
    assert.match(text, /klantinteracties-conformance 0\.1\.0, eisenset/);
    assert.ok(text.includes(`Bewijs (sha256) ${'e'.repeat(64)} Zegel van rapport en bewijs (sha256) ${sealOf(report)}`));
    assert.match(text, /klantinteracties-conformance verify &lt;map&gt; --seal &lt;zegel&gt;/);
  });

  it('says so when nothing deviates or lacks, and is English when asked', () => {
    const text = textOf(procurementSheet(sampleReport({})));
    assert.match(text, /Geen afwijkingen van een verplichte eis gevonden/);
    assert.match(text, /Alles wat verplicht is, is aangetoond/);
    assert.match(text, /geen bewijs bewaard/);
    assert.match(
      textOf(procurementSheet(sampleReport({}), { language: 'en' })),
      /Klantinteracties procurement sheet .* conformant Conformant, tested with profile open-klant-0\.9\. .* Everything that is obligatory was shown/,
    );
  });

  it('has no script, and shows what a target sent as data', () => {
    for (const hostile of [
      ...BUILT_REPORTS,
      ...TAMPERED_REPORTS.slice(0, -1),
      tamperedReport(HUGE, ['sentence', 'product', 'source', 'command']),
    ]) {
      const page = procurementSheet(hostile).replace(/<style>[\s\S]*?<\/style>/u, '');
      assert.ok(page.length < 200_000, String(page.length));
      assert.doesNotMatch(page, /<script|<img|(?![\t\n])\p{Cc}|\p{Bidi_Control}/u);
    }
  });
});

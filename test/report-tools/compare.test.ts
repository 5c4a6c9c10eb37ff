import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CauseKind } from '../../src/report/compare/causes';
import { compareReports, isRegression } from '../../src/report/compare/compare-reports';
import { comparisonMarkdown } from '../../src/report/compare/comparison-markdown';
import { comparisonPage } from '../../src/report/compare/comparison-page';
import { comparisonText } from '../../src/report/compare/comparison-text';
import type { Report } from '../../src/verdict/report-model';
import { BUILT_REPORTS, TAMPERED_REPORTS } from '../report/hostile';
import { ABSENT, DEVIATION, FAULT, sampleReport } from '../verdict/sample-report';

const GOOD = sampleReport({});
const BAD = sampleReport({ 'C0992-06': DEVIATION });

function between(from: Report, to: Report) {
  const comparison = compareReports([
    { name: 'oud', report: from },
    { name: 'nieuw', report: to },
  ]);
  const [step] = comparison.steps;
  if (step === undefined) throw new Error('er is geen stap');
  return { comparison, step };
}

/** A report with one requirement less, as an older set of requirements would give. */
function without(report: Report, id: string): Report {
  return { ...report, requirements: report.requirements.filter((result) => result.id !== id) };
}

describe('why a requirement changed', () => {
  const causes: readonly { kind: CauseKind; words: string; change: (report: Report) => Report }[] = [
    {
      kind: 'doel',
      words: 'een andere versie van het doel: versie van het product 1.2.3 → 2.0.0',
      change: (report) => ({ ...report, target: { ...report.target, version: '2.0.0' } }),
    },
    {
      kind: 'kit',
      words: 'een andere versie van de kit: versie van de kit klantinteracties-conformance 0.1.0 → klantinteracties-conformance 0.2.0',
      change: (report) => ({ ...report, kit: { ...report.kit, version: '0.2.0' } }),
    },
    {
      kind: 'eisenset',
      words: `een andere eisenset: kenmerk van de eisenset ${'a'.repeat(64)} → ${'d'.repeat(64)}`,
      change: (report) => ({ ...report, kit: { ...report.kit, requirementDigest: 'd'.repeat(64) } }),
    },
    {
      kind: 'profiel',
      words: 'een ander profiel: profiel open-klant-0.9 1.0.0 → vng-crud-0.0.3 0.0.3',
      change: (report) => ({ ...report, profile: { ...report.profile, name: 'vng-crud-0.0.3', version: '0.0.3', digest: 'd'.repeat(64) } }),
    },
    {
      kind: 'configuratie',
      words: 'een andere configuratie: alleen lezen false → true',
      change: (report) => ({ ...report, run: { ...report.run, readOnly: true, configurationDigest: 'd'.repeat(64) } }),
    },
  ];
  for (const { kind, words, change } of causes) {
    it(`is named when only one thing differs: ${kind}`, () => {
      const { comparison, step } = between(GOOD, change(BAD));
      assert.deepEqual([...new Set(step.causes.map((cause) => cause.kind))], [kind]);
      assert.deepEqual(
        step.changes.map(({ id, from, to, direction, causes: found }) => [id, from, to, direction, found]),
        [['C0992-06', 'voldoet', 'voldoet-niet', 'worse', [kind]]],
      );
      assert.ok(comparisonText(comparison).includes(words), comparisonText(comparison));
    });

    it(`is named when it became better too: ${kind}`, () => {
      const { step } = between(BAD, change(GOOD));
      assert.deepEqual(
        step.changes.map(({ direction, causes: found }) => [direction, found]),
        [['better', [kind]]],
      );
    });

    it(`is not blamed when nothing changed by it: ${kind}`, () => {
      const { step } = between(BAD, change(BAD));
      assert.deepEqual([[...new Set(step.causes.map((cause) => cause.kind))], step.changes], [[kind], []]);
    });
  }

  for (const [first, second] of causes.flatMap((one, index) => causes.slice(index + 1).map((two) => [one, two] as const))) {
    it(`is either when two things differ: ${first.kind} and ${second.kind}`, () => {
      const { step } = between(GOOD, second.change(first.change(BAD)));
      assert.deepEqual(step.changes[0]?.causes, [first.kind, second.kind]);
      assert.deepEqual(new Set(step.causes.map(({ kind }) => kind)), new Set([first.kind, second.kind]));
    });
  }

  it('is never the target when the kit fell short or the run was stopped', () => {
    const newer = (report: Report): Report => ({ ...report, target: { ...report.target, version: '2' } });
    const faulty = between(GOOD, newer(sampleReport({ 'C0992-06': FAULT })));
    assert.deepEqual(
      faulty.step.changes.map(({ id, direction, causes: found }) => [id, direction, found]),
      [['C0992-06', 'lapsed', ['run']]],
    );
    const stopped = between(GOOD, newer(sampleReport({ 'C0992-06': undefined }, { interrupted: true })));
    assert.deepEqual(
      stopped.step.changes.map(({ id, direction, causes: found }) => [id, direction, found]),
      [['C0992-06', 'lapsed', ['run']]],
    );
    assert.match(
      comparisonText(stopped.comparison),
      /niet meer getoetst \(1\), waardoor: een toets die niet goed is verlopen\n {4}C0992-06 voldoet → niet getoetst/,
    );
    const failing = between(sampleReport({}, { interrupted: true }), newer(BAD));
    assert.deepEqual(failing.step.changes[0]?.causes, ['doel'], 'what ran twice is not explained by how a run ended');
  });

  it('is the profile for what only one of them has room for', () => {
    const untestable = (report: Report): Report => ({
      ...report,
      profile: { ...report.profile, name: 'x', digest: 'd' },
      target: { ...report.target, version: '2' },
      requirements: report.requirements.map((result) => (result.id === 'C0992-06' ? { ...result, verdict: 'niet-toetsbaar' } : result)),
    });
    assert.deepEqual(between(GOOD, untestable(GOOD)).step.changes[0]?.causes, ['profiel']);
  });

  it('is certain for what only one set of requirements has, whatever else differs', () => {
    const newer = { ...GOOD, kit: { ...GOOD.kit, requirementDigest: 'd'.repeat(64) }, target: { ...GOOD.target, version: '2' } };
    const { step } = between(without(GOOD, 'C0992-02'), newer);
    assert.deepEqual(
      step.changes.map(({ id, direction, causes: found }) => [id, direction, found]),
      [['C0992-02', 'added', ['eisenset']]],
    );
    const back = between(newer, without(GOOD, 'C0992-02'));
    assert.deepEqual(
      back.step.changes.map(({ direction }) => direction),
      ['removed'],
    );
  });

  it('is certain for what was not executed, and names every possibility otherwise', () => {
    const partial = sampleReport({ 'C0992-06': ABSENT }, { absent: ['bij.zoek'] });
    const newer = { ...partial, target: { ...partial.target, version: '2' } };
    assert.deepEqual(between(GOOD, newer).step.changes[0]?.causes, ['configuratie']);
    const both = { ...BAD, target: { ...BAD.target, version: '2' }, kit: { ...BAD.kit, version: '9' } };
    assert.deepEqual(between(GOOD, both).step.changes[0]?.causes, ['doel', 'kit']);
  });

  it('is not the circumstances when they are the same', () => {
    const { comparison, step } = between(GOOD, BAD);
    assert.deepEqual([step.causes, step.changes[0]?.causes], [[], []]);
    assert.match(comparisonText(comparison), /Doel, kit, eisenset, profiel en configuratie waren gelijk/);
    assert.match(comparisonText(comparison), /waardoor: niet door de omstandigheden: het doel gaf een ander antwoord/);
    const seeded = between(GOOD, { ...BAD, run: { ...BAD.run, seed: '43' } });
    assert.match(comparisonText(seeded.comparison), /Alleen het zaad van de testgegevens was anders/);
  });
});

describe('what changed', () => {
  it('is nothing between runs that went the same', () => {
    const again = { ...BAD, run: { ...BAD.run, id: 'run-2', startedAt: '2025-01-01T00:00:00.000Z' } };
    const { comparison, step } = between(BAD, again);
    assert.deepEqual(step.changes, []);
    assert.match(comparisonText(comparison), /Geen enkele eis veranderde/);
  });

  it('is a regression only when something that counts became worse', () => {
    assert.equal(isRegression(between(GOOD, BAD).comparison), true);
    assert.equal(isRegression(between(BAD, GOOD).comparison), false);
    assert.equal(isRegression(between(GOOD, sampleReport({ 'C0992-02': DEVIATION })).comparison), false);
  });

  it('tells apart what became worse and what was not tested any more, and stops a machine for both', () => {
    const partial = sampleReport({ 'C0992-06': ABSENT }, { absent: ['bij.zoek'] });
    const step = (from: Report, to: Report) => {
      const { comparison, step: only } = between(from, to);
      return [only.changes.map(({ direction }) => direction), isRegression(comparison)];
    };
    assert.deepEqual(step(GOOD, partial), [['lapsed'], true]);
    assert.deepEqual(step(BAD, partial), [['lapsed'], false]);
    assert.deepEqual(step(partial, GOOD), [['tested'], false]);
    assert.deepEqual(step(partial, BAD), [['tested'], true]);
  });

  it('is also another deviation or another observation', () => {
    const elsewhere = sampleReport({
      'C0992-06': {
        ...DEVIATION,
        outcome: {
          kind: 'afwijking',
          reason: 'x',
          deviations: [{ requirement: 'C0992-06', text: 'x', path: '/taal', expected: '', received: '' }],
        },
      },
    });
    assert.deepEqual(
      between(BAD, elsewhere).step.changes.map(({ direction }) => direction),
      ['other'],
    );
    const observed = (text: string) => sampleReport({ 'C0992-05': { outcome: { observations: [text] } } });
    assert.deepEqual(
      between(observed('geeft 400'), observed('weigert')).step.changes.map(({ id }) => id),
      ['C0992-05'],
    );
    assert.deepEqual(between(observed('nummer 12'), observed('nummer 13')).step.changes, []);
    const refused = (answer: string) => observed(`Geweigerd (POST /x gaf 400: '{"title":"${answer}"}').`);
    assert.deepEqual(between(refused('Invalid input.'), refused('Ongeldige invoerwaarde.')).step.changes, []);
    assert.deepEqual(
      between(refused('Invalid input.'), observed('Geaccepteerd (POST /x gaf 201).')).step.changes.map(({ id }) => id),
      ['C0992-05'],
    );
  });

  it('is told from each report to the next, beside the verdict per case', () => {
    const comparison = compareReports([
      { name: 'een', report: GOOD },
      { name: 'twee', report: BAD },
      { name: 'drie', report: GOOD },
    ]);
    assert.deepEqual(
      comparison.steps.map(({ changes }) => changes.map(({ direction }) => direction)),
      [['worse'], ['better']],
    );
    const page = comparisonPage(comparison);
    assert.match(page, /Van een naar twee/);
    assert.match(page, /Het oordeel veranderde van niet conform in conform/);
    assert.match(comparisonPage(comparison, { language: 'en' }), /The verdict changed from not conformant to conformant/);
    assert.match(comparisonMarkdown(comparison), /^\| slechter \| C0992\\-06 Een verbod \| voldoet \| voldoet niet \|/m);
  });

  it('needs two reports', () => {
    assert.throws(() => compareReports([{ name: 'een', report: GOOD }]), /minstens twee rapporten/);
  });
});

describe('a comparison of hostile reports', () => {
  it('shows what a target sent as data', () => {
    for (const hostile of [...BUILT_REPORTS, ...TAMPERED_REPORTS]) {
      const { comparison } = between(GOOD, hostile);
      const page = comparisonPage(comparison).replace(/<style>[\s\S]*?<\/style>/u, '');
      assert.doesNotMatch(page, /<script|<img|<a href="http/u);
      assert.doesNotMatch(comparisonText(comparison), /(?!\n)\p{Cc}|\p{Bidi_Control}/u);
      assert.doesNotMatch(comparisonMarkdown(comparison), /<script|<img|\]\(http/u);
      for (const shown of [page, comparisonText(comparison), comparisonMarkdown(comparison)])
        assert.ok(shown.length < 1_500_000, String(shown.length));
    }
  });
});

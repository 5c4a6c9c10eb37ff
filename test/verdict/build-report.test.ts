import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exitCode } from '../../src/verdict/exit-code';
import { parseDocument } from '../../src/verdict/published-documents';
import type { Report } from '../../src/verdict/report-model';
import type { Plays } from './judging';
import { ABSENT, BLOCKED, DEVIATION, FAULT, type SampleOptions, sampleReport } from './sample-report';

const NOT_TESTED = { status: 'SKIPPED', outcome: { kind: 'niet-getoetst', reason: 'alleen lezen' } } as const;
/** The optional requirement is not declared. */
const UNDECLARED: Plays = { 'C0992-03': { status: 'SKIPPED', outcome: { kind: 'niet-getoetst', reason: 'niet opgegeven' } } };

describe('overall verdict and exit code', () => {
  const cases: [string, Plays, SampleOptions, Report['verdict'], number][] = [
    ['everything is met', {}, {}, 'conform', 0],
    ['an optional requirement is not declared', UNDECLARED, {}, 'conform', 0],
    ['a declared optional requirement deviates', { 'C0992-03': DEVIATION }, {}, 'niet-conform', 1],
    ['an obligatory requirement deviates', { 'C0992-06': DEVIATION }, {}, 'niet-conform', 1],
    ['an obligatory requirement is blocked', { 'C0992-06': BLOCKED }, {}, 'niet-conform', 1],
    ['a recommendation is not followed', { 'C0992-02': DEVIATION }, {}, 'conform', 0],
    ['a proposal is not followed', { 'C0992-04': DEVIATION }, {}, 'conform', 0],
    ['a server error on an open question', { 'C0992-05': { outcome: { serverError: true } } }, {}, 'conform', 0],
    ['a capability is absent', { 'C0992-06': ABSENT }, {}, 'gedeeltelijk-conform', 1],
    ['read-only', { 'C0992-06': NOT_TESTED }, {}, 'gedeeltelijk-conform', 1],
    ['absent and deviating', { 'C0992-06': ABSENT, 'C0992-01': DEVIATION }, {}, 'niet-conform', 1],
    ['a fault of the kit', { 'C0992-02': FAULT, 'C0992-06': DEVIATION }, {}, 'niet-vastgesteld', 3],
    ['nothing executed', Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`C0992-0${n}`, undefined])), {}, 'niet-vastgesteld', 3],
    ['everything absent', Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`C0992-0${n}`, ABSENT])), {}, 'niet-vastgesteld', 3],
    ['interrupted', {}, { interrupted: true }, 'niet-vastgesteld', 130],
    ['a selection that is fine', { 'C0992-06': undefined }, { selection: '@eis:C0992-01' }, 'gedeeltelijk-conform', 0],
    ['a selection that deviates', { 'C0992-06': undefined, 'C0992-01': DEVIATION }, { selection: '@x' }, 'niet-conform', 1],
    ['a selection with something not tested', { 'C0992-06': NOT_TESTED }, { selection: '@x' }, 'gedeeltelijk-conform', 1],
    ['a shard that is fine', { 'C0992-06': undefined }, { shard: '1/2' }, 'gedeeltelijk-conform', 0],
    ['a client that cannot work with it', {}, { clients: { 'W-KISS-01': DEVIATION } }, 'conform', 0],
  ];
  for (const [name, plays, options, verdict, code] of cases) {
    it(`${name}: ${verdict}, exit ${code}`, () => {
      const report = sampleReport(plays, options);
      assert.equal(report.verdict, verdict);
      assert.equal(exitCode(report), code);
      assert.doesNotThrow(() => parseDocument('report', JSON.parse(JSON.stringify(report)), 'report'));
    });
  }
});

describe('a run of client expectations only', () => {
  const nothing = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`C0992-0${n}`, undefined]));
  const run = (plays: Plays) => sampleReport(nothing, { selection: '@werkt-met', clients: plays });

  it('gives no verdict on the standard, and an exit code about the clients', () => {
    assert.equal(run({}).verdict, 'niet-vastgesteld');
    assert.equal(exitCode(run({})), 0);
    assert.equal(exitCode(run({ 'W-KISS-02': DEVIATION })), 1);
    assert.equal(exitCode(run({ 'W-KISS-02': FAULT })), 3);
  });

  it('says per client what it can do', () => {
    const verdict = (plays: Plays) => run(plays).clients.map((client) => client.verdict);
    assert.deepEqual(verdict({}), ['werkt']);
    assert.deepEqual(verdict({ 'W-KISS-02': DEVIATION }), ['werkt-met-gebreken']);
    assert.deepEqual(verdict({ 'W-KISS-01': DEVIATION }), ['werkt-niet']);
    assert.deepEqual(verdict({ 'W-KISS-01': BLOCKED }), ['niet-vastgesteld']);
    assert.deepEqual(verdict({ 'W-KISS-01': undefined, 'W-KISS-02': undefined }), ['niet-vastgesteld']);
  });
});

describe('what a report says in words', () => {
  const sentence = (plays: Plays, options: SampleOptions = {}) => sampleReport(plays, options).summary.sentence;

  it('is one Dutch sentence that names the profile', () => {
    assert.equal(
      sentence({}),
      'Conform: alle 2 verplichte eisen en de opgegeven optionele eis zijn aangetoond, getoetst met profiel open-klant-0.9.',
    );
    assert.equal(
      sentence({ 'C0992-06': DEVIATION, 'C0992-01': BLOCKED }),
      'Niet conform: 1 eis voldoet niet en 1 eis is geblokkeerd (van de 3 eisen die meetellen), getoetst met profiel open-klant-0.9.',
    );
    assert.match(sentence(UNDECLARED), /^Conform: alle 2 verplichte eisen zijn aangetoond,/);
    assert.match(
      sentence({ 'C0992-06': ABSENT }),
      /^Gedeeltelijk conform: wat is getoetst voldoet, maar 1 is niet ondersteund \(van de 2 verplichte/,
    );
    assert.match(sentence({ 'C0992-06': undefined }, { selection: '@x' }), /maar 1 viel buiten de selectie/);
    assert.equal(sentence({}, { interrupted: true }), 'Niet vastgesteld: de run is onderbroken.');
    assert.equal(sentence({ 'C0992-06': FAULT }), 'Niet vastgesteld: de kit of de omgeving faalde bij 1 eis.');
  });

  it('names what is missing', () => {
    assert.deepEqual(sampleReport({}).summary.missing, []);
    assert.deepEqual(sampleReport({ 'C0992-06': ABSENT }, { absent: ['bij.zoek', 'audit'] }).summary.missing, [
      'mogelijkheid bij.zoek (1 verplichte eis)',
    ]);
    assert.deepEqual(sampleReport({ 'C0992-06': ABSENT }).summary.missing, ['C0992-06 (niet ondersteund)']);
    const outside = sampleReport({ 'C0992-06': undefined, 'C0992-01': undefined }, { selection: '@x' });
    assert.deepEqual(outside.summary.missing, ['2 verplichte eisen buiten de selectie: C0992 (2)']);
    const untested = sampleReport({ 'C0992-06': NOT_TESTED, 'C0992-01': NOT_TESTED });
    assert.deepEqual(untested.summary.missing, ['C0992 (2 verplichte eisen niet getoetst)']);
  });

  it('counts per level and verdict, derived ones apart', () => {
    const { counts } = sampleReport({ 'C0992-02': DEVIATION }).summary;
    assert.deepEqual(
      counts.find((count) => count.level === 'aanbevolen'),
      { level: 'aanbevolen', verdict: 'voldoet-niet', count: 1, derived: 1 },
    );
    assert.equal(
      counts.reduce((sum, { count }) => sum + count, 0),
      9,
    );
  });
});

describe('classes, cases and revisions', () => {
  it('follow from their own requirements', () => {
    const report = sampleReport({ 'C0992-06': DEVIATION });
    assert.deepEqual(
      report.classes.map(({ id, verdict, claimed }) => [id, verdict, claimed]),
      [['P1a', 'niet-conform', false]],
    );
    assert.deepEqual(
      report.cases.map(({ id, verdict }) => [id, verdict]),
      [['C0992', 'niet-conform']],
    );
    assert.deepEqual(
      report.revisions.map(({ revision, verdict }) => [revision, verdict]),
      [
        ['23', 'niet-conform'],
        ['24', 'conform'],
      ],
    );
  });

  it('check a claim against what was shown', () => {
    assert.deepEqual(sampleReport({}, { claims: ['P1a'] }).summary.missing, []);
    const unproven = sampleReport({ 'C0992-06': ABSENT }, { claims: ['P1a', 'P2'] });
    assert.deepEqual(unproven.summary.missing.slice(1), [
      'klasse P1a is opgegeven maar niet aangetoond (gedeeltelijk conform)',
      'klasse P2 is opgegeven maar niet aangetoond (niet vastgesteld)',
    ]);
    assert.throws(() => sampleReport({}, { claims: ['P9'] }), /Klasse 'P9' bestaat niet/);
    assert.throws(() => sampleReport({}, { claims: ['IM'] }), /Klasse 'IM' bestaat niet/);
  });
});

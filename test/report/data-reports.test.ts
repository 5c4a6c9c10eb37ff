import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { badgeReport } from '../../src/report/badge-report';
import { earlReport } from '../../src/report/earl-report';
import { jsonReport, readJsonReport } from '../../src/report/json-report';
import { junitReport } from '../../src/report/junit-report';
import { ABSENT, BLOCKED, DEVIATION, FAULT, sampleReport } from '../verdict/sample-report';
import { checkEarl } from './earl-rules';
import { BUILT_REPORTS, HUGE, TAMPERED_REPORTS, tamperedReport } from './hostile';
import { checkJunit } from './junit-rules';

const CONTROL = /(?![\t\n])\p{Cc}|\p{Surrogate}|\p{Bidi_Control}/u;

/** Every string in a JSON document, names included. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [name, ...strings(item)]);
}

describe('report.json', () => {
  it('follows its schema and is read back the same', () => {
    const report = sampleReport({ 'C0992-06': DEVIATION });
    assert.deepEqual(readJsonReport(jsonReport(report), 'report.json'), report);
  });

  it('is refused when it does not follow its schema', () => {
    const report = sampleReport({});
    assert.throws(() => jsonReport({ ...report, extra: 1 } as never), /onbekende eigenschap 'extra'/);
    assert.throws(() => jsonReport({ ...report, run: { ...report.run, startedAt: 'gisteren' } }), /op \/run\/startedAt/);
    assert.throws(() => readJsonReport('{', 'x.json'), /^DocumentError: x\.json volgt het schema report/);
  });

  it('holds nothing of a target that is unbounded or invisible', () => {
    for (const report of BUILT_REPORTS) {
      const json = jsonReport(report);
      assert.ok(json.length < 600_000, String(json.length));
      assert.deepEqual(
        strings(JSON.parse(json)).filter((value) => CONTROL.test(value)),
        [],
      );
    }
  });
});

describe('badge.json', () => {
  it('is an endpoint badge that names the verdict and the profile', () => {
    const badge = JSON.parse(badgeReport(sampleReport({})));
    assert.deepEqual(badge, {
      schemaVersion: 1,
      label: 'klantinteracties',
      message: 'conform (open-klant-0.9)',
      color: 'brightgreen',
      isError: false,
    });
    assert.equal(JSON.parse(badgeReport(sampleReport({ 'C0992-06': DEVIATION }))).color, 'red');
    assert.equal(JSON.parse(badgeReport(sampleReport({ 'C0992-06': FAULT }))).isError, true);
  });

  it('stays short whatever the profile is called', () => {
    assert.ok(badgeReport(tamperedReport(HUGE)).length < 400);
  });
});

describe('earl.jsonld', () => {
  const OUTCOMES = ['earl:passed', 'earl:failed', 'earl:cantTell', 'earl:inapplicable', 'earl:untested'];
  const graphOf = (json: string): Record<string, unknown>[] => JSON.parse(json)['@graph'];
  const assertions = (json: string) => graphOf(json).filter((node) => node['@type'] === 'earl:Assertion');

  it('has one assertion per requirement, complete by EARL 1.0', () => {
    const report = sampleReport({ 'C0992-06': DEVIATION });
    const json = earlReport(report);
    const defined = new Set(graphOf(json).map((node) => node['@id']));
    assert.equal(assertions(json).length, report.requirements.length);
    for (const assertion of assertions(json)) {
      for (const link of ['assertedBy', 'subject', 'test']) assert.ok(defined.has(assertion[link]), link);
      assert.equal(assertion.mode, 'earl:automatic');
      assert.ok(OUTCOMES.includes(JSON.parse(JSON.stringify(assertion.result)).outcome));
    }
  });

  it('keeps to the EARL vocabulary when expanded as linked data', async () => {
    for (const report of [sampleReport({ 'C0992-06': DEVIATION, 'C0992-02': FAULT }), ...TAMPERED_REPORTS]) {
      assert.deepEqual(await checkEarl(JSON.parse(earlReport(report))), []);
    }
  });

  it('would be seen not to', async () => {
    const edited = (from: RegExp, to: string) => checkEarl(JSON.parse(earlReport(sampleReport({})).replace(from, to)));
    assert.notDeepEqual(await edited(/"earl:automatic"/u, '"earl:magic"'), []);
    assert.notDeepEqual(await edited(/"earl:passed"/u, '"earl:fine"'), []);
    assert.notDeepEqual(await edited(/"assertedBy": "_:kit"/u, '"assertedBy": "_:niemand"'), []);
    assert.notDeepEqual(await edited(/"info": "earl:info"/u, '"info": "earl:hint"'), []);
    await assert.rejects(edited(/"info": "earl:info",/u, ''));
  });

  it('uses only terms its context defines', () => {
    const { '@context': context, '@graph': graph } = JSON.parse(earlReport(sampleReport({ 'C0992-06': DEVIATION })));
    const names = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, item]) => [...(Array.isArray(value) ? [] : [name]), ...names(item)])
        : [];
    assert.deepEqual(
      [...new Set(names(graph))].filter((name) => !name.startsWith('@') && !(name in context)),
      [],
    );
  });

  it('maps every verdict on an outcome', () => {
    const json = earlReport(sampleReport({ 'C0992-06': DEVIATION, 'C0992-01': BLOCKED, 'C0992-03': ABSENT, 'C0992-02': FAULT }));
    const outcome = (id: string) =>
      JSON.parse(JSON.stringify(assertions(json).find((node) => node.test === `urn:klantinteracties:eis:${id}`)?.result)).outcome;
    assert.equal(outcome('C0992-06'), 'earl:failed');
    assert.equal(outcome('C0992-01'), 'earl:cantTell');
    assert.equal(outcome('C0992-03'), 'earl:inapplicable');
    assert.equal(outcome('C0992-02'), 'earl:cantTell');
    assert.equal(outcome('C0992-04'), 'earl:cantTell');
    assert.equal(outcome('C0992-N1'), 'earl:untested');
    assert.match(earlReport(sampleReport({})), /earl:passed/);
  });
});

describe('JSON and XML formats with a hostile target', () => {
  it('stay valid, bounded and free of control characters', () => {
    for (const report of [...BUILT_REPORTS, ...TAMPERED_REPORTS]) {
      const earl = earlReport(report);
      assert.deepEqual(
        strings(JSON.parse(earl)).filter((value) => CONTROL.test(value)),
        [],
      );
      assert.ok(earl.length < 200_000);
      const xml = junitReport(report);
      assert.deepEqual(checkJunit(xml), []);
      assert.doesNotMatch(xml, /<script|<img/u);
      assert.ok(xml.length < 400_000, String(xml.length));
    }
  });
});

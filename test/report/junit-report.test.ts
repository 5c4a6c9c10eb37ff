import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { create } from 'xmlbuilder2';
import { junitReport } from '../../src/report/junit-report';
import { ABSENT, BLOCKED, baselineOf, DEVIATION, FAULT, sampleReport } from '../verdict/sample-report';
import { checkJunit, elements } from './junit-rules';

function outcomes(xml: string): Record<string, string> {
  return Object.fromEntries(
    elements(xml, 'testcase').map((testCase) => {
      const id = testCase.attributes.name?.split(' ')[0] ?? '';
      return [id, testCase.children.map((child) => child.name).find((name) => ['failure', 'error', 'skipped'].includes(name)) ?? 'passed'];
    }),
  );
}

describe('junit.xml', () => {
  const plays = { 'C0992-06': DEVIATION, 'C0992-01': BLOCKED, 'C0992-02': DEVIATION, 'C0992-03': ABSENT };

  it('follows the rules of the schema', () => {
    assert.deepEqual(checkJunit(junitReport(sampleReport(plays))), []);
    assert.deepEqual(checkJunit(junitReport(sampleReport({ 'C0992-06': FAULT }))), []);
    assert.deepEqual(checkJunit(junitReport(sampleReport({}))), []);
  });

  it('counts as failure only what counts against conformity', () => {
    assert.deepEqual(outcomes(junitReport(sampleReport(plays))), {
      'C0992-01': 'failure',
      'C0992-02': 'skipped',
      'C0992-03': 'skipped',
      'C0992-04': 'skipped',
      'C0992-05': 'skipped',
      'C0992-06': 'failure',
      'C0992-N1': 'skipped',
      'W-KISS-01': 'skipped',
      'W-KISS-02': 'skipped',
    });
    assert.equal(outcomes(junitReport(sampleReport({})))['C0992-06'], 'passed');
  });

  it('reports a fault of the kit as error and a known deviation as skipped', () => {
    assert.equal(outcomes(junitReport(sampleReport({ 'C0992-06': FAULT })))['C0992-06'], 'error');
    const known = junitReport(sampleReport({ 'C0992-06': DEVIATION }, { baseline: baselineOf(['C0992-06', '2024-12-31']) }));
    assert.equal(outcomes(known)['C0992-06'], 'skipped');
    assert.match(known, /bekende afwijking: inhoud wijkt af/);
  });

  it('says in the failure what was expected, received and how to repeat it', () => {
    const [failure] = elements(junitReport(sampleReport({ 'C0992-06': DEVIATION })), 'failure');
    assert.equal(failure?.attributes.message, 'inhoud wijkt af');
    assert.equal(failure?.attributes.type, 'voldoet-niet');
    for (const text of ['GET /klantcontacten/1', '/inhoud', 'verwacht:  "vraag"', 'ontvangen: "vr"', 'curl -H']) {
      assert.ok(failure?.text.includes(text), text);
    }
  });

  it('has a suite per case, with file and line for annotations', () => {
    const xml = junitReport(sampleReport({}));
    assert.deepEqual(
      elements(xml, 'testsuite').map((suite) => suite.attributes.name),
      ['C0992 Klant belt', 'W-KISS KISS'],
    );
    const [first] = elements(xml, 'testcase');
    assert.equal(first?.attributes.file, 'features/proef.feature');
    assert.equal(first?.attributes.line, '9');
    assert.equal(first?.attributes.classname, 'klantinteracties.C0992');
  });

  it('is refused by the rules when it is broken', () => {
    const broken = create({ version: '1.0' })
      .ele('testsuites')
      .ele('testsuite', { name: 'x', tests: '2' })
      .ele('testcase')
      .ele('oops')
      .up()
      .up()
      .up()
      .end();
    assert.ok(checkJunit(broken).length >= 3);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequirementResult } from '../../generated/types';
import { CLIENTS } from '../../src/requirements/classes';
import { loadRequirements } from '../../src/requirements/load';
import { buildReport, type ReportInput } from '../../src/verdict/build-report';
import { exitCode } from '../../src/verdict/exit-code';
import type { Report } from '../../src/verdict/report-model';
import { judge } from '../trust/kit';

const register = loadRequirements();
const SELECTION = '@consument:of or @C1304';

/** The report on what the kit made of the reference implementation. */
function reportOn(requirements: readonly RequirementResult[], problems: readonly string[]): Report {
  const input: ReportInput = {
    register,
    requirementDigest: '',
    result: { requirements: [...requirements], leftovers: [], problems: [...problems] },
    target: { url: 'http://127.0.0.1', embedded: true },
    profile: { name: 'open-klant-0.9', title: '', version: '', digest: '', ground: '' },
    kit: { name: '', version: '', node: '' },
    standard: { name: '', revisions: [] },
    run: {
      id: '',
      startedAt: '2026-01-01T00:00:00.000Z',
      finishedAt: '2026-01-01T00:00:01.000Z',
      seed: '',
      parallel: 1,
      readOnly: false,
      insecure: false,
      interrupted: false,
      selection: SELECTION,
      command: '',
      configurationDigest: '',
      exchanges: 0,
    },
    differences: [],
    evidence: { har: '', digest: '' },
  };
  return buildReport(input);
}

/** Everything a report says of the standard. */
function conformity(report: Report) {
  const { verdict, summary, classes, cases, revisions } = report;
  return { verdict, sentence: summary.sentence, missing: summary.missing, classes, cases, revisions, exitCode: exitCode(report) };
}

describe('what client applications need', () => {
  it('holds on the reference implementation, which is left as it was', async () => {
    const { requirements, problems, clean } = await judge({ only: 'W', foreign: 60, consumers: 'all' });
    const expectations = requirements.filter(({ level }) => level === 'consument');
    assert.deepEqual(problems, []);
    assert.ok(clean);
    assert.equal(expectations.length, 134);
    assert.deepEqual(
      expectations.filter(({ verdict }) => verdict !== 'voldoet' && verdict !== 'waargenomen').map(({ id }) => id),
      [],
    );
  });

  it('has no say in conformity: a fault that breaks it changes only the answer for the application', async () => {
    const good = await judge({ tags: SELECTION, consumers: 'all' });
    const bad = await judge({
      tags: SELECTION,
      consumers: 'all',
      behaviour: { intercept: ({ operation }) => (operation === 'root' ? { status: 404, headers: {}, payload: {} } : undefined) },
    });
    const [before, after] = [good, bad].map(({ requirements, problems }) => reportOn(requirements, problems));
    assert.ok(before !== undefined && after !== undefined);
    assert.deepEqual(conformity(after), conformity(before));
    const answer = (report: Report) => report.clients.find(({ id }) => id === 'W-OF');
    assert.equal(answer(before)?.verdict, 'werkt');
    assert.equal(answer(after)?.verdict, 'werkt-met-gebreken');
    assert.equal(answer(after)?.breaks?.requirement, 'W-OF-10');
    assert.match(answer(after)?.breaks?.call ?? '', /^GET \//u);
  });

  it('has no say when the kit itself fails on it either', async () => {
    const { requirements } = await judge({ tags: SELECTION, consumers: 'all' });
    const broken = requirements.map((result) => (result.case === 'W-OF' ? { ...result, verdict: 'fout' as const } : result));
    assert.deepEqual(conformity(reportOn(broken, [])), conformity(reportOn(requirements, [])));
  });

  it('stands in the register as a class of its own', () => {
    const own = register.requirements.filter(({ class: classId }) => classId === CLIENTS);
    assert.ok(own.every(({ level, impact, clients = [] }) => level === 'consument' && impact !== undefined && clients.length > 0));
    assert.equal(own.filter(({ breaks = '' }) => breaks === '').length, 0);
  });
});

import { create, type XMLElement } from 'xmlbuilder';
import { isFailing, isFault } from '../verdict/overall';
import type { Report, RequirementResult, ScenarioResult } from '../verdict/report-model';
import { cleanLine, cleanText } from '../verdict/untrusted-text';
import { requirementText } from './deviation-text';
import { type ReportGroup, reportGroups, VERDICT_LABEL } from './labels';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

/**
 * The report as JUnit XML: a suite per case, a test case per requirement. Only what counts against conformity is a
 * failure; a fault of the kit is an error; everything else that is not shown is skipped, with the reason.
 */
export function junitReport(report: Report): string {
  const root = create('testsuites', { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD', stringify: { attEscape } }).att({
    name: `klantinteracties ${cleanLine(report.profile.name)}`,
    ...withoutSkipped(totals(report.requirements)),
    time: secondsOf(report.requirements),
  });
  for (const group of reportGroups(report)) {
    addSuite(root, group, report);
  }
  return `${root.end({ pretty: true })}\n`;
}

const IN_ATTRIBUTE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes `>` too: some readers of JUnit look for the end of a tag by themselves. */
function attEscape(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => IN_ATTRIBUTE[character] ?? character);
}

function addSuite(root: XMLElement, group: ReportGroup, report: Report): void {
  const suite = root.ele('testsuite', {
    name: cleanLine(`${group.id} ${group.title}`),
    ...totals(group.requirements),
    time: secondsOf(group.requirements),
    timestamp: report.run.startedAt.slice(0, 19),
  });
  addProperties(suite, [
    ['oordeel', group.verdict],
    ['profiel', report.profile.name],
    ['doel', report.target.url],
    ['eisenset', report.kit.requirementSet],
  ]);
  for (const result of group.requirements) {
    addTestCase(suite, group, result);
  }
}

function addTestCase(suite: XMLElement, group: ReportGroup, result: RequirementResult): void {
  const testCase = suite.ele('testcase', {
    name: cleanLine(`${result.id} ${result.title}`),
    classname: `klantinteracties.${group.id}`,
    time: secondsOf([result]),
    ...place(result.scenarios[0]),
  });
  addProperties(testCase, [
    ['requirement', result.id],
    ['level', result.derived ? `${result.level} (afgeleid)` : result.level],
    ['source', result.source],
    ['verdict', result.verdict],
    ['revision', result.revision],
  ]);
  addOutcome(testCase, result);
  const output = scenarioText(result);
  if (output !== '') {
    testCase.ele('system-out').txt(output);
  }
}

function addOutcome(testCase: XMLElement, result: RequirementResult): void {
  const outcome = outcomeOf(result);
  const message = cleanLine(result.reason) || VERDICT_LABEL[result.verdict];
  if (outcome === 'skipped') {
    testCase.ele('skipped', { message: `${skipLabel(result)}: ${message}` });
  } else if (outcome !== 'passed') {
    testCase.ele(outcome, { message, type: result.verdict }).txt(requirementText(result) || message);
  }
}

function outcomeOf(result: RequirementResult): Outcome {
  if (result.verdict === 'voldoet') {
    return 'passed';
  }
  if (isFault(result)) {
    return 'error';
  }
  return isFailing(result) && result.baseline !== true ? 'failure' : 'skipped';
}

function skipLabel(result: RequirementResult): string {
  if (result.baseline === true) {
    return 'bekende afwijking';
  }
  return result.verdict === 'voldoet-niet' ? `${result.level}, telt niet mee` : VERDICT_LABEL[result.verdict];
}

function scenarioText(result: RequirementResult): string {
  const scenarios = result.scenarios.map((scenario) => {
    const evidence = scenario.exchanges.length === 0 ? '' : ` [${scenario.exchanges.map((id) => cleanLine(id)).join(', ')}]`;
    return `${VERDICT_LABEL[scenario.verdict]}: ${cleanLine(scenario.title)}${evidence}`;
  });
  return [...scenarios, ...result.observations.map((text) => `waarneming: ${cleanLine(text, 1000)}`)].join('\n');
}

function addProperties(parent: XMLElement, properties: [string, string][]): void {
  const list = parent.ele('properties');
  for (const [name, value] of properties) {
    list.ele('property', { name, value: cleanText(value, 1000) });
  }
}

function totals(results: readonly RequirementResult[]) {
  const count = (outcome: Outcome) => results.filter((result) => outcomeOf(result) === outcome).length;
  return { tests: results.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

/** The schema Jenkins publishes knows no skipped on the root. */
function withoutSkipped({ tests, failures, errors }: ReturnType<typeof totals>) {
  return { tests, failures, errors };
}

function secondsOf(results: readonly RequirementResult[]): string {
  const total = results.flatMap((result) => result.scenarios).reduce((sum, scenario) => sum + scenario.durationMs, 0);
  return (total / 1000).toFixed(3);
}

/** File and line of the feature, for tools that annotate source. */
function place(scenario: ScenarioResult | undefined): { file?: string; line?: string } {
  const [, file, line] = /^(.*):(\d+)$/u.exec(scenario?.location ?? '') ?? [];
  return file === undefined || line === undefined ? {} : { file, line };
}

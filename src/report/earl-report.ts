import type { Report, RequirementResult, Verdict } from '../verdict/report-model';
import { cleanText } from '../verdict/untrusted-text';
import { VERDICT_LABEL } from './labels';

/** Outcomes of EARL 1.0, section 2.7. What was only observed or blocked gives no certainty either way. */
const OUTCOMES: Record<Verdict, string> = {
  voldoet: 'earl:passed',
  'voldoet-niet': 'earl:failed',
  geblokkeerd: 'earl:cantTell',
  'niet-ondersteund': 'earl:inapplicable',
  'niet-getoetst': 'earl:untested',
  'niet-toetsbaar': 'earl:untested',
  waargenomen: 'earl:cantTell',
  fout: 'earl:cantTell',
};

const CONTEXT = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  subject: { '@id': 'earl:subject', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  result: 'earl:result',
  info: 'earl:info',
  title: 'dct:title',
  description: 'dct:description',
  source: 'dct:source',
  date: { '@id': 'dct:date', '@type': 'xsd:dateTime' },
  version: 'doap:revision',
};

const ASSERTOR = '_:kit';
const SUBJECT = '_:doel';

/** The report in EARL 1.0 as JSON-LD: one assertion per requirement. */
export function earlReport(report: Report): string {
  const graph = [
    {
      '@id': ASSERTOR,
      '@type': ['earl:Assertor', 'earl:Software'],
      title: cleanText(report.kit.name, 300),
      version: cleanText(report.kit.version, 300),
    },
    subject(report),
    ...report.requirements.flatMap((result) => [criterion(result), assertion(result, report)]),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

function subject(report: Report) {
  const { target, profile } = report;
  return {
    '@id': SUBJECT,
    '@type': ['earl:TestSubject', 'earl:Software'],
    title: cleanText(target.product ?? 'implementatie van Klantinteracties', 300),
    description: cleanText(`${target.url}, profiel ${profile.name} ${profile.version}`, 1000),
    ...(target.version === undefined ? {} : { version: cleanText(target.version, 300) }),
  };
}

function criterion(result: RequirementResult) {
  return {
    '@id': criterionId(result),
    '@type': 'earl:TestRequirement',
    title: cleanText(result.title, 1000),
    ...(result.source === '' ? {} : { source: cleanText(result.source, 1000) }),
  };
}

function assertion(result: RequirementResult, report: Report) {
  const details = [result.reason, ...result.deviations.map((deviation) => deviation.text), ...result.observations];
  const info = cleanText([...new Set(details)].filter((text) => text !== '').join('\n'));
  return {
    '@type': 'earl:Assertion',
    assertedBy: ASSERTOR,
    subject: SUBJECT,
    test: criterionId(result),
    mode: 'earl:automatic',
    result: {
      '@type': 'earl:TestResult',
      outcome: OUTCOMES[result.verdict],
      title: VERDICT_LABEL[result.verdict],
      date: report.run.finishedAt,
      ...(info === '' ? {} : { info }),
    },
  };
}

function criterionId(result: RequirementResult): string {
  return `urn:klantinteracties:eis:${result.id}`;
}

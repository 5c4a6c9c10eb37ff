import type { RecordedExchange } from '../../src/evidence';
import { CAPABILITIES } from '../../src/requirements/capabilities';
import { CASE_CLASSES } from '../../src/requirements/classes';
import type { Deviation, Report, RequirementResult } from '../../src/verdict/report-model';
import { exchange } from '../report/exchanges';
import { DEVIATION, sampleReport } from '../verdict/sample-report';

const REQUIREMENTS = 400;
const EXCHANGES = 3000;
const CASES = 16;

const BODY = JSON.stringify({
  results: Array.from({ length: 12 }, (_, index) => ({
    uuid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    onderwerp: 'Afvalinzameling rond kerst',
    inhoud: 'Wanneer wordt het oud papier opgehaald? <b>"Maandag"</b> & dinsdag.',
  })),
});

/** The worst a report of this size can be: nothing is met, and each requirement has five deviations with their own exchange. */
export function largeReport(): Report {
  const small = sampleReport({ 'C0992-06': DEVIATION });
  const [template] = small.requirements.filter((result) => result.id === 'C0992-06');
  const [group] = small.cases;
  if (template === undefined || group === undefined) throw new Error('het voorbeeldrapport is veranderd');
  const cases = Array.from({ length: CASES }, (_, index) => ({ ...group, id: caseId(index), title: `Casus ${index}` }));
  return {
    ...small,
    cases,
    classes: small.classes.map((found) => ({ ...found, cases: cases.map(({ id }) => id) })),
    requirements: Array.from({ length: REQUIREMENTS }, (_, index) => requirement(template, index)),
    run: { ...small.run, exchanges: EXCHANGES },
  };
}

/** Everything a sheet has room for, at its longest: every class claimed, every level with every verdict, long names and sources. */
export function fullestReport(): Report {
  const report = largeReport();
  const long = (length: number) => 'lang woord '.repeat(length).slice(0, length);
  const levels = ['verplicht', 'aanbevolen', 'optioneel', 'voorstel', 'open-vraag', 'niet-toetsbaar', 'consument'] as const;
  const verdicts = [
    'voldoet',
    'voldoet-niet',
    'geblokkeerd',
    'niet-ondersteund',
    'niet-getoetst',
    'niet-toetsbaar',
    'waargenomen',
    'fout',
  ] as const;
  return {
    ...report,
    target: {
      embedded: false,
      url: `https://${'a'.repeat(300)}.example`,
      product: long(300),
      version: long(300),
      supplier: long(300),
      apiVersion: long(300),
      absent: [...CAPABILITIES.keys()],
    },
    run: { ...report.run, command: `klantinteracties-conformance run ${'--optional C0992-10 '.repeat(100)}`, operator: long(300) },
    classes: CASE_CLASSES.filter(({ id }) => id !== 'W').map(({ id, title }) => ({
      id,
      title,
      claimed: true,
      verdict: 'gedeeltelijk-conform',
      missing: [],

      cases: [],
    })),
    summary: {
      sentence: long(250),
      missing: Array.from({ length: 40 }, () => long(1000)),
      counts: levels.flatMap((level) => verdicts.map((verdict) => ({ level, derived: 0, verdict, count: 1234 }))),
    },
    requirements: report.requirements.map((result) => ({
      ...result,
      title: long(300),
      source: long(300),
      level: 'verplicht',
      verdict: 'voldoet-niet',
    })),
    evidence: { har: 'evidence.har', digest: 'e'.repeat(64) },
  };
}

export function* largeEvidence(): Generator<RecordedExchange> {
  for (let index = 0; index < EXCHANGES; index += 1) {
    const made = exchange(exchangeId(index));
    yield { ...made, ...(made.response === undefined ? {} : { response: { ...made.response, body: BODY } }) };
  }
}

function requirement(template: RequirementResult, index: number): RequirementResult {
  const id = `${caseId(index % CASES)}-${String(index).padStart(3, '0')}`;
  const deviations: Deviation[] = Array.from({ length: 5 }, (_, position) => ({
    requirement: id,
    text: `De inhoud is niet wat is geregistreerd (${position}).`,
    call: 'GET /klantcontacten/1',
    path: '/inhoud',
    expected: BODY.slice(0, 900),
    received: BODY.slice(0, 899),
    exchange: exchangeId((index * 5 + position) % EXCHANGES),
    curl: `curl 'https://doel.example/klantcontacten/1' --data-raw '${BODY}'`,
  }));
  return { ...template, id, case: caseId(index % CASES), deviations };
}

const caseId = (index: number) => `C${String(1000 + index)}`;
const exchangeId = (index: number) => `x${String(index).padStart(5, '0')}`;

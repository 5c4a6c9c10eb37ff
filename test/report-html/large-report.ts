import type { RecordedExchange } from '../../src/report/recorded-exchange';
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

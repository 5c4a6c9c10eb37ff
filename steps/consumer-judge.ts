import { valuesAt } from '../src/consumers';
import { shown } from '../src/evidence-rules';
import { Overgeslagen } from '../src/functions';
import type { Exchange } from '../src/http';
import { memberOf } from '../src/profile';
import type { ConsumerScenario } from './consumer-scenario';

/** The search gives these objects, each once, and says how many there are. */
export function judgeHits(scenario: ConsumerScenario, names: string, exchanges: readonly Exchange[]): void {
  const { uuids, counts } = scenario.hits(exchanges);
  const wanted = listed(names);
  const expected = wanted.map((name) => scenario.uuidOf(name));
  const last = exchanges.at(-1) ?? scenario.answer;
  const missing = wanted.filter((_name, at) => !uuids.includes(expected[at] ?? ''));
  const surplus = uuids.filter((uuid, at) => !expected.includes(uuid) || uuids.indexOf(uuid) !== at);
  if (missing.length > 0) {
    scenario.judge(last, `${missing.join(', ')} wordt niet gevonden`, shownNames(wanted), `${uuids.length} treffers`);
  }
  if (surplus.length > 0) {
    scenario.judge(last, 'Er staan andere of dubbele objecten tussen de treffers', shownNames(wanted), `ook ${surplus.join(', ')}`);
  }
  const wrong = counts.find((count) => count !== expected.length);
  if (counts.length > 0 && wrong !== undefined) {
    scenario.judge(last, 'count is niet het aantal treffers', String(expected.length), shown(wrong, last));
  }
  if (counts.some((count) => count === undefined)) {
    scenario.judge(last, 'count ontbreekt', String(expected.length), '(ontbreekt)');
  }
}

/** Own objects stand in this order between whatever else is found. */
export function judgeOrder(scenario: ConsumerScenario, names: string): void {
  const wanted = listed(names);
  const expected = wanted.map((name) => scenario.uuidOf(name));
  const found = scenario.hits().uuids.filter((uuid) => expected.includes(uuid));
  if (found.join() !== expected.join()) {
    const received = found.map((uuid) => wanted[expected.indexOf(uuid)] ?? uuid).join(', ');
    scenario.judge(
      scenario.answer,
      'De volgorde van de treffers is anders',
      wanted.join(', '),
      received === '' ? 'geen van deze' : received,
    );
  }
}

/** A page that is not there (404) holds nothing either. */
export function judgeNoHit(scenario: ConsumerScenario, name: string): void {
  if (scenario.answer.response?.status === 404) {
    return;
  }
  if (scenario.hits().uuids.includes(scenario.uuidOf(name))) {
    scenario.judge(scenario.answer, `${name} wordt ten onrechte gevonden`, `niet ${name}`, name);
  }
}

/** Every judged answer has this media type, whatever its parameters. */
export function judgeMediaType(scenario: ConsumerScenario, type: string): void {
  for (const exchange of scenario.answers) {
    const given = exchange.response?.headers['content-type'] ?? '';
    if (!given.toLowerCase().startsWith(type)) {
      scenario.judge(exchange, `Het mediatype van het antwoord is niet ${type}`, type, given === '' ? '(ontbreekt)' : given);
    }
  }
}

const IDENTIFICATOR = ['objectId', 'codeObjecttype', 'codeRegister', 'codeSoortObjectId'];

/** An identificator is null, or an object of four texts; anything in between can't be read by whoever requires all four. */
export function judgeIdentificator(scenario: ConsumerScenario, place: string): void {
  const { answer } = scenario;
  for (const { value } of valuesAt(answer.response?.json, place)) {
    const complete = IDENTIFICATOR.every((part) => typeof memberOf(value, part) === 'string');
    if (value !== null && !complete) {
      scenario.judge(answer, `${place} is niet leeg en niet compleet`, `null of ${IDENTIFICATOR.join(', ')}`, shown(value, answer));
    }
  }
}

/** Where the API lives below the host, without calling anything but the configured address. */
export function judgeBasePath(scenario: ConsumerScenario, path: string): void {
  const { pathname } = new URL(scenario.baseUrl);
  if (pathname !== path) {
    scenario.judge(scenario.answer, 'De API staat op een ander pad', path, pathname);
  }
}

/** A run that makes itself known in another way says nothing about what these clients send. */
export function judgeScheme(scenario: ConsumerScenario, scheme: string): void {
  if (scenario.scheme !== scheme.toLowerCase() && scenario.scheme !== 'none') {
    throw new Overgeslagen(
      'niet-getoetst',
      `De run gebruikt ${scenario.scheme}; de toepassingen sturen Authorization: ${scheme} <sleutel>.`,
    );
  }
}

/** Tells what an answer holds at a place; `content-type` is the media type of the answer. */
export function observePlace(scenario: ConsumerScenario, place: string): void {
  const { response } = scenario.answer;
  const values = place === 'content-type' ? [{ value: response?.headers['content-type'] }] : valuesAt(response?.json, place);
  scenario.observe(`${place}: ${values.map(({ value }) => shown(value, scenario.answer)).join(', ')} (status ${response?.status ?? 0})`);
}

function listed(names: string): string[] {
  return names.split(',').flatMap((name) => name.trim() || []);
}

function shownNames(names: readonly string[]): string {
  return names.length === 0 ? 'geen treffers' : `alleen ${names.join(', ')}`;
}

import type { Impact, Level, Revision } from '../../generated/types';
import { CAPABILITIES } from './capabilities';
import { FUNCTIONS } from './functions';

const LEVELS: readonly Level[] = ['verplicht', 'aanbevolen', 'optioneel', 'voorstel', 'open-vraag', 'niet-toetsbaar', 'consument'];
const REVISIONS: ReadonlyMap<string, Revision> = new Map([
  ['23', '23'],
  ['24', '24'],
  ['23-24', '23+24'],
]);
const IMPACTS: readonly Impact[] = ['stop', 'fout', 'stil'];
const ID_FORM = /^(?:[CA]\d{4}|IM(?:-[A-Za-z0-9]+)*|W-[A-Z0-9]+)-(?:\d{2,3}|N\d{1,2})$/u;

/** What the tags of a Regel say, with every fault found in them as a Dutch phrase. */
export interface RuleTags {
  id: string;
  level: Level;
  derived: boolean;
  revision: Revision;
  capabilities: string[];
  functions: string[];
  questions: string[];
  negative: boolean;
  impact: Impact | undefined;
  /** keys of the client applications the expectation counts for */
  clients: string[];
  /** only observed: the published contract contradicts the expectation, or the client's own notes leave it open */
  observed: boolean;
  faults: string[];
}

/** Reads the tags of a Regel, given with their '@'. */
export function readRuleTags(tags: readonly string[]): RuleTags {
  const faults: string[] = [];
  const ids = valuesOf(tags, 'eis');
  const levels = LEVELS.filter((level) => tags.includes(`@${level}`));
  const level = levels[0] ?? 'verplicht';
  const capabilities = valuesOf(tags, 'vereist');
  const functions = tags.filter((tag) => /^@F\d/u.test(tag)).map((tag) => tag.slice(1));
  const id = onlyId(ids, faults);
  if (levels.length !== 1) {
    faults.push(levels.length === 0 ? 'heeft geen niveau' : `heeft meer dan een niveau: ${levels.join(', ')}`);
  }
  faults.push(...capabilities.filter((code) => !CAPABILITIES.has(code)).map((code) => `vereist onbekende mogelijkheid '${code}'`));
  faults.push(...functions.filter((code) => !FUNCTIONS.has(code)).map((code) => `noemt onbekende functie '${code}'`));
  return {
    id,
    level,
    derived: tags.includes('@afgeleid'),
    revision: onlyRevision(valuesOf(tags, 'rev'), level, faults),
    capabilities,
    functions,
    questions: valuesOf(tags, 'vraagstuk'),
    negative: tags.includes('@negatief'),
    impact: IMPACTS.find((impact) => tags.includes(`@${impact}`)),
    clients: valuesOf(tags, 'consument'),
    observed: tags.includes('@waarneming'),
    faults,
  };
}

/** The case an id belongs to: everything before its last hyphen. */
export function caseOfId(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('-')));
}

function onlyId(ids: string[], faults: string[]): string {
  const [id = '', ...others] = ids;
  if (id === '') {
    faults.push('heeft geen @eis:');
  } else if (others.length > 0) {
    faults.push(`heeft meer dan een kenmerk: ${ids.join(', ')}`);
  } else if (!ID_FORM.test(id)) {
    faults.push(`heeft een kenmerk van een onbekende vorm: '${id}' (verwacht bijvoorbeeld C0992-03 of C0992-N1)`);
    return '';
  }
  return id;
}

/** Client applications and what cannot be tested need no revision of their own: they concern both. */
function onlyRevision(found: string[], level: Level, faults: string[]): Revision {
  const revisions = found.map((text) => REVISIONS.get(text));
  const [revision] = revisions;
  if (found.length === 0 && (level === 'consument' || level === 'niet-toetsbaar')) {
    return '23+24';
  }
  if (found.length !== 1 || revision === undefined) {
    faults.push(found.length === 0 ? 'heeft geen @rev:' : `heeft een onbekende revisie: ${found.join(', ')} (kies 23, 24 of 23-24)`);
  }
  return revision ?? '23+24';
}

function valuesOf(tags: readonly string[], name: string): string[] {
  const prefix = `@${name}:`;
  return tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
}

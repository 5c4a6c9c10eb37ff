import parseTags from '@cucumber/tag-expressions';
import type { Level, Requirement, RequirementRegister, SingleRevision } from '../../generated/types';
import { CASE_CLASSES } from './classes';

/** Conditions that must all hold; one condition holds when any of its values does. */
export interface RequirementFilter {
  id?: string | readonly string[];
  case?: string | readonly string[];
  class?: string | readonly string[];
  level?: Level | readonly Level[];
  /** requirements this revision states, alone or together with the other */
  revision?: SingleRevision;
  capability?: string | readonly string[];
  /** Cucumber tag expression over the tags of the feature and the Regel */
  tag?: string;
}

/** A selection that means nothing or matches nothing; the message is Dutch. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError';
}

/**
 * The requirements that satisfy a filter, in the order of the register.
 * @throws SelectionError when the tag expression cannot be read
 */
export function select(register: RequirementRegister, filter: RequirementFilter): Requirement[] {
  const tags = filter.tag === undefined ? undefined : tagCondition(filter.tag);
  return register.requirements.filter(
    (requirement) =>
      among(filter.id, requirement.id) &&
      among(filter.case, requirement.case) &&
      among(filter.class, requirement.class) &&
      among(filter.level, requirement.level) &&
      (filter.revision === undefined || requirement.revision.split('+').includes(filter.revision)) &&
      (filter.capability === undefined || requirement.capabilities.some((code) => among(filter.capability, code))) &&
      (tags === undefined || tags(requirement.tags)),
  );
}

/**
 * The requirements a user means: classes (P1a), cases (C0992) and requirements (C0992-03) with commas between them, or
 * one tag expression. In the order of the register, each once.
 * @throws SelectionError when a part is none of these or matches nothing
 */
export function selectByWord(register: RequirementRegister, text: string): Requirement[] {
  const words = text.includes('@') ? [text] : text.split(',');
  const chosen = new Set(words.flatMap((word) => selectOne(register, word.trim())));
  return register.requirements.filter((requirement) => chosen.has(requirement));
}

function selectOne(register: RequirementRegister, word: string): Requirement[] {
  const found = select(register, filterFor(register, word));
  if (found.length === 0) {
    throw new SelectionError(
      `Geen enkele eis past bij '${word}'. Kies een klasse (P1a), een casus (C0992), een eis (C0992-03), een toepassing (kiss) of een tag-expressie.`,
    );
  }
  return found;
}

/** Tag expression that runs exactly these requirements; the ones that cannot be tested have no scenarios and are left out. */
export function tagExpressionFor(requirements: readonly Requirement[]): string {
  return requirements
    .filter((requirement) => requirement.level !== 'niet-toetsbaar')
    .map((requirement) => `@eis:${requirement.id}`)
    .join(' or ');
}

function filterFor(register: RequirementRegister, word: string): RequirementFilter {
  if (word.includes('@')) {
    return { tag: word };
  }
  const same = (candidate: string) => candidate.toLowerCase() === word.toLowerCase();
  const classId = CASE_CLASSES.map((found) => found.id).find(same);
  if (classId !== undefined) {
    return { class: classId };
  }
  const client = register.requirements.flatMap((found) => found.clients ?? []).find(same);
  if (client !== undefined) {
    return { tag: `@consument:${client}` };
  }
  const caseId = register.cases.map((found) => found.id).find(same);
  return caseId === undefined ? { id: register.requirements.map((found) => found.id).find(same) ?? '' } : { case: caseId };
}

function tagCondition(expression: string): (tags: string[]) => boolean {
  try {
    const node = parseTags(expression);
    return (tags) => node.evaluate(tags);
  } catch (error) {
    throw new SelectionError(
      `De tag-expressie '${expression}' is niet te lezen: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function among(wanted: string | readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted === value || (Array.isArray(wanted) && wanted.includes(value));
}

import type { FeatureChild, Rule } from '@cucumber/messages';
import type { Requirement, RequirementCase, RequirementRegister } from '../../generated/types';
import { CLIENTS, classOfCase, INFORMATION_MODEL } from './classes';
import type { FeatureSource } from './feature-source';
import { readRuleDescription } from './rule-description';
import { caseOfId, readRuleTags } from './rule-tags';

/** Features that do not hold a sound set of requirements; the message is Dutch and lists every fault. */
export class RequirementError extends Error {
  override readonly name = 'RequirementError';
  constructor(readonly faults: readonly string[]) {
    super(`De eisen in de features kloppen niet:\n${faults.join('\n')}`);
  }
}

/**
 * Derives the register from feature files: one requirement per Regel, sorted by case and id.
 * @throws RequirementError with every fault in every file
 */
export function buildRegister(sources: readonly FeatureSource[], version: string): RequirementRegister {
  const faults: string[] = [];
  const requirements = sources.flatMap((source) => requirementsOf(source, faults));
  refuseDoubles(requirements, faults);
  if (faults.length > 0) {
    throw new RequirementError(faults);
  }
  return {
    version,
    cases: casesOf(sources, requirements),
    requirements: requirements.sort((a, b) => compare(a.case, b.case) || compareIds(a.id, b.id)),
  };
}

function requirementsOf(source: FeatureSource, faults: string[]): Requirement[] {
  const featureTags = source.feature.tags.map((tag) => tag.name);
  return source.feature.children.flatMap((child) => {
    if (child.rule === undefined) {
      faults.push(...looseScenario(source, child));
      return [];
    }
    return [requirementOf(source, child.rule, featureTags, faults)];
  });
}

function looseScenario(source: FeatureSource, child: FeatureChild): string[] {
  return child.scenario === undefined ? [] : [`${source.file}:${child.scenario.location.line} een scenario staat buiten een Regel`];
}

function requirementOf(source: FeatureSource, rule: Rule, featureTags: string[], faults: string[]): Requirement {
  const ownTags = rule.tags.map((tag) => tag.name);
  const { id, faults: tagFaults, impact, clients, observed, ...facts } = readRuleTags(ownTags);
  const { source: bron, reason, breaks, explanation } = readRuleDescription(rule.description);
  const caseId = caseOfId(id);
  const testable = facts.level !== 'niet-toetsbaar';
  const requirement = {
    id,
    case: caseId,
    class: classOfCase(caseId)?.id ?? '',
    title: rule.name.trim(),
    ...facts,
    source: bron,
    ...(impact === undefined ? {} : { impact }),
    ...(clients.length === 0 ? {} : { clients }),
    ...(observed ? { observed } : {}),
    ...(breaks === '' ? {} : { breaks }),
    ...(testable ? {} : { reason: reason || explanation }),
    ...(explanation === '' || (!testable && reason === '') ? {} : { explanation }),
    scenarios: countScenarios(rule),
    tags: [...new Set([...featureTags, ...ownTags])],
    file: source.file,
    line: rule.location.line,
  };
  const found = [...tagFaults, ...contentFaults(requirement, featureTags)];
  const place = `${source.file}:${rule.location.line} Regel ${id || `'${rule.name}'`}`;
  faults.push(...found.map((fault) => `${place} ${fault}`));
  return requirement;
}

function contentFaults(requirement: Requirement, featureTags: string[]): string[] {
  const { level, scenarios, source, reason, title } = requirement;
  const testable = level !== 'niet-toetsbaar';
  const faults: [boolean, string][] = [
    [title === '', 'heeft geen tekst'],
    [testable && source === '', "heeft geen regel 'Bron:'"],
    [testable && scenarios === 0, 'heeft geen voorbeelden en is niet gemerkt als @niet-toetsbaar'],
    [!testable && scenarios > 0, 'is gemerkt als @niet-toetsbaar maar heeft voorbeelden'],
    [!testable && reason === '', 'is gemerkt als @niet-toetsbaar zonder reden'],
  ];
  return [...faults.flatMap(([wrong, fault]) => (wrong ? [fault] : [])), ...placeFaults(requirement, featureTags)];
}

/** The id, the tags of the feature and the class must tell the same story. */
function placeFaults(requirement: Requirement, featureTags: string[]): string[] {
  const { case: caseId, class: classId } = requirement;
  if (classId === '') {
    return caseId === '' ? [] : [`hoort bij onbekende casus '${caseId}'`];
  }
  if (classId === CLIENTS) {
    return requirement.level === 'consument' || requirement.level === 'niet-toetsbaar'
      ? []
      : ['hoort bij een consument en heeft dus niveau @consument'];
  }
  const wanted = classId === INFORMATION_MODEL ? ['@IM'] : [`@${caseId}`, `@${classId}`];
  return wanted.filter((tag) => !featureTags.includes(tag)).map((tag) => `staat in een Functionaliteit zonder tag ${tag}`);
}

/** Examples of a Regel, every row of a table of examples counted. */
function countScenarios(rule: Rule): number {
  return rule.children
    .map(({ scenario }) => {
      const rows = scenario?.examples.reduce((sum, examples) => sum + examples.tableBody.length, 0) ?? 0;
      return scenario === undefined ? 0 : scenario.examples.length === 0 ? 1 : rows;
    })
    .reduce((sum, count) => sum + count, 0);
}

function refuseDoubles(requirements: readonly Requirement[], faults: string[]): void {
  const seen = new Map<string, Requirement>();
  for (const requirement of requirements) {
    const earlier = seen.get(requirement.id);
    if (earlier !== undefined && requirement.id !== '') {
      faults.push(`${requirement.file}:${requirement.line} Regel ${requirement.id} bestaat al in ${earlier.file}:${earlier.line}`);
    }
    seen.set(requirement.id, requirement);
  }
}

function casesOf(sources: readonly FeatureSource[], requirements: readonly Requirement[]): RequirementCase[] {
  const cases = new Map<string, RequirementCase>();
  for (const requirement of requirements) {
    const source = sources.find((candidate) => candidate.file === requirement.file);
    const title = (source?.feature.name ?? '').replace(requirement.case, '').trim();
    if (!cases.has(requirement.case)) {
      cases.set(requirement.case, { id: requirement.case, title, class: requirement.class, file: requirement.file });
    }
  }
  return [...cases.values()].sort((a, b) => compare(a.id, b.id));
}

/** C0992-2 before C0992-10, and what cannot be tested (N) last. */
function compareIds(a: string, b: string): number {
  const [x, y] = [a, b].map((id) => /(N?)(\d+)$/u.exec(id));
  return compare(x?.[1] ?? '', y?.[1] ?? '') || Number(x?.[2] ?? 0) - Number(y?.[2] ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

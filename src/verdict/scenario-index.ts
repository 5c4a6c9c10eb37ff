import type { GherkinDocument, Pickle, Rule, Scenario } from '@cucumber/messages';

/** One example of a requirement as it stands in a feature file; known whether or not it ran. */
export interface IndexedScenario {
  /** requirement, name and example row: the same in every run of the same features */
  id: string;
  requirement: string | undefined;
  title: string;
  file: string;
  line: number;
}

/**
 * All examples of a document by the id of their syntax node: the scenario, or the example row when there is one.
 * Built from the document instead of from the run, so that ids do not depend on what was selected.
 */
export function indexScenarios(document: GherkinDocument): Map<string, IndexedScenario> {
  const index = new Map<string, IndexedScenario>();
  const taken = new Map<string, number>();
  for (const child of document.feature?.children ?? []) {
    const scenarios = child.rule ? scenariosOf(child.rule) : child.scenario ? [child.scenario] : [];
    for (const scenario of scenarios) {
      addScenario(index, taken, scenario, requirementOf(child.rule), document.uri ?? '');
    }
  }
  return index;
}

const indexes = new WeakMap<GherkinDocument, Map<string, IndexedScenario>>();

/**
 * What names an example wherever its lines move to: its values follow from it, and a recording is searched by it.
 * @param pickle the example as it is executed; its last node is the example row, or the scenario itself
 */
export function scenarioIdentity(document: GherkinDocument, pickle: Pick<Pickle, 'astNodeIds' | 'name'>): string {
  const index = indexes.get(document) ?? indexScenarios(document);
  indexes.set(document, index);
  return index.get(pickle.astNodeIds.at(-1) ?? '')?.id ?? pickle.name;
}

function scenariosOf(rule: Rule): Scenario[] {
  return rule.children.flatMap((child) => (child.scenario ? [child.scenario] : []));
}

function requirementOf(rule: Rule | undefined): string | undefined {
  return rule?.tags.find((tag) => tag.name.startsWith('@eis:'))?.name.slice('@eis:'.length);
}

function addScenario(
  index: Map<string, IndexedScenario>,
  taken: Map<string, number>,
  scenario: Scenario,
  requirement: string | undefined,
  file: string,
): void {
  const name = `${requirement ?? 'zonder-eis'}/${slug(scenario.name)}`;
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  const id = count === 1 ? name : `${name}~${count}`;
  const entry = { id, requirement, title: scenario.name, file, line: scenario.location.line };
  const rows = scenario.examples.flatMap((examples) => examples.tableBody);
  index.set(scenario.id, entry);
  rows.forEach((row, position) => {
    index.set(row.id, { ...entry, id: `${id}#${position + 1}`, line: row.location.line });
  });
}

/** Name as part of an id: letters and digits of any script, the rest becomes a hyphen. */
function slug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

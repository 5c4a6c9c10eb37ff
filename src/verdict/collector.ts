import type { Envelope } from '@cucumber/messages';
import { MessageStore, type StoredScenario } from './message-store';
import type { Leftover, Requirement, RequirementRegister, RequirementResult } from './report-model';
import { type JudgedScenario, notRunReason, type RunScope, requirementResult } from './requirement-result';
import { judgeScenario, type ScenarioVerdict } from './scenario-verdict';
import { cleanText } from './untrusted-text';

/** What a run showed, requirement by requirement. */
export interface RunResult {
  /** one per requirement of the register, in its order */
  requirements: RequirementResult[];
  leftovers: Leftover[];
  /** faults of the kit or the environment that belong to no requirement */
  problems: string[];
  /** ids of requirements that a recording could not answer for */
  notRecorded: string[];
}

/** Turns the messages of a Cucumber run into verdicts. Feed every envelope to onMessage, then ask for the result. */
export class VerdictCollector {
  private readonly store = new MessageStore();

  onMessage(envelope: Envelope): void {
    this.store.accept(envelope);
  }

  /** Verdict on every requirement of the register. Depends on what was reported, never on the order of scenarios. */
  result(register: RequirementRegister, scope: RunScope): RunResult {
    const scenarios = this.store.scenarios();
    const known = new Set(register.requirements.map((requirement) => requirement.id));
    const byRequirement = scenariosByRequirement(scenarios);
    return {
      requirements: register.requirements.map((requirement) =>
        requirementResult(requirement, this.judge(requirement, byRequirement.get(requirement.id) ?? [], scope), scope),
      ),
      leftovers: leftoversOf(scenarios),
      notRecorded: notRecorded(scenarios),
      problems: [...this.store.problems.map((text) => cleanText(text)), ...this.runProblems(scenarios, known, scope)].sort(),
    };
  }

  private judge(requirement: Requirement, scenarios: StoredScenario[], scope: RunScope): JudgedScenario[] {
    return scenarios.map((scenario) => judgeStored(requirement, scenario, scope));
  }

  private runProblems(scenarios: StoredScenario[], known: Set<string>, scope: RunScope): string[] {
    const strays = scenarios
      .filter((scenario) => scenario.planned && !known.has(scenario.place?.requirement ?? ''))
      .map(
        (scenario) => `Het scenario '${cleanText(scenario.pickle.name)}' in ${scenario.pickle.uri} hoort bij geen eis uit het register.`,
      );
    const unfinished = this.store.finished || scope.interrupted ? [] : ['De run is niet afgerond; er kunnen resultaten ontbreken.'];
    return [...strays, ...unfinished];
  }
}

function scenariosByRequirement(scenarios: readonly StoredScenario[]): ReadonlyMap<string | undefined, StoredScenario[]> {
  const groups = new Map<string | undefined, StoredScenario[]>();
  for (const scenario of scenarios) {
    const group = groups.get(scenario.place?.requirement) ?? [];
    group.push(scenario);
    groups.set(scenario.place?.requirement, group);
  }
  return groups;
}

function judgeStored(requirement: Requirement, scenario: StoredScenario, scope: RunScope): JudgedScenario {
  const { attempt, planned, place, pickle } = scenario;
  const judged: ScenarioVerdict =
    attempt === undefined
      ? { verdict: 'niet-getoetst', reason: notRunReason(planned, scope), observations: [] }
      : judgeScenario(requirement, attempt, scope.interrupted);
  return {
    planned,
    result: {
      id: place?.id ?? pickle.id,
      title: cleanText(pickle.name),
      verdict: judged.verdict,
      ...(judged.reason === '' ? {} : { reason: cleanText(judged.reason) }),
      ...(judged.step === undefined ? {} : { step: cleanText(judged.step) }),
      location: `${pickle.uri}:${place?.line ?? pickle.location?.line ?? 0}`,
      durationMs: Math.round(attempt?.durationMs ?? 0),
      exchanges: (attempt?.outcome?.exchanges ?? []).map((id) => cleanText(id)),
    },
    deviations: attempt?.outcome?.deviations ?? [],
    observations: judged.observations,
    blockedBy: attempt?.outcome?.blockedBy ?? [],
  };
}

/** Everything that stayed behind, each object once. */
function leftoversOf(scenarios: StoredScenario[]): Leftover[] {
  const all = scenarios.flatMap((scenario) => scenario.attempt?.outcome?.leftovers ?? []);
  const byUrl = new Map(all.map((leftover) => [leftover.url, leftover]));
  return [...byUrl.values()]
    .map(({ type, url, reason }) => ({ type: cleanText(type), url: cleanText(url), reason: cleanText(reason) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function notRecorded(scenarios: StoredScenario[]): string[] {
  const without = scenarios.filter(({ attempt }) => attempt?.outcome?.kind === 'niet-opgenomen');
  return [...new Set(without.flatMap(({ place }) => place?.requirement ?? []))].sort();
}

import { isDeepStrictEqual } from 'node:util';
import { isFailing } from '../../verdict/overall';
import type { Report, RequirementResult, Verdict } from '../../verdict/report-model';
import { bySeverity } from '../../verdict/severity';
import type { Cause, CauseKind } from './causes';

/** What became of one requirement. */
export interface Change {
  readonly id: string;
  readonly title: string;
  readonly case: string;
  readonly from: Verdict | undefined;
  readonly to: Verdict | undefined;
  readonly direction: Direction;
  /** counts for the verdict on the whole */
  readonly counts: boolean;
  /** why, as far as the reports tell: one for certain, or every one that is possible; none when the circumstances are the same */
  readonly causes: readonly CauseKind[];
}

/** `other`: neither better nor worse, e.g. another observation or another deviation. */
export type Direction = 'worse' | 'better' | 'added' | 'removed' | 'other';

export const DIRECTIONS: readonly Direction[] = ['worse', 'better', 'added', 'removed', 'other'];

const UNTESTED: readonly (Verdict | undefined)[] = ['niet-getoetst', 'niet-ondersteund'];

/** What changed from one report to the next, requirement by requirement, the worst first. */
export function changesBetween(from: Report, to: Report, causes: readonly Cause[]): Change[] {
  const before = new Map(from.requirements.map((result) => [result.id, result]));
  const after = new Map(to.requirements.map((result) => [result.id, result]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const kinds = [...new Set(causes.map(({ kind }) => kind))];
  return ids
    .flatMap((id) => changeOf(before.get(id), after.get(id), kinds) ?? [])
    .sort((a, b) => bySeverity(a.to ?? 'niet-toetsbaar', b.to ?? 'niet-toetsbaar'));
}

function changeOf(from: RequirementResult | undefined, to: RequirementResult | undefined, kinds: readonly CauseKind[]): Change | undefined {
  const known = to ?? from;
  if (known === undefined || (from !== undefined && to !== undefined && isSame(from, to))) {
    return undefined;
  }
  return {
    id: known.id,
    title: known.title,
    case: known.case,
    from: from?.verdict,
    to: to?.verdict,
    direction: directionOf(from, to),
    counts: known.level === 'verplicht' || isFailing(known),
    causes: likelyCauses(from, to, kinds),
  };
}

/** The same verdict for the same reason: texts may hold ids and times that differ in every run. */
function isSame(from: RequirementResult, to: RequirementResult): boolean {
  const places = ({ deviations }: RequirementResult) =>
    [...new Set(deviations.map(({ path, requirement }) => `${requirement} ${path}`))].sort();
  return from.verdict === to.verdict && isDeepStrictEqual(places(from), places(to)) && isDeepStrictEqual(steady(from), steady(to));
}

function steady({ observations }: RequirementResult): string[] {
  return observations.map((text) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/giu, '#'));
}

function directionOf(from: RequirementResult | undefined, to: RequirementResult | undefined): Direction {
  if (from === undefined || to === undefined) {
    return from === undefined ? 'added' : 'removed';
  }
  const [before, after] = [rank(from.verdict), rank(to.verdict)];
  return before === undefined || after === undefined || before === after ? 'other' : after > before ? 'better' : 'worse';
}

/** How good a verdict is for the target; undefined when it says nothing about that. */
function rank(verdict: Verdict): number | undefined {
  switch (verdict) {
    case 'voldoet':
      return 2;
    case 'niet-ondersteund':
    case 'niet-getoetst':
      return 1;
    case 'voldoet-niet':
    case 'geblokkeerd':
      return 0;
    default:
      return undefined;
  }
}

/** What is certain first: another text of the requirement, or a requirement that was not executed in one of the two. */
function likelyCauses(from: RequirementResult | undefined, to: RequirementResult | undefined, kinds: readonly CauseKind[]): CauseKind[] {
  const only = (kind: CauseKind) => (kinds.includes(kind) ? [kind] : undefined);
  if (from === undefined || to === undefined || !isDeepStrictEqual(definition(from), definition(to))) {
    return only('eisenset') ?? [...kinds];
  }
  if (UNTESTED.includes(from.verdict) !== UNTESTED.includes(to.verdict)) {
    return only('configuratie') ?? [...kinds];
  }
  return [...kinds];
}

function definition({ title, level, derived, revision, source, capabilities, functions }: RequirementResult): unknown {
  return { title, level, derived, revision, source, capabilities, functions };
}

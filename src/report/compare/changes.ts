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

/**
 * `lapsed` and `tested`: it was tested in only one of the two, so nobody knows whether the target became better or worse. `other`:
 * neither better nor worse, e.g. another observation or another deviation.
 */
export type Direction = 'worse' | 'lapsed' | 'tested' | 'better' | 'added' | 'removed' | 'other';

export const DIRECTIONS: readonly Direction[] = ['worse', 'lapsed', 'tested', 'better', 'added', 'removed', 'other'];

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

/** Without what differs in every run or on every server: ids, numbers, marks, and the text of an answer that is quoted, which the kit keeps short. */
function steady({ observations }: RequirementResult): string[] {
  return observations.map((text) =>
    text.replace(/ gaf \d{3}: '[^\n]{0,600}?'\)/gu, ' gaf #').replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{8,64}\b|\d+/giu, '#'),
  );
}

function directionOf(from: RequirementResult | undefined, to: RequirementResult | undefined): Direction {
  if (from === undefined || to === undefined) {
    return from === undefined ? 'added' : 'removed';
  }
  const [before, after] = [isMet(from.verdict), isMet(to.verdict)];
  if (before !== undefined && after !== undefined) {
    return before === after ? 'other' : after ? 'better' : 'worse';
  }
  if (before !== undefined && (UNTESTED.includes(to.verdict) || to.verdict === 'fout')) {
    return 'lapsed';
  }
  return after !== undefined && (UNTESTED.includes(from.verdict) || from.verdict === 'fout') ? 'tested' : 'other';
}

/** Whether the target does it; undefined when a verdict says nothing about that. */
function isMet(verdict: Verdict): boolean | undefined {
  return verdict === 'voldoet' ? true : verdict === 'voldoet-niet' || verdict === 'geblokkeerd' ? false : undefined;
}

/**
 * What is certain first: another text of the requirement, a fault of the kit, a requirement the profile has no room for, or one that
 * was not executed in one of the two. Of what was executed twice, how the run ended says nothing.
 */
function likelyCauses(from: RequirementResult | undefined, to: RequirementResult | undefined, kinds: readonly CauseKind[]): CauseKind[] {
  const only = (kind: CauseKind) => (kinds.includes(kind) ? [kind] : undefined);
  const others = kinds.filter((kind) => kind !== 'run');
  if (from === undefined || to === undefined || !isDeepStrictEqual(definition(from), definition(to))) {
    return only('eisenset') ?? others;
  }
  const either = (verdict: Verdict) => (from.verdict === verdict) !== (to.verdict === verdict);
  if (either('fout')) {
    return ['run'];
  }
  if (either('niet-toetsbaar')) {
    return only('profiel') ?? others;
  }
  if (UNTESTED.includes(from.verdict) !== UNTESTED.includes(to.verdict)) {
    const certain = kinds.filter((kind) => kind === 'configuratie' || (kind === 'run' && either('niet-getoetst')));
    return certain.length > 0 ? certain : others;
  }
  return others;
}

function definition({ title, level, derived, revision, source, capabilities, functions }: RequirementResult): unknown {
  return { title, level, derived, revision, source, capabilities, functions };
}

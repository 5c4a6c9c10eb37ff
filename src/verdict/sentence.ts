import { isFailing, isFault, isNotShown, isUntold, type RunState } from './overall';
import type { OverallVerdict, RequirementResult } from './report-model';

/** The overall verdict as one Dutch sentence that names the profile and what it rests on. */
export function verdictSentence(verdict: OverallVerdict, results: readonly RequirementResult[], state: RunState, profile: string): string {
  const against = `getoetst met profiel ${profile}`;
  if (verdict === 'conform') {
    return `Conform: ${shown(results)}, ${against}.`;
  }
  if (verdict === 'niet-conform') {
    return `Niet conform: ${failures(results)} (van de ${results.filter(counts).length} eisen die meetellen), ${against}.`;
  }
  if (verdict === 'gedeeltelijk-conform') {
    const obligatory = results.filter((result) => result.level === 'verplicht').length;
    return `Gedeeltelijk conform: wat is getoetst voldoet, maar ${notShown(results)} (van de ${obligatory} verplichte eisen), ${against}.`;
  }
  return `Niet vastgesteld: ${cause(results, state)}.`;
}

/** Obligatory requirements, and optional ones the target declares. */
function counts(result: RequirementResult): boolean {
  const declared = result.verdict === 'voldoet' || isFailing(result);
  return result.level === 'optioneel' ? declared : result.level === 'verplicht';
}

function shown(results: readonly RequirementResult[]): string {
  const counted = results.filter(counts);
  const optional = counted.filter((result) => result.level === 'optioneel').length;
  const obligatory = counted.length - optional;
  const extra = optional === 0 ? '' : ` en ${optional === 1 ? 'de opgegeven optionele eis' : `de ${optional} opgegeven optionele eisen`}`;
  return `${obligatory === 1 ? 'de verplichte eis' : `alle ${obligatory} verplichte eisen`}${extra} ${counted.length === 1 ? 'is' : 'zijn'} aangetoond`;
}

function failures(results: readonly RequirementResult[]): string {
  const failing = results.filter(isFailing);
  const deviating = failing.filter((result) => result.verdict === 'voldoet-niet').length;
  const blocked = failing.length - deviating;
  return joined([
    [deviating, 'eis voldoet niet', 'eisen voldoen niet'],
    [blocked, 'eis is geblokkeerd', 'eisen zijn geblokkeerd'],
  ]);
}

function notShown(results: readonly RequirementResult[]): string {
  const missing = results.filter(isNotShown);
  const absent = missing.filter((result) => result.verdict === 'niet-ondersteund').length;
  const outside = missing.filter((result) => result.verdict === 'niet-getoetst' && !result.selected).length;
  const untestable = missing.filter((result) => result.verdict === 'niet-toetsbaar').length;
  return joined([
    [absent, 'is niet ondersteund', 'zijn niet ondersteund'],
    [outside, 'viel buiten de selectie', 'vielen buiten de selectie'],
    [untestable, 'is in dit profiel niet toetsbaar', 'zijn in dit profiel niet toetsbaar'],
    [missing.length - absent - outside - untestable, 'is niet getoetst', 'zijn niet getoetst'],
  ]);
}

function cause(results: readonly RequirementResult[], state: RunState): string {
  const faults = results.filter(isFault).length;
  if (state.interrupted) {
    return 'de run is onderbroken';
  }
  if (faults > 0) {
    return `de kit of de omgeving faalde bij ${faults === 1 ? '1 eis' : `${faults} eisen`}`;
  }
  const untold = results.filter((result) => isUntold(result, state)).length;
  if (state.problems.length === 0 && untold > 0) {
    return `de opname geeft over ${untold === 1 ? '1 eis' : `${untold} eisen`} geen uitsluitsel; toets die opnieuw tegen het doel`;
  }
  return state.problems.length > 0 ? 'de kit of de omgeving faalde' : 'er is geen enkele eis van de standaard uitgevoerd';
}

function joined(parts: [number, string, string][]): string {
  const texts = parts.filter(([count]) => count > 0).map(([count, one, more]) => `${count} ${count === 1 ? one : more}`);
  const last = texts.pop() ?? '';
  return texts.length === 0 ? last : `${texts.join(', ')} en ${last}`;
}

import type { RequirementResult } from '../verdict/report-model';
import { bySeverity } from '../verdict/severity';
import { cleanLine } from '../verdict/untrusted-text';
import type { Texts } from './html/texts/texts';
import { needsAttention, type ReportGroup } from './labels';
import { fit } from './line-width';

/** How much is told of a requirement that fails: with the deviation, only its text, or only its id. */
export type Detail = 'full' | 'short' | 'ids';

/** The failing requirements of a case, worst first, under a line for the case. */
export function failingLines(group: ReportGroup, detail: Detail, width: number, texts: Texts): string[] {
  const failing = group.requirements.filter(needsAttention).sort((a, b) => bySeverity(a.verdict, b.verdict));
  if (detail === 'ids') {
    return [`✗ ${group.id} ${group.verdict}: ${failing.map((result) => result.id).join(', ')}`];
  }
  return [groupLine(group, width, texts), ...failing.flatMap((result) => requirementLines(result, detail, texts))];
}

function groupLine(group: ReportGroup, width: number, { text }: Texts): string {
  const met = group.requirements.filter((result) => result.verdict === 'voldoet').length;
  const verdict = ` — ${group.verdict}, ${text.met(met, group.requirements.length)}`;
  return `${fit(cleanLine(`${group.id} ${group.title}`), Math.max(10, width - verdict.length))}${verdict}`;
}

function requirementLines(result: RequirementResult, detail: Detail, { text, words }: Texts): string[] {
  const [first] = result.deviations;
  const line = `  ${result.verdict === 'geblokkeerd' ? '■' : '✗'} ${result.id} ${words.verdict[result.verdict]}: ${cleanLine(result.title)}`;
  const reason = cleanLine(first?.text ?? result.reason);
  if (detail === 'short' || reason === '') {
    return [line];
  }
  const more = result.deviations.length > 1 ? ` (${text.more(result.deviations.length - 1)})` : '';
  if (first === undefined) {
    return [line, `      ${reason}${more}`];
  }
  const values = `${text.expected} ${cleanLine(first.expected, 60)}, ${text.received} ${cleanLine(first.received, 60)}`;
  return [line, `      ${reason}${more}`, `      ${cleanLine(`${first.call ?? ''} ${first.path}`)} ${values}`];
}

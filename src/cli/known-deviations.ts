import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { UsageError } from '../config/usage-error';
import { loadBaseline, writeBaseline } from '../verdict/baseline';
import type { BaselineEntry, Report } from '../verdict/report-model';
import type { OptionValues } from './command';
import type { Terminal } from './terminal';

/** Why new deviations may stay, who mends them, and until which day. */
type Decision = Omit<BaselineEntry, 'requirement'>;

/** @throws UsageError without a reason, an owner or a day: what nobody decided is not allowed */
export function decisionIn(options: OptionValues): Decision {
  const expires = given(options, 'expires');
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(expires) || Number.isNaN(Date.parse(expires))) {
    throw new UsageError(`--expires '${expires}' is geen datum. Geef jjjj-mm-dd, zoals 2026-12-31.`);
  }
  return { reason: given(options, 'reason'), owner: given(options, 'owner'), expires };
}

/** Writes the deviations of a run as known; what was decided about an earlier one stays. @returns what to tell */
export function writeKnown(terminal: Terminal, report: Report, file: string, decision: Decision): string {
  const previous = existsSync(file) ? loadBaseline(file, report.profile.name) : undefined;
  const { deviations } = writeBaseline(file, report.requirements, decision, previous);
  const known = new Set(previous?.deviations.map(({ requirement }) => requirement));
  const added = deviations.filter(({ requirement }) => !known.has(requirement)).length;
  return `${relative(terminal.folder, file)}: ${deviations.length} bekende afwijkingen, waarvan ${added} nieuw.\n`;
}

/** A report of less than everything doesn't tell which known deviations are gone. */
export function coversEverything({ run, verdict }: Report): boolean {
  return run.selection === '' && run.shard === undefined && !run.interrupted && verdict !== 'niet-vastgesteld';
}

function given(options: OptionValues, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value.trim() === '') {
    throw new UsageError(
      `--${name} ontbreekt. Een bekende afwijking heeft een reden (--reason), een eigenaar (--owner) en een laatste dag (--expires).`,
    );
  }
  return value;
}

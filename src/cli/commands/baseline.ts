import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UsageError } from '../../config/usage-error';
import { readPublishedReport } from '../../report/published-report';
import { loadBaseline, writeBaseline } from '../../verdict/baseline';
import type { Report } from '../../verdict/report-model';
import { BASELINE_FILE } from '../ci-templates';
import type { Action, OptionValues } from '../command';

/** Writes the deviations of a run as known; what was decided about an earlier one stays. */
export const baseline: Action = async (terminal, [source = ''], options) => {
  const decision = { reason: given(options, 'reason'), owner: given(options, 'owner'), expires: given(options, 'expires') };
  if (!existsSync(resolve(terminal.folder, source))) {
    throw new UsageError(`${source} bestaat niet. Geef de map van een rapport, of report.json.`);
  }
  const { report } = await readPublishedReport(resolve(terminal.folder, source));
  refusePartial(report);
  const file = resolve(terminal.folder, typeof options.out === 'string' ? options.out : BASELINE_FILE);
  const previous = existsSync(file) ? loadBaseline(file, report.profile.name) : undefined;
  const { deviations } = writeBaseline(file, report.requirements, decision, previous);
  const known = new Set(previous?.deviations.map(({ requirement }) => requirement));
  const added = deviations.filter(({ requirement }) => !known.has(requirement)).length;
  terminal.out(`${relative(terminal.folder, file)}: ${deviations.length} bekende afwijkingen, waarvan ${added} nieuw.\n`);
  return 0;
};

function given(options: OptionValues, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value.trim() === '') {
    throw new UsageError(
      `--${name} ontbreekt. Een bekende afwijking heeft een reden (--reason), een eigenaar (--owner) en een laatste dag (--expires).`,
    );
  }
  return value;
}

/** A report of less than everything doesn't tell which known deviations are gone. */
function refusePartial({ run, verdict }: Report): void {
  if (run.selection !== '' || run.shard !== undefined || run.interrupted || verdict === 'niet-vastgesteld') {
    throw new UsageError('Dit rapport gaat niet over alle eisen. Neem het rapport van een hele run; voeg delen eerst samen met merge.');
  }
}

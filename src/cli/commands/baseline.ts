import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../config/usage-error';
import { readPublishedReport } from '../../report/published-report';
import { BASELINE_FILE } from '../ci-templates';
import type { Action } from '../command';
import { coversEverything, decisionIn, writeKnown } from '../known-deviations';

/** Writes the deviations of a report as known. */
export const baseline: Action = async (terminal, [source = ''], options) => {
  const decision = decisionIn(options);
  if (!existsSync(resolve(terminal.folder, source))) {
    throw new UsageError(`${source} bestaat niet. Geef de map van een rapport, of report.json.`);
  }
  const { report } = await readPublishedReport(resolve(terminal.folder, source));
  if (!coversEverything(report)) {
    throw new UsageError('Dit rapport gaat niet over alle eisen. Neem het rapport van een hele run; voeg delen eerst samen met merge.');
  }
  const file = resolve(terminal.folder, typeof options.out === 'string' ? options.out : BASELINE_FILE);
  terminal.out(writeKnown(terminal, report, file, decision));
  return 0;
};

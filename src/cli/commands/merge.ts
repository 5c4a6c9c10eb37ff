import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../config/usage-error';
import { mergeFolders } from '../../report/merge/merge-folders';
import { exitCode } from '../../verdict/exit-code';
import type { Action } from '../command';
import { pageOptionsFrom } from '../page-options';
import { showReport } from '../show-report';

/** Joins the parts of a divided run into one report; the exit code is that of the undivided run. */
export const merge: Action = async (terminal, args, options) => {
  if (typeof options.out !== 'string') {
    throw new UsageError('--out ontbreekt: geef de map voor het samengevoegde rapport.');
  }
  const missing = args.find((source) => !existsSync(resolve(terminal.folder, source)));
  if (missing !== undefined) {
    throw new UsageError(`${missing} bestaat niet. Geef de mappen van de delen, of hun report.json.`);
  }
  const out = resolve(terminal.folder, options.out);
  const sources = args.map((source) => resolve(terminal.folder, source));
  const page = pageOptionsFrom(options, terminal);
  const { report } = await mergeFolders(sources, out, { page });
  showReport(report, out, terminal, page.language);
  return exitCode(report);
};

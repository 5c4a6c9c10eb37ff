import { existsSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UsageError } from '../../config/usage-error';
import { compareFolders, parseComparisonFormat, renderComparison } from '../../report/compare/compare-folders';
import { isRegression } from '../../report/compare/compare-reports';
import type { Action } from '../command';
import { pageOptionsFrom } from '../page-options';

/** Tells what changed between reports and why; exit code 1 when something that counts became worse. */
export const compare: Action = async (terminal, args, options) => {
  const missing = args.find((source) => !existsSync(resolve(terminal.folder, source)));
  if (missing !== undefined) {
    throw new UsageError(`${missing} bestaat niet. Geef mappen van rapporten, of hun report.json.`);
  }
  const format = parseComparisonFormat(typeof options.format === 'string' ? options.format : 'text');
  const comparison = await compareFolders(args.map((source) => resolve(terminal.folder, source)));
  const text = renderComparison(comparison, format, pageOptionsFrom(options, terminal));
  if (typeof options.out === 'string') {
    const file = resolve(terminal.folder, options.out);
    writeFileSync(file, text);
    terminal.out(`${relative(terminal.folder, file)}\n`);
  } else {
    terminal.out(text);
  }
  return isRegression(comparison) ? 1 : 0;
};

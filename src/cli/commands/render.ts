import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UsageError } from '../../config/usage-error';
import { FORMAT_NAMES, parseFormats } from '../../report/formats';
import { render as renderReports } from '../../report/write-reports';
import type { Action } from '../command';
import { pageOptionsFrom } from '../page-options';

/** Makes reports again from report.json, next to it. */
export const render: Action = async (terminal, [source = ''], options) => {
  const path = resolve(terminal.folder, source);
  if (!existsSync(path)) {
    throw new UsageError(`${source} bestaat niet. Geef report.json of de map ervan.`);
  }
  const formats = typeof options.format === 'string' ? parseFormats(options.format) : FORMAT_NAMES.filter((name) => name !== 'json');
  const { files } = await renderReports(path, formats, {
    page: pageOptionsFrom(options, terminal),
    csv: { excel: options.excel === true },
  });
  terminal.out(files.map((file) => `${relative(terminal.folder, file)}\n`).join(''));
  return 0;
};

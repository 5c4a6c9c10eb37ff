import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UsageError } from '../../config/usage-error';
import { findReports } from '../../report/register/find-reports';
import { registerPage } from '../../report/register/register-page';
import { cleanLine } from '../../verdict/untrusted-text';
import type { Action } from '../command';
import { pageOptionsFrom } from '../page-options';

/** Makes a page that compares all implementations with a report below a folder. */
export const register: Action = async (terminal, [folder = '.'], options) => {
  const path = resolve(terminal.folder, folder);
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new UsageError(`${folder} is geen map. Geef een map met rapporten.`);
  }
  const found = await findReports(path);
  if (found.reports.length === 0) {
    throw new UsageError(`Onder ${folder} staat geen enkel rapport (report.json).`);
  }
  for (const line of found.skipped) {
    terminal.err(`Overgeslagen: ${cleanLine(line, 500)}\n`);
  }
  const file = join(path, 'index.html');
  writeFileSync(file, registerPage(found, pageOptionsFrom(options, terminal)));
  terminal.out(`${relative(terminal.folder, file)}\n`);
  return 0;
};

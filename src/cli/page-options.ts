import { resolve } from 'node:path';
import { type PageOptions, pageOptions } from '../report/html/page-options';
import type { OptionValues } from './command';
import type { Terminal } from './terminal';

/** Language and look of the pages a command makes. @throws LanguageError or DesignTokensError */
export function pageOptionsFrom(options: OptionValues, terminal: Terminal): PageOptions {
  const { lang, 'design-tokens': file } = options;
  return pageOptions(typeof lang === 'string' ? lang : undefined, typeof file === 'string' ? resolve(terminal.folder, file) : undefined);
}

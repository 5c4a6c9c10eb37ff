import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../config/usage-error';
import type { Finding } from '../../report/verify/finding';
import { verifyFolder } from '../../report/verify/verify-folder';
import { kit } from '../../run/kit';
import { cleanLine } from '../../verdict/untrusted-text';
import type { Action } from '../command';

/** Looks whether report and evidence belong together and were not altered; exit code 0 when so, 1 when not. */
export const verify: Action = async (terminal, [source = '.'], options) => {
  const path = resolve(terminal.folder, source);
  if (!existsSync(path)) {
    throw new UsageError(`${source} bestaat niet. Geef de map van een rapport.`);
  }
  const given = typeof options.seal === 'string' ? options.seal : undefined;
  const { findings, seal } = await verifyFolder(path, kit().version, given);
  for (const finding of findings) {
    terminal.out(`${mark(finding)} ${cleanLine(finding.text, 500)}\n`);
  }
  const altered = findings.some(({ sound }) => sound === false);
  terminal.out(`Zegel: ${seal}\n`);
  terminal.out(altered ? 'Veranderd of niet bij elkaar horend.\n' : 'Rapport en bewijs horen bij elkaar en zijn niet veranderd.\n');
  return altered ? 1 : 0;
};

function mark({ sound }: Finding): string {
  return sound === undefined ? '–' : sound ? '✓' : '✗';
}

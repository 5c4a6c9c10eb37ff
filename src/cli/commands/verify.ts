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
  const { findings, seal, madeBy } = await verifyFolder(path, kit().version, given);
  for (const finding of findings) {
    terminal.out(`${mark(finding)} ${cleanLine(finding.text, 500)}\n`);
  }
  const altered = findings.some(({ sound }) => sound === false);
  terminal.out(`Zegel: ${seal}\n`);
  terminal.out(`${conclusion(altered, madeBy)}\n`);
  return altered ? 1 : 0;
};

function conclusion(altered: boolean, madeBy: string): string {
  if (altered) {
    return 'Veranderd of niet bij elkaar horend.';
  }
  return madeBy === kit().version
    ? 'Rapport en bewijs horen bij elkaar en zijn niet veranderd.'
    : `Het bewijs hoort bij het rapport. Of de oordelen en de andere bestanden zijn veranderd, kan alleen kit ${cleanLine(madeBy, 40)} zeggen.`;
}

function mark({ sound }: Finding): string {
  return sound === undefined ? '–' : sound ? '✓' : '✗';
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareEnvironment } from '../package/commands';
import { program, unpacked } from '../package/installation';
import { manifest, packCheckout } from '../package/tarball';
import { faults } from '../trust/faults';
import { TOKEN, withTarget } from '../trust/target';

/** One requirement is enough to see whether a gate opens. */
export const ONLY = 'C0992-03';
const FAULT = 'verlies-klantcontact-inhoud';

/** A checkout of a product. */
export function workspace(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'werkmap-')), name);
  mkdirSync(folder);
  return folder;
}

let programs: string | undefined;

/** What a runner has in its environment. Its npx has the kit at hand, and that release only. */
export function runnerEnvironment(): NodeJS.ProcessEnv {
  programs ??= installNpx();
  const { PATH, ...environment } = bareEnvironment(process.execPath);
  return { ...environment, PATH: `${programs}:${PATH}` };
}

/** Stands in for npx, which would ask a registry; that npx runs the package itself is shown by `npm run test:package`. */
function installNpx(): string {
  const folder = mkdtempSync(join(tmpdir(), 'npx-'));
  const kit = unpacked(packCheckout(folder), join(folder, 'kit'));
  const script = [
    '#!/bin/sh',
    `if [ "$1 $2" != "--yes klantinteracties-conformance@${manifest().version}" ]; then echo "npx $*: niet te vinden" >&2; exit 127; fi`,
    'shift 2',
    `exec '${process.execPath}' '${program(kit)}' "$@"`,
  ];
  writeFileSync(join(folder, 'npx'), `${script.join('\n')}\n`, { mode: 0o755 });
  return folder;
}

/** Known deviations, all allowed until long after this test. */
export function baseline(...requirements: string[]): string {
  const deviations = requirements.map((requirement) => ({ requirement, reason: 'wordt hersteld', owner: 'team', expires: '2999-12-31' }));
  return JSON.stringify({ schemaVersion: '1.0', deviations });
}

/** An implementation that is served while something happens: a good one, or one that loses what was said. */
export function whileServed<T>(quality: 'good' | 'faulty', use: (target: { url: string; token: string }) => Promise<T>): Promise<T> {
  const fault = faults.find(({ id }) => id === FAULT);
  if (fault === undefined) throw new Error(`fout ${FAULT} bestaat niet meer`);
  return withTarget(
    () => (quality === 'good' ? {} : fault.behaviour),
    (url) => use({ url, token: TOKEN }),
  );
}

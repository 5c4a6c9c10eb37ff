import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../generated/types';
import { loadProfile } from '../../src/profile';
import { type Behaviour, createReference, type Reference } from '../../src/reference';
import { type Ran, ran } from '../cli/program';

/** Name of the environment variable with the token, and the token. */
export const TOKEN_VARIABLE = 'TOETS_VAN_HET_OORDEEL';
export const TOKEN = 'geheim-dat-nergens-hoort-te-staan-7193';

export interface TargetRun extends Ran {
  readonly report: Report;
  /** Every report but the data file, as text. */
  readonly summary: string;
}

/** Starts a target that behaves as given, and hands over its address. */
export async function withTarget<T>(
  behaviour: (target: { reference: () => Reference }) => Partial<Behaviour>,
  use: (url: string, reference: Reference) => Promise<T>,
): Promise<T> {
  let reference: Reference | undefined;
  const started = (): Reference => {
    if (reference === undefined) {
      throw new Error('Het doel draait nog niet.');
    }
    return reference;
  };
  reference = await createReference({ profile: loadProfile('open-klant-0.9'), token: TOKEN, behaviour: behaviour({ reference: started }) });
  const { url } = await reference.listen();
  process.env[TOKEN_VARIABLE] = TOKEN;
  try {
    return await use(url, reference);
  } finally {
    delete process.env[TOKEN_VARIABLE];
    await reference.close();
  }
}

/** One run of the program on the target, with what it wrote. */
export async function tested(folder: string, out: string, url: string, ...more: string[]): Promise<TargetRun> {
  const target = ['--url', url, '--profile', 'open-klant-0.9', '--auth', 'token', '--token-env', TOKEN_VARIABLE];
  const done = await ran(folder, ['run', ...target, '--seed', 'vast', '--out', out, ...more], process.env);
  const file = (name: string) => readFileSync(join(folder, out, name), 'utf8');
  return { ...done, report: JSON.parse(file('report.json')), summary: file('summary.md') };
}

/** Verdicts of what was selected, by requirement. */
export function verdicts({ report }: TargetRun): Record<string, string> {
  return Object.fromEntries(report.requirements.filter(({ selected }) => selected).map(({ id, verdict }) => [id, verdict]));
}

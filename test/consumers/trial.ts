import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequirementResult } from '../../generated/types';
import { loadProfile } from '../../src/profile';
import { judge } from '../trust/kit';
import type { ClientFault } from './faults';

/** What the kit made of one fault. */
export interface ClientTrial {
  readonly title: string;
  /** Expectations that came out as if nothing were wrong. */
  readonly missed: readonly string[];
  /** What went wrong in the kit itself. */
  readonly problems: readonly string[];
}

/** Objects of others in the register, so that a search that finds too much shows. */
const FOREIGN = 60;

/** Runs the expectations that a fault should topple, and says which did not fall. */
export async function tryClientFault(fault: ClientFault): Promise<ClientTrial> {
  const folder = mkdtempSync(join(tmpdir(), 'toepassingen-'));
  try {
    const profile = fault.basePath === undefined ? 'open-klant-0.9' : profileAt(fault.basePath, folder);
    const only = fault.expected.join(',');
    const judgement = await judge({ profile, behaviour: fault.behaviour(), only, foreign: FOREIGN, consumers: 'all' });
    const tried = judgement.requirements.filter(({ id }) => fault.expected.includes(id));
    const good = fault.improves === true ? comesOut : falls;
    return {
      title: fault.title,
      missed: tried.filter((result) => !good(result)).map(({ id, verdict, reason }) => `${id} (${verdict} ${reason})`),
      problems: [...judgement.problems, ...tried.filter(({ verdict }) => verdict === 'fout').map(({ id, reason }) => `${id}: ${reason}`)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Violated, or observed to be otherwise. */
export function falls({ verdict, deviations }: RequirementResult): boolean {
  return verdict === 'voldoet-niet' || (verdict === 'waargenomen' && deviations.length > 0);
}

function comesOut({ verdict, deviations }: RequirementResult): boolean {
  return verdict === 'waargenomen' && deviations.length === 0;
}

function profileAt(basePath: string, folder: string): string {
  const file = join(folder, 'ander-pad.profile.json');
  const { $schema: _schema, ...definition } = { $schema: undefined, ...loadProfile('open-klant-0.9').definition };
  writeFileSync(file, JSON.stringify({ ...definition, name: 'ander-pad', basePath }));
  return file;
}

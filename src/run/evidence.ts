import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EvidenceLog, type Exchange, readEvidence } from '../http';

const PART = /^exchanges-.*\.ndjson$/u;

/** Adds exchanges made outside the steps, such as those of the preflight. */
export function addExchanges(folder: string, name: string, exchanges: readonly Exchange[]): void {
  const log = new EvidenceLog(join(folder, `exchanges-${name}.ndjson`));
  for (const exchange of exchanges) {
    log.append(exchange);
  }
  log.close();
}

/** What every process of the run recorded, one after the other and without holding it. */
export function recordedExchanges(folder: string): AsyncGenerator<Exchange> {
  const parts = readdirSync(folder).filter((name) => PART.test(name));
  return readEvidence(...parts.sort().map((name) => join(folder, name)));
}

export async function countExchanges(folder: string): Promise<number> {
  let count = 0;
  for await (const _ of recordedExchanges(folder)) {
    count += 1;
  }
  return count;
}

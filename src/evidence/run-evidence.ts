import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange } from '../http/exchange';
import { EvidenceLog } from './evidence-log';
import { readHarExchanges } from './har-exchanges';
import type { Evidence } from './har-file';
import { countLines, wholeLines } from './whole-lines';

const PART = /^exchanges-.*\.ndjson$/u;

/** Adds exchanges made outside the steps, such as those of the preflight. */
export function addExchanges(folder: string, name: string, exchanges: readonly Exchange[]): void {
  const log = new EvidenceLog(join(folder, `exchanges-${name}.ndjson`));
  for (const exchange of exchanges) {
    log.append(exchange);
  }
  log.close();
}

/** What was recorded in the folder of a run, one part after the other and without holding it. */
export function evidenceIn(folder: string): Evidence {
  const parts = readdirSync(folder).filter((name) => PART.test(name));
  const files = parts.sort().map((name) => join(folder, name));
  return { entries: () => wholeLines(files), exchanges: (wanted) => readHarExchanges(files, wanted) };
}

export async function countExchanges(folder: string): Promise<number> {
  let count = 0;
  for await (const content of evidenceIn(folder).entries()) {
    count += countLines(content);
  }
  return count;
}

import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { ReportKit } from '../verdict/report-model';
import { BETWEEN, entryLine } from './har-entry';
import type { ExchangeSource, RecordedExchange } from './recorded-exchange';
import { countLines } from './whole-lines';

/** HAR entries as JSON, each with a comma and a newline after it, as many at a time as is convenient. */
export type EntryLines = AsyncIterable<Buffer>;

/** What was recorded: to be written as it stands, and to be read. */
export interface Evidence {
  readonly entries: () => EntryLines;
  readonly exchanges: ExchangeSource;
}

/** Evidence of which only the exchanges are at hand. */
export function evidenceOf(exchanges: ExchangeSource): Evidence {
  return { exchanges, entries: () => asEntries(exchanges()) };
}

async function* asEntries(exchanges: AsyncIterable<RecordedExchange> | Iterable<RecordedExchange>): EntryLines {
  for await (const exchange of exchanges) {
    yield Buffer.from(entryLine(exchange));
  }
}

/**
 * Writes the evidence as HAR 1.2, one entry a line, without holding it.
 * @returns sha256 of the file and the number of entries
 */
export async function writeHar(
  file: string,
  lines: EntryLines,
  kit: Pick<ReportKit, 'name' | 'version'>,
): Promise<{ digest: string; entries: number }> {
  const hash = createHash('sha256');
  const handle = await open(file, 'w');
  let entries = 0;
  const write = async (content: Buffer) => {
    hash.update(content);
    await handle.writeFile(content);
  };
  try {
    await write(Buffer.from(`{"log":{"version":"1.2","creator":${JSON.stringify({ name: kit.name, version: kit.version })},"entries":[\n`));
    for await (const content of lines) {
      // After the last entry comes no comma, and which is the last is known only when there are no more.
      await write(Buffer.concat([Buffer.from(entries === 0 ? '' : BETWEEN), content.subarray(0, -BETWEEN.length)]));
      entries += countLines(content);
    }
    await write(Buffer.from(entries === 0 ? ']}}\n' : '\n]}}\n'));
  } finally {
    await handle.close();
  }
  return { digest: hash.digest('hex'), entries };
}

import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { ReportKit } from '../verdict/report-model';
import { harEntry } from './har-entry';
import type { ExchangeSource, RecordedExchange } from './recorded-exchange';

/** HAR entries as JSON, as many at a time as is convenient. */
export type EntryLines = AsyncIterable<readonly string[]>;

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
    yield [JSON.stringify(harEntry(exchange))];
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
  let entries = 0;
  async function* parts(): AsyncGenerator<string> {
    const creator = JSON.stringify({ name: kit.name, version: kit.version });
    yield `{"log":{"version":"1.2","creator":${creator},"entries":[`;
    for await (const some of lines) {
      if (some.length > 0) {
        yield `${entries === 0 ? '\n' : ',\n'}${some.join(',\n')}`;
        entries += some.length;
      }
    }
    yield '\n]}}\n';
  }
  const handle = await open(file, 'w');
  try {
    for await (const part of parts()) {
      const bytes = Buffer.from(part);
      hash.update(bytes);
      await handle.writeFile(bytes);
    }
  } finally {
    await handle.close();
  }
  return { digest: hash.digest('hex'), entries };
}

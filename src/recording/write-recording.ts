import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { RecordedExchange } from '../evidence';
import { fileDigest } from '../report/file-digest';
import type { Recording } from '../verdict/report-model';

type Exchanges = AsyncIterable<RecordedExchange> | Iterable<RecordedExchange>;

/**
 * Writes a recording exchange by exchange, packed with gzip. The file is there as a whole or not at all. The exchanges are those
 * that were kept, so no secret is in them.
 * @returns sha256 of the file
 */
export async function writeRecording(file: string, header: Recording, exchanges: Exchanges): Promise<string> {
  const unfinished = `${file}.deel`;
  await pipeline(Readable.from(lines(header, exchanges)), createGzip({ level: 9 }), createWriteStream(unfinished, { mode: 0o600 }));
  await rename(unfinished, file);
  return fileDigest(file);
}

async function* lines(header: Recording, exchanges: Exchanges): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  for await (const exchange of exchanges) {
    yield `${JSON.stringify(exchange)}\n`;
  }
}

import { createReadStream } from 'node:fs';

/** Bytes read at a time: few enough to hold, enough to wait seldom. */
const READ = 256 * 1024;

/** The lines of files one after the other, as many at a time as one read brings. Only a newline ends a line; what has none was cut off. */
export async function* wholeLines(files: readonly string[]): AsyncGenerator<readonly string[]> {
  for (const file of files) {
    let rest = '';
    for await (const part of createReadStream(file, { encoding: 'utf8', highWaterMark: READ })) {
      const lines = (rest + String(part)).split('\n');
      rest = lines.pop() ?? '';
      yield lines;
    }
  }
}

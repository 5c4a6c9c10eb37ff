import { createReadStream } from 'node:fs';

/** Bytes read at a time: few enough to hold, enough to wait seldom. */
const READ = 256 * 1024;
const NEWLINE = 0x0a;

/** The content of files one after the other, up to the last newline of each: what comes after that was cut off. */
export async function* wholeLines(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) {
    let rest: Buffer = Buffer.alloc(0);
    for await (const part of createReadStream(file, { highWaterMark: READ })) {
      const read: Buffer = rest.length === 0 ? part : Buffer.concat([rest, part]);
      const end = read.lastIndexOf(NEWLINE) + 1;
      rest = read.subarray(end);
      if (end > 0) {
        yield read.subarray(0, end);
      }
    }
  }
}

export function countLines(content: Buffer): number {
  let count = 0;
  for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1)) {
    count += 1;
  }
  return count;
}

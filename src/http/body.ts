import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { CallProblem } from './problem';

/** More than this is not how anybody answers. */
const MOST_ENCODINGS = 2;

type Decompressor = (content: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const DECOMPRESSORS: ReadonlyMap<string, Decompressor> = new Map<string, Decompressor>([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['br', promisify(brotliDecompress)],
  ['deflate', deflated],
]);

/** What the client says it understands. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** Collects a body up to a bound. What came in before a problem stays available. */
export class BodyBuffer {
  readonly #parts: Buffer[] = [];
  readonly #most: number;
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** @returns the problem when the body grows over the bound */
  add(part: Buffer): CallProblem | undefined {
    const room = this.#most - this.#size;
    this.#parts.push(part.length > room ? part.subarray(0, room) : part);
    this.#size += part.length;
    return part.length > room ? tooLarge(this.#most) : undefined;
  }

  get content(): Buffer {
    const [only] = this.#parts;
    return only !== undefined && this.#parts.length === 1 ? only : Buffer.concat(this.#parts);
  }
}

/**
 * Undoes Content-Encoding (RFC 9110 §8.4), within a bound on the size of every step.
 * @throws CallProblem when it is unknown, damaged or grows over the bound
 */
export async function decompressed(content: Buffer, encodings: string, most: number): Promise<Buffer> {
  const steps = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (steps.length > MOST_ENCODINGS) {
    throw new CallProblem(
      'malformed',
      `Het antwoord is ${steps.length} keer gecomprimeerd: laat het doel hooguit ${MOST_ENCODINGS} coderingen gebruiken.`,
    );
  }
  let result = content;
  for (const step of steps.toReversed()) {
    result = await undo(step, result, most);
  }
  return result;
}

async function undo(encoding: string, content: Buffer, most: number): Promise<Buffer> {
  const decompressor = DECOMPRESSORS.get(encoding);
  if (decompressor === undefined) {
    throw new CallProblem(
      'malformed',
      `Het antwoord heeft een codering waar niet om gevraagd is: laat het doel ${ACCEPT_ENCODING} of geen codering gebruiken.`,
    );
  }
  if (content.length === 0) {
    return content;
  }
  try {
    return await decompressor(content, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw tooLarge(most);
    }
    throw new CallProblem(
      'malformed',
      `Het antwoord is niet uit te pakken als ${encoding}: controleer de compressie van het doel of van een proxy ervoor.`,
    );
  }
}

/** `deflate` is the zlib form; some servers send the bare stream. */
async function deflated(content: Buffer, options: { maxOutputLength: number }): Promise<Buffer> {
  const isZlib = content.length > 1 && (content.readUInt8(0) & 0x0f) === 8 && content.readUInt16BE(0) % 31 === 0;
  return isZlib ? promisify(inflate)(content, options) : promisify(inflateRaw)(content, options);
}

function tooLarge(most: number): CallProblem {
  return new CallProblem(
    'too-large',
    `Het antwoord is groter dan ${most} bytes: laat het doel kleinere pagina's geven of verhoog limits.bodyBytes.`,
  );
}

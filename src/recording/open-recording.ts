import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isRecord } from '../profile';
import { DocumentError, parseDocument } from '../verdict/published-documents';
import type { Recording, RecordingExchange } from '../verdict/report-model';
import { RecordingError } from './recording-error';

/** A recording as it was read: what it is of, and its exchanges in the order they were made. */
export interface OpenRecording {
  readonly file: string;
  /** sha256 of the file */
  readonly digest: string;
  readonly header: Recording;
  readonly exchanges: readonly RecordingExchange[];
}

const VERSION = '1.0';

/** A recording of a whole run is some ten megabytes unpacked; much more is no recording. */
const LARGEST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a recording, packed with gzip or not.
 * @throws RecordingError when it is no recording, damaged, incomplete or of a later form
 */
export function openRecording(file: string): OpenRecording {
  const content = contentOf(file);
  const [first = '', ...rest] = unpacked(content, file)
    .split('\n')
    .filter((line) => line !== '');
  const header = headerOf(first, file);
  const exchanges = rest.map((line, index) => exchangeOf(line, `${file} regel ${index + 2}`));
  if (exchanges.length !== header.run.exchanges) {
    throw new RecordingError(
      `De opname ${file} noemt ${header.run.exchanges} uitwisselingen en bevat er ${exchanges.length}: het bestand is niet compleet. Haal het opnieuw op.`,
    );
  }
  return { file, digest: createHash('sha256').update(content).digest('hex'), header, exchanges };
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new RecordingError(`De opname ${file} is niet te lezen. Controleer het pad en de rechten.`);
  }
}

function unpacked(content: Buffer, file: string): string {
  const isPacked = content.length > 1 && content.readUInt16BE(0) === 0x1f8b;
  try {
    return (isPacked ? gunzipSync(content, { maxOutputLength: LARGEST_BYTES }) : content).toString('utf8');
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new RecordingError(
      tooLarge
        ? `De opname ${file} is uitgepakt groter dan ${LARGEST_BYTES / 1024 / 1024} MB en wordt niet gelezen.`
        : `De opname ${file} is beschadigd of niet compleet. Haal het bestand opnieuw op.`,
    );
  }
}

function headerOf(line: string, file: string): Recording {
  const document = parsed(line);
  if (!isRecord(document) || typeof document.recording !== 'string') {
    throw new RecordingError(`${file} is geen opname. Maak er een met 'run --record <bestand>'.`);
  }
  if (document.recording !== VERSION) {
    throw new RecordingError(
      `De opname ${file} heeft vorm ${document.recording}; deze toetsset leest vorm ${VERSION}. Gebruik een nieuwere toetsset.`,
    );
  }
  return checked('recording', document, `${file} regel 1`);
}

function exchangeOf(line: string, place: string): RecordingExchange {
  const document = parsed(line);
  if (document === undefined) {
    throw new RecordingError(`${place} is geen geldige JSON: het bestand is beschadigd. Haal het opnieuw op.`);
  }
  return checked('recording-exchange', document, place);
}

function checked<K extends 'recording' | 'recording-exchange'>(kind: K, document: unknown, place: string) {
  try {
    return parseDocument(kind, document, place);
  } catch (error) {
    throw error instanceof DocumentError ? new RecordingError(error.message) : error;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

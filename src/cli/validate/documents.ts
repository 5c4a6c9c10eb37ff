import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { UsageError } from '../../config/usage-error';
import { segmentsOf } from '../../profile/pointer';
import { SourceText, STRICT, SyntaxFault } from '../../source-text';
import type { Subject } from './subject';

/** One object to judge. */
export interface Judged {
  readonly document: unknown;
  /** JSON Pointer to the object within what was read; empty: all of it */
  readonly pointer: string;
  /** line of a file with a document a line */
  readonly line?: number;
}

/** A text larger than this is judged without saying on which line. */
const LINES_UP_TO = 5_000_000;

/** What was read, and where the members of it stand. */
export interface Documents {
  readonly judged: AsyncIterable<Judged> | Iterable<Judged>;
  readonly lineOf: (pointer: string) => number | undefined;
}

/** Files with a document a line, by what they are called. */
export function isLines(file: string): boolean {
  return /\.(ndjson|jsonl)$/iu.test(file);
}

/**
 * The objects in one JSON document: itself, the items of a list, or those of a page in the form of a profile.
 * @param file path, or - for standard input
 * @throws UsageError
 */
export async function documentsIn(file: string, folder: string, subject: Subject): Promise<Documents> {
  const content = await contentOf(file, folder);
  const document = parsed(content, file);
  return { judged: objectsIn(document, subject), lineOf: linesOf(content) };
}

/** Looked up only when something is wrong; of a text that is too large or too deep to say, nothing is told. */
function linesOf(content: string): Documents['lineOf'] {
  let source: SourceText | undefined;
  let isTooMuch = content.length > LINES_UP_TO;
  return (pointer) => {
    if (isTooMuch) return undefined;
    try {
      source ??= new SourceText(content, STRICT);
      return source.placeOf(segmentsOf(pointer)).line;
    } catch {
      isTooMuch = true;
      return undefined;
    }
  };
}

/**
 * The documents of a file with one a line; read as they come, so that the file may be of any size. Empty lines are left out.
 * @throws UsageError
 */
export async function* linesIn(file: string, folder: string): AsyncGenerator<Judged> {
  let line = 0;
  for await (const content of createInterface({ input: opened(file, folder), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (content.trim() !== '') yield { document: parsed(content, `${nameOf(file)} regel ${line}`), pointer: '', line };
  }
}

function objectsIn(document: unknown, { pageOf, itemsAt }: Subject): Judged[] {
  if (Array.isArray(document)) {
    return document.map((item: unknown, index) => ({ document: item, pointer: `/${index}` }));
  }
  const items = pageOf(document);
  return items === undefined
    ? [{ document, pointer: '' }]
    : items.map((item, index) => ({ document: item, pointer: `${itemsAt}/${index}` }));
}

async function contentOf(file: string, folder: string): Promise<string> {
  try {
    return await text(opened(file, folder));
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${nameOf(file)} is niet te lezen (${String(error)}).`);
  }
}

function opened(file: string, folder: string): Readable {
  if (file === '-') return process.stdin;
  const path = resolve(folder, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) {
    throw new UsageError(`${file} ${found === undefined ? 'bestaat niet' : 'is een map'}. Controleer het pad.`);
  }
  return createReadStream(path);
}

function parsed(content: string, file: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ''));
  } catch {
    throw new UsageError(`${nameOf(file)} is geen geldige JSON: ${faultIn(content)}.`);
  }
}

/** Where and why a text is no JSON, and what it may be instead. */
function faultIn(content: string): string {
  try {
    new SourceText(content, STRICT);
    return 'de tekst is niet te lezen';
  } catch (error) {
    const seemsLines = error instanceof SyntaxFault && error.place.line > 1 && /na het einde/u.test(error.reason);
    return `${error instanceof SyntaxFault ? error.message : 'te diep genest om te zeggen waar'}${seemsLines ? '. Staat er een document per regel? Geef dan --lines' : ''}`;
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'De standaardinvoer' : file.replace(/^- /u, 'De standaardinvoer ');
}

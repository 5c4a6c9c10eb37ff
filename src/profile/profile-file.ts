import { readFileSync } from 'node:fs';
import { SourceText, SyntaxFault } from '../source-text';
import { segmentsOf } from './pointer';
import { type PlacedFault, ProfileError } from './profile-error';
import { type ProfileFault, profileFault } from './profile-fault';

/** A file that a user wrote a profile in. */
export class ProfileFile {
  readonly #source: SourceText;
  readonly text: string;

  /** @throws ProfileError when it can't be read or is no JSON */
  constructor(readonly path: string) {
    this.text = textOf(path);
    this.#source = sourceOf(this.text, path);
  }

  get content(): unknown {
    return this.#source.content;
  }

  /** Names that stand twice in one object: one of them would silently do nothing. */
  repeated(): ProfileFault[] {
    return this.#source
      .repeated()
      .map(({ path, place, first }) => ({ ...profileFault(path, `staat er twee keer; de eerste op regel ${first.line}`), place }));
  }

  /** The error that tells every fault, with its place in the file, from top to bottom. */
  error(faults: readonly ProfileFault[]): ProfileError {
    const placed = faults.map((fault) => this.#placed(fault)).sort((a, b) => a.line - b.line || a.column - b.column);
    return errorOf(this.path, placed);
  }

  #placed({ path, member, message, place }: ProfileFault): PlacedFault {
    const { line, column } = place ?? this.#source.placeOf([...segmentsOf(path), ...(member === undefined ? [] : [member])]);
    return { pointer: path, message, line, column };
  }
}

function errorOf(path: string, faults: readonly PlacedFault[]): ProfileError {
  const lines = faults.map(
    ({ line, column, pointer, message }) =>
      `  regel ${line}, kolom ${column}, ${pointer === '' ? '(het hele document)' : pointer}: ${message}`,
  );
  return new ProfileError(`Het profiel ${path} klopt niet:\n${lines.join('\n')}`, { faults });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ProfileError(`Het profiel ${path} is niet te lezen${code === 'EISDIR' ? ': het is een map' : ` (${code})`}.`, {
      cause: error,
    });
  }
}

function sourceOf(text: string, path: string): SourceText {
  try {
    return new SourceText(text);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const { place, reason } = error;
    throw new ProfileError(`Het profiel ${path} is geen JSON: regel ${place.line}, kolom ${place.column}, ${reason}.`, {
      faults: [{ ...place, pointer: '', message: reason }],
      cause: error,
    });
  }
}

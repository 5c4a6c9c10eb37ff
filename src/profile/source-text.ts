import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { ProfileError } from './profile-error';

/** The text of a JSON file that a person wrote: its content, and the line on which something stands. */
export class SourceText {
  readonly #root: Node;

  /** Comments and trailing commas are allowed. Throws ProfileError, in Dutch, naming file and line. */
  constructor(
    readonly text: string,
    file: string,
  ) {
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first !== undefined || root === undefined) {
      const reason = first === undefined ? 'leeg bestand' : printParseErrorCode(first.error);
      throw new ProfileError(`Het profiel ${file} is geen JSON: regel ${this.#lineAt(first?.offset ?? 0)}, ${reason}.`);
    }
    this.#root = root;
  }

  get content(): unknown {
    return getNodeValue(this.#root);
  }

  /** Line of the property at a path, or of the nearest thing around it; the first line is 1. */
  lineOf(path: readonly string[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(this.#root, path.slice(0, length).map(segment));
      if (node !== undefined) return this.#lineAt((node.parent?.type === 'property' ? node.parent : node).offset);
    }
    return this.#lineAt(this.#root.offset);
  }

  #lineAt(offset: number): number {
    return this.text.slice(0, offset).split('\n').length;
  }
}

/** jsonc-parser tells places in a list from names by their type. */
function segment(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

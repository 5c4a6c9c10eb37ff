import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  type ParseOptions,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

/** Where something stands in a text; line and column count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A text that is no JSON: where it goes wrong, and in Dutch what. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault';
  constructor(
    readonly place: TextPlace,
    readonly reason: string,
  ) {
    super(`regel ${place.line}, kolom ${place.column}: ${reason}`);
  }
}

/** A member that a text gives twice; the last one would silently win. */
export interface RepeatedMember {
  readonly path: readonly string[];
  readonly place: TextPlace;
  readonly first: TextPlace;
}

/** Comments and trailing commas are for files that people write. */
export const LENIENT: ParseOptions = { allowTrailingComma: true };
export const STRICT: ParseOptions = { disallowComments: true };

/** The text of a JSON file that a person wrote: its content, and the place at which something stands. */
export class SourceText {
  readonly #root: Node;

  /** @throws SyntaxFault */
  constructor(
    readonly text: string,
    options: ParseOptions = LENIENT,
  ) {
    const errors: ParseError[] = [];
    const root = parseTree(text.replace(/^\uFEFF/u, ' '), errors, options);
    const [first] = errors;
    if (first !== undefined)
      throw new SyntaxFault(this.#placeAt(first.offset), REASONS[printParseErrorCode(first.error)] ?? 'onverwacht teken');
    if (root === undefined) throw new SyntaxFault({ line: 1, column: 1 }, 'het bestand is leeg');
    this.#root = root;
  }

  get content(): unknown {
    return getNodeValue(this.#root);
  }

  /** Place of the member at a path, or of the nearest thing around it. */
  placeOf(path: readonly string[]): TextPlace {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(this.#root, path.slice(0, length).map(segment));
      if (node !== undefined) return this.#placeAt((node.parent?.type === 'property' ? node.parent : node).offset);
    }
    return this.#placeAt(this.#root.offset);
  }

  /** Members that stand twice in one object. */
  repeated(): RepeatedMember[] {
    return this.#repeatedIn(this.#root, []);
  }

  #repeatedIn(node: Node, path: readonly string[]): RepeatedMember[] {
    const children = node.children ?? [];
    if (node.type === 'array') return children.flatMap((child, index) => this.#repeatedIn(child, [...path, String(index)]));
    if (node.type !== 'object') return [];
    const first = new Map<string, number>();
    return children.flatMap((member) => {
      const [key, value] = member.children ?? [];
      const name = String(key?.value);
      const earlier = first.get(name);
      first.set(name, earlier ?? member.offset);
      const below = value === undefined ? [] : this.#repeatedIn(value, [...path, name]);
      if (earlier === undefined) return below;
      return [{ path: [...path, name], place: this.#placeAt(member.offset), first: this.#placeAt(earlier) }, ...below];
    });
  }

  #placeAt(offset: number): TextPlace {
    const before = this.text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  }
}

/** jsonc-parser tells places in a list from names by their type. */
function segment(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'een woord of teken dat JSON niet kent; teksten staan tussen dubbele aanhalingstekens',
  InvalidNumberFormat: 'een getal dat niet klopt',
  PropertyNameExpected: 'hier hoort een naam tussen dubbele aanhalingstekens',
  ValueExpected: 'hier hoort een waarde',
  ColonExpected: 'hier hoort een dubbele punt',
  CommaExpected: 'hier hoort een komma',
  CloseBraceExpected: 'hier hoort een }',
  CloseBracketExpected: 'hier hoort een ]',
  EndOfFileExpected: 'na het einde van het document staat nog iets',
  InvalidCommentToken: 'commentaar kan hier niet',
  UnexpectedEndOfComment: 'commentaar zonder einde',
  UnexpectedEndOfString: 'een tekst zonder afsluitend aanhalingsteken',
  UnexpectedEndOfNumber: 'een getal dat niet af is',
  InvalidUnicode: 'een \\u zonder vier hexadecimale cijfers',
  InvalidEscapeCharacter: 'een \\ met een teken dat daar niet kan',
  InvalidCharacter: 'een regeleinde of stuurteken binnen een tekst',
};

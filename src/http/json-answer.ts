import { CallProblem } from './problem';

/** Spelled plainly or with an escape in it. */
const PROTO = /__proto__|\\u00(?:5f|70|72|6f|74)/i;

/**
 * Parses the body of an answer, whatever its content type says. Members called `__proto__` are left out: whoever copies the
 * object would otherwise change more than meant.
 * @returns undefined when it isn't JSON
 * @throws CallProblem when it is nested deeper than allowed
 */
export function parseAnswer(text: string, deepest: number): unknown {
  if (text.trim() === '') {
    return undefined;
  }
  if (/^\s*[[{]/.test(text) && depthExceeds(text, deepest)) {
    throw new CallProblem(
      'limit',
      `Het antwoord is dieper genest dan ${deepest} niveaus: laat het doel een plattere structuur geven of verhoog limits.jsonDepth.`,
    );
  }
  try {
    return PROTO.test(text) ? JSON.parse(text, withoutProto) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withoutProto(name: string, value: unknown): unknown {
  return name === '__proto__' ? undefined : value;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `]`; with this bit set `{` and `}`. */
const OPENING = 0x5b;
const CLOSING = 0x5d;
const CURLY = 0x20;

/** Counts brackets outside texts, without building anything; most texts don't have as many. */
function depthExceeds(text: string, deepest: number): boolean {
  if (hasAtMost(text, deepest)) {
    return false;
  }
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfText(text, at);
    } else if ((code & ~CURLY) === OPENING) {
      depth += 1;
      if (depth > deepest) {
        return true;
      }
    } else if ((code & ~CURLY) === CLOSING) {
      depth -= 1;
    }
  }
  return false;
}

/** Whether a text has at most so many opening brackets, those in texts included. */
function hasAtMost(text: string, most: number): boolean {
  let count = 0;
  for (const bracket of '[{') {
    for (let at = text.indexOf(bracket); at >= 0 && count <= most; at = text.indexOf(bracket, at + 1)) {
      count += 1;
    }
  }
  return count <= most;
}

/** Index of the quote that closes the text opened at `start`. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); at < text.length && code !== QUOTE; code = text.charCodeAt(at)) {
    at += code === BACKSLASH ? 2 : 1;
  }
  return at;
}

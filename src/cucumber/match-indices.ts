import Module, { createRequire } from 'node:module';

/** Where the places of groups are known, as the package that is replaced here names it. */
type MatchWithIndices = (expression: RegExp, text: string) => RegExpExecArray | null;

/** An expression that tells places, with the matches it found before. */
interface Measuring {
  readonly expression: RegExp;
  readonly found: Map<string, RegExpExecArray>;
}

/** Steps repeat themselves, and the match of each is asked for three times. */
const REMEMBERED = 5_000;

const measuringBy = new WeakMap<RegExp, Measuring>();

/** RegExp.prototype.exec that always tells where each group was found; the result is not to be altered. */
export const matchWithIndices: MatchWithIndices = (expression, text) => {
  if (expression.global || expression.sticky) {
    return matchFromLastIndex(expression, text);
  }
  // The expression itself is never tried: compiling a second one costs more than saying no with the first.
  const { expression: measuring, found } = measuringFor(expression);
  const match = found.get(text) ?? measuring.exec(text);
  if (match !== null && found.size < REMEMBERED) {
    found.set(text, match);
  }
  return match;
};

function matchFromLastIndex(expression: RegExp, text: string): RegExpExecArray | null {
  const { expression: measuring } = measuringFor(expression);
  measuring.lastIndex = expression.lastIndex;
  const match = measuring.exec(text);
  expression.lastIndex = measuring.lastIndex;
  return match;
}

function measuringFor(expression: RegExp): Measuring {
  const known = measuringBy.get(expression);
  if (known !== undefined) {
    return known;
  }
  const { source, flags } = expression;
  const made = { expression: new RegExp(source, `${flags.replace('d', '')}d`), found: new Map() };
  measuringBy.set(expression, made);
  return made;
}

/**
 * Cucumber finds the arguments in a step with a polyfill from before regular expressions could tell where a group was found. It
 * parses and rewrites every expression to learn that: a tenth of a run. Every Node this package runs on knows it by itself.
 * Has to come before Cucumber is loaded; without the polyfill there is nothing to replace.
 */
function replacePolyfill(): void {
  try {
    const expressions = createRequire(require.resolve('@cucumber/cucumber')).resolve('@cucumber/cucumber-expressions');
    const file = createRequire(expressions).resolve('regexp-match-indices');
    require.cache[file] ??= Object.assign(new Module(file), { filename: file, loaded: true, exports: matchWithIndices });
  } catch {
    // Another release of Cucumber that has no polyfill: it works without this too.
  }
}

replacePolyfill();

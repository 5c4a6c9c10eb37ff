import Module, { createRequire } from 'node:module';

/** Where the places of groups are known, as the package that is replaced here names it. */
type MatchWithIndices = (expression: RegExp, text: string) => RegExpExecArray | null;

const withIndices = new WeakMap<RegExp, RegExp>();

/** RegExp.prototype.exec that always tells where each group was found. */
export const matchWithIndices: MatchWithIndices = (expression, text) => {
  const known = withIndices.get(expression);
  const measuring = known ?? new RegExp(expression.source, `${expression.flags.replace('d', '')}d`);
  if (known === undefined) {
    withIndices.set(expression, measuring);
  }
  measuring.lastIndex = expression.lastIndex;
  const match = measuring.exec(text);
  expression.lastIndex = measuring.lastIndex;
  return match;
};

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

/** Design tokens: name of a custom property (with its two dashes) to its value. */
export type TokenMap = ReadonlyMap<string, string>;

/** Names of the custom properties that a stylesheet, or a value, refers to. */
export function referencedTokens(css: string): Set<string> {
  return new Set([...css.matchAll(/var\(\s*(--[\w-]+)/gu)].map(([, name = '']) => name));
}

/** The names, and every name their values refer to in turn. */
export function withReferences(names: ReadonlySet<string>, tokens: TokenMap): Set<string> {
  const found = new Set(names);
  for (const name of found) {
    for (const next of referencedTokens(tokens.get(name) ?? '')) {
      found.add(next);
    }
  }
  return found;
}

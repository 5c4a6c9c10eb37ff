import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root';
import { readDesignTokens } from './design-tokens';
import { referencedTokens, type TokenMap, withReferences } from './token-references';

/**
 * The style of a page: theme, components and our own rules. With design tokens of a reader, the dark variant of the built-in theme
 * is left out: the two would not match.
 * @param designTokens stylesheet that sets custom properties
 */
export function pageStyle(designTokens?: string): string {
  const page = generated('page.css');
  if (designTokens === undefined) {
    return generated('theme.css') + generated('theme-dark.css') + page;
  }
  const { light, dark } = readDesignTokens(designTokens);
  const theme = generated('theme.css');
  const used = referencedTokens(theme + page);
  const darkRules = dark.size === 0 ? '' : `@media screen and (prefers-color-scheme:dark){${rules(used, dark, 'color-scheme:dark;')}}\n`;
  return theme + rules(used, light) + darkRules + page;
}

/** The design tokens within a style that {@link pageStyle} made with them; undefined for any other style. */
export function tokensOf(style: string): string | undefined {
  const [theme, page] = [generated('theme.css'), generated('page.css')];
  return style.startsWith(theme) && style.endsWith(page) && style.length > theme.length + page.length
    ? style.slice(theme.length, style.length - page.length)
    : undefined;
}

/** Search, filter and opening what a link leads to. */
export function pageScript(): string {
  return generated('page.js');
}

function rules(used: ReadonlySet<string>, tokens: TokenMap, first: string = ''): string {
  const names = [...withReferences(used, tokens)].filter((name) => tokens.has(name));
  return `:root{\n${first}${names.map((name) => `${name}:${tokens.get(name) ?? ''};\n`).join('')}}\n`;
}

function generated(name: string): string {
  return readFileSync(join(packageRoot(), 'generated', 'report-page', name), 'utf8');
}

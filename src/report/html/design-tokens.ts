import { referencedTokens, type TokenMap } from './token-references';

/** A file that holds no design tokens; the message is Dutch. */
export class DesignTokensError extends Error {
  override readonly name = 'DesignTokensError';
}

/** Custom properties of a theme, apart for a dark screen. */
export interface DesignTokens {
  readonly light: TokenMap;
  readonly dark: TokenMap;
}

const DARK = /@media[^{]*prefers-color-scheme\s*:\s*dark[^{]*\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/giu;
const DECLARATION = /(--[\w-]+)\s*:\s*([^;{}]+)(?=[;}])/gu;

/** A value is a colour, a size, a family or a reference: nothing that loads, closes the style or starts another rule. */
const HARMLESS = /^(?!.*(?:url|image-set|src|expression)\s*\()[^<>@\\{};]{1,300}$/isu;

/**
 * Reads the custom properties of a stylesheet, as themes of NL Design System publish them. Anything else in it is left out.
 * @throws DesignTokensError when there are none
 */
export function readDesignTokens(css: string): DesignTokens {
  const plain = css.replace(/\/\*[\s\S]*?\*\//gu, '');
  const dark = declarations([...plain.matchAll(DARK)].map(([, block = '']) => block).join('\n'));
  const light = declarations(plain.replace(DARK, ''));
  if (light.size === 0) {
    throw new DesignTokensError('Het bestand met design tokens bevat geen enkele eigenschap als --naam: waarde;.');
  }
  return { light, dark };
}

/** A property that refers to itself would make every use of it invalid. */
function declarations(css: string): TokenMap {
  const found = [...css.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value.trim()] as const);
  return new Map(found.filter(([name, value]) => HARMLESS.test(value) && !referencedTokens(value).has(name)));
}

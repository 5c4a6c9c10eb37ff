import { readFileSync } from 'node:fs';
import { DesignTokensError, readDesignTokens } from './design-tokens';
import type { Language } from './texts/texts';

/** Language and look of a page. */
export interface PageOptions {
  readonly language?: Language;
  /** stylesheet with design tokens in place of the built-in theme */
  readonly designTokens?: string;
}

/** A language no page is written in; the message is Dutch. */
export class LanguageError extends Error {
  override readonly name = 'LanguageError';
}

/**
 * What a user asked of pages.
 * @param file path of a stylesheet with design tokens
 * @throws LanguageError, or DesignTokensError when the file can't be read or holds no tokens
 */
export function pageOptions(language?: string, file?: string): PageOptions {
  return {
    ...(language === undefined ? {} : { language: parseLanguage(language) }),
    ...(file === undefined ? {} : { designTokens: tokensIn(file) }),
  };
}

/** @throws LanguageError */
export function parseLanguage(text: string): Language {
  if (text !== 'nl' && text !== 'en') {
    throw new LanguageError(`Taal '${text}' kan niet; kies nl of en.`);
  }
  return text;
}

function tokensIn(file: string): string {
  try {
    const css = readFileSync(file, 'utf8');
    readDesignTokens(css);
    return css;
  } catch (error) {
    const cause = error instanceof DesignTokensError ? error.message : 'Controleer het pad en de rechten.';
    throw new DesignTokensError(`${file} is niet te gebruiken. ${cause}`);
  }
}

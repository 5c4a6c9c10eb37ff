import { createHash } from 'node:crypto';
import { iconSprite } from './icons';
import { type Content, Html, html } from './markup';
import { pageScript, pageStyle } from './page-style';
import type { Language } from './texts/texts';

/** What a page consists of. */
export interface PageDocument {
  readonly language: Language;
  readonly title: string;
  /** text of the link that skips the header */
  readonly skip: string;
  readonly header: Content;
  readonly main: Content;
  readonly footer: Content;
  /** search and filter; without it the page has no script at all */
  readonly script?: boolean;
  /** a stylesheet with design tokens that take the place of the built-in theme */
  readonly designTokens?: string;
}

/**
 * A page in one file. It loads nothing, and a browser may run nothing on it but our own script: should markup of a target ever
 * come through, it stays dead.
 */
export function pageDocument(page: PageDocument): string {
  const style = pageStyle(page.designTokens);
  const script = page.script === true ? pageScript() : undefined;
  const policy = [
    "default-src 'none'",
    `style-src '${sourceHash(style)}'`,
    ...(script === undefined ? [] : [`script-src '${sourceHash(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const document = html`<!DOCTYPE html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<style>${new Html(style)}</style>
</head>
<body class="utrecht-document utrecht-document--surface ki-page">
<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">${page.skip}</a>
${iconSprite()}
<div class="utrecht-page-layout">
<header class="utrecht-page-header"><div class="utrecht-page-header__content">${page.header}</div></header>
<div class="utrecht-page-body"><main class="utrecht-page-body__content" id="inhoud" tabindex="-1">
${page.main}</main></div>
<footer class="utrecht-page-footer"><div class="utrecht-page-footer__content">${page.footer}</div></footer>
</div>
${script !== undefined && html`<script>${new Html(script)}</script>`}
</body>
</html>
`;
  return document.text;
}

function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

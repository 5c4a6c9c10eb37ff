import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Nothing may be loaded, whatever Redoc's own code would like to. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Redoc's own colours are too faint for WCAG AA on white. */
const READABLE = `<style>:root{--color-warm-grey-7:#62636f!important;--color-blue-6:#0b57c4!important}
[data-testid="search-trigger"] *{color:#62636f!important}
.tag-get *{color:#0b6b38!important}.tag-put *{color:#8a4b00!important}.tag-patch *{color:#6b5300!important}.tag-delete *{color:#b3063b!important}
@media(prefers-color-scheme:dark){.tag-get *{color:#4bd28c!important}.tag-put *{color:#ffb35c!important}.tag-patch *{color:#ffd75e!important}.tag-delete *{color:#ff7b9c!important}}</style>`;

/** What Redoc would fetch to show its mark; an empty picture takes its place. */
const MARK = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w.-]+/gu;
const EMPTY = 'data:image/svg+xml;base64,PHN2Zy8+';

/** A page without the link would strand who came from elsewhere. */
const HOME =
  '<nav aria-label="Naslag" style="font-family:sans-serif;padding:0.5rem 1rem;background:#fff;color:#1a1a1a"><a style="color:#0b57a4" href="index.html">Alle naslag</a> · <a style="color:#0b57a4" href="verschillen.html">Verschillen tussen de vormen</a></nav>';

/**
 * Renders an OpenAPI document with Redocly into one file that loads nothing.
 * @throws Error with what Redocly said
 */
export function referencePage(root: string, document: string, output: string): void {
  const manifest = createRequire(join(root, 'package.json')).resolve('@redocly/cli/package.json');
  const cli = join(dirname(manifest), 'bin', 'cli.js');
  const args = [cli, 'build-docs', document, '--inlineBundle', '--output', output];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
  });
  if (status !== 0) throw new Error(`Redocly kon ${document} niet opmaken:\n${stdout}${stderr}`);
  writeFileSync(output, selfContained(readFileSync(output, 'utf8')));
}

/** @throws Error when the page loads something after all */
export function selfContained(page: string): string {
  const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  const made = page
    .replace('<html lang="en">', '<html lang="nl">')
    .replace(/<meta charset="utf8" \/>/u, () => `<meta charset="utf-8">${head}`)
    .replace('</head>', () => `${READABLE}</head>`)
    .replace(/<body[^>]*>/u, (body) => `${body}${HOME}`)
    .replace(/class="([^"]*\bmenu-content)"/u, 'class="$1" role="navigation" aria-label="Inhoud"')
    .replaceAll(MARK, EMPTY)
    .replaceAll(/<(link|script|img)\b[^>]*\b(href|src)="https?:\/\/[^"]*"[^>]*>/gu, '');
  if (![POLICY, READABLE, HOME, EMPTY, 'role="navigation"'].every((part) => made.includes(part)))
    throw new Error('De opmaak van Redocly is veranderd; pas selfContained aan.');
  return made;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Root, type Rule } from 'postcss';
import { referencedTokens, type TokenMap, withReferences } from '../report/html/token-references';

const TOKENS = '@nl-design-system-community/ma-design-tokens';

/** Components of NL Design System and Utrecht that the pages use, each a package with one stylesheet. */
const COMPONENTS: readonly string[] = [
  '@utrecht/document-css/dist/index.css',
  '@utrecht/page-layout-css/dist/index.css',
  '@utrecht/page-header-css/dist/index.css',
  '@utrecht/page-body-css/dist/index.css',
  '@utrecht/page-footer-css/dist/index.css',
  '@utrecht/alert-css/dist/index.css',
  '@utrecht/data-list-css/dist/index.css',
  '@utrecht/table-css/dist/index.css',
  '@utrecht/form-field-css/dist/index.css',
  '@utrecht/form-label-css/dist/index.css',
  '@utrecht/textbox-css/dist/index.css',
  '@utrecht/select-css/dist/index.css',
  '@nl-design-system-candidate/heading-css/dist/heading.css',
  '@nl-design-system-candidate/paragraph-css/dist/paragraph.css',
  '@nl-design-system-candidate/link-css/dist/link.css',
  '@nl-design-system-candidate/code-css/dist/code.css',
  '@nl-design-system-candidate/code-block-css/dist/code-block.css',
  '@nl-design-system-candidate/skip-link-css/dist/skip-link.css',
  '@nl-design-system-candidate/data-badge-css/dist/data-badge.css',
];

const FOLDER = 'generated/report-page';
const LICENCE = '/* NL Design System, Utrecht component library and design tokens: EUPL-1.2 */\n';

/**
 * Style and script of the HTML pages: of the component libraries only the rules for classes our pages use, of the theme only
 * the tokens those rules refer to. The theme is apart, so that other tokens can take its place.
 */
export function generateReportStyle(root: string): Map<string, string> {
  const assets = join(root, 'src', 'report', 'html', 'assets');
  const own = compact(postcss.parse(readFileSync(join(assets, 'page.css'), 'utf8')));
  const classes = usedClasses(join(root, 'src', 'report'));
  const style = [...COMPONENTS.map((file) => componentRules(inPackage(root, file), classes)), own].join('\n');
  const light = tokensIn(inPackage(root, `${TOKENS}/dist/theme.css`));
  const dark = tokensIn(inPackage(root, `${TOKENS}/dist/color-scheme-dark/theme.css`));
  const all = withReferences(referencedTokens(style), new Map([...light, ...dark]));
  const fromTheme = (theme: TokenMap) => [...withReferences(all, theme)].flatMap((name) => declaration(name, theme));
  return new Map([
    [`${FOLDER}/theme.css`, `${LICENCE}:root{\ncolor-scheme:light;\n${fromTheme(light).join('')}}\n`],
    [
      `${FOLDER}/theme-dark.css`,
      `@media screen and (prefers-color-scheme:dark){:root{\ncolor-scheme:dark;\n${fromTheme(dark).join('')}}}\n`,
    ],
    [`${FOLDER}/page.css`, `${LICENCE}${style.trim()}\n`],
    [`${FOLDER}/page.js`, readFileSync(join(assets, 'page.js'), 'utf8')],
  ]);
}

function inPackage(root: string, file: string): string {
  return readFileSync(join(root, 'node_modules', file), 'utf8');
}

function declaration(name: string, theme: TokenMap): string[] {
  const value = theme.get(name);
  return value === undefined ? [] : [`${name}:${value};\n`];
}

/** The custom properties of a stylesheet. Some themes hold a token without a value, exported as None. */
function tokensIn(css: string): TokenMap {
  const tokens = new Map<string, string>();
  postcss.parse(css).walkDecls(/^--/u, (found) => {
    if (found.value !== 'None') tokens.set(found.prop, found.value);
  });
  return tokens;
}

/** Class names of the libraries, wherever our own code spells them. */
function usedClasses(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/\b(?:utrecht|nl)-[a-z0-9_-]+/gu) ?? []));
}

function componentRules(css: string, classes: ReadonlySet<string>): string {
  const tree = postcss.parse(css);
  tree.walkComments((comment) => void comment.remove());
  tree.walkRules((rule) => keepUsedSelectors(rule, classes));
  tree.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return compact(tree);
}

function keepUsedSelectors(rule: Rule, classes: ReadonlySet<string>): void {
  const kept = rule.selectors.filter((selector) => (selector.match(/\.[\w-]+/gu) ?? []).every((name) => classes.has(name.slice(1))));
  if (kept.length === 0) rule.remove();
  else rule.selectors = kept;
}

/** Without the white space between and around declarations. */
function compact(tree: Root): string {
  tree.walk((node) => {
    node.raws = { ...node.raws, before: node.type === 'decl' ? '' : '\n' };
    if (node.type === 'decl') node.raws.between = ':';
    if (node.type === 'rule' || node.type === 'atrule') node.raws = { ...node.raws, between: '', after: '', semicolon: true };
  });
  return tree.toString().trim();
}

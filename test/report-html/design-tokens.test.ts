import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readDesignTokens } from '../../src/report/html/design-tokens';
import { pageOptions } from '../../src/report/html/page-options';
import { pageStyle } from '../../src/report/html/page-style';

const dir = mkdtempSync(join(tmpdir(), 'opmaak-'));
after(() => rmSync(dir, { recursive: true }));

const THEME = `
/* a comment: --not-this: 1; */
.gemeente-theme { --gemeente-groen: #006633; --basis-color-accent-1-border-default: var(--gemeente-groen); --unused-token: 1px }
@media (prefers-color-scheme: dark) { .gemeente-theme { --basis-color-accent-1-border-default: #33cc88; } }
`;

describe('design tokens of a reader', () => {
  it('take the place of the built-in ones, with what they refer to', () => {
    const style = pageStyle(THEME);
    const own = style.slice(style.indexOf('--gemeente-groen:#006633'));
    assert.ok(style.includes('--gemeente-groen:#006633;'));
    assert.ok(style.lastIndexOf('--basis-color-accent-1-border-default:var(--gemeente-groen)') > style.indexOf(':root{'));
    assert.ok(own.includes('(prefers-color-scheme:dark){:root{\ncolor-scheme:dark;--basis-color-accent-1-border-default:#33cc88;'));
    assert.ok(!/unused-token|not-this/u.test(style));
  });

  it('bring no dark variant of another theme', () => {
    assert.ok(pageStyle().includes('prefers-color-scheme:dark'));
    assert.ok(!pageStyle('.x{--basis-color-default-bg-document:#fff}').includes('prefers-color-scheme:dark'));
  });

  it('are values only: nothing that loads, closes the style or starts a rule', () => {
    const hostile = `.x{--a:url(http://kwaad.example);--b:</style><script>;--c:red;--d:image-set("x" 1x);--e:@import;--f:var(--f);--g:\\3c}`;
    assert.deepEqual([...readDesignTokens(hostile).light.keys()], ['--c']);
  });

  it('are refused when there are none, or when the file or language is not there', () => {
    const file = join(dir, 'leeg.css');
    writeFileSync(file, 'body{color:red}');
    assert.throws(() => pageOptions('nl', file), /leeg\.css is niet te gebruiken\. Het bestand met design tokens bevat geen/);
    assert.throws(() => pageOptions('nl', join(dir, 'nergens.css')), /nergens\.css is niet te gebruiken\. Controleer het pad/);
    assert.throws(() => pageOptions('fr'), /Taal 'fr' kan niet; kies nl of en\./);
  });
});

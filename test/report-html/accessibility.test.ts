import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Language } from '../../src/report/html/texts/texts';
import { violations } from './accessibility';
import { browserPath, onPage, openBrowser } from './browser';
import { otherPages } from './pages';
import { pageOf, type STATES } from './states';

const dir = mkdtempSync(join(tmpdir(), 'toegankelijk-'));
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(dir, { recursive: true });
});

function saved(name: string, page: string): string {
  const file = join(dir, `${name.replace(/\W/gu, '-')}.html`);
  writeFileSync(file, page);
  return pathToFileURL(file).href;
}

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'light', viewport: { width: 360, height: 800 } },
] as const;

async function checkLooks(url: string, looks: readonly (typeof LOOKS)[number][] = LOOKS): Promise<void> {
  for (const look of looks) {
    assert.deepEqual(await onPage(browser, url, look, violations), [], `${look.colorScheme} ${look.viewport.width}`);
  }
}

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const STATE_NAMES: readonly (keyof typeof STATES)[] = ['niet conform', 'conform', 'gedeeltelijk conform', 'niet vastgesteld'];

describe('accessibility of the report', () => {
  for (const state of STATE_NAMES) {
    for (const language of LANGUAGES) {
      it(`has no axe violations: ${state}, ${language}, light and dark, wide and narrow`, async () => {
        const url = saved(`${state}-${language}`, await pageOf(state, language));
        await checkLooks(url);
      });
    }
  }

  for (const language of LANGUAGES) {
    for (const [name, page] of Object.entries(otherPages(language))) {
      it(`has no axe violations: ${name}, ${language}`, async () => {
        await checkLooks(saved(`${name}-${language}`, page), language === 'nl' ? LOOKS : LOOKS.slice(0, 1));
      });
    }
  }

  it('is really measured: a page that fails is reported', async () => {
    const page = (await pageOf('conform', 'nl')).replace(
      '<h1 ',
      '<p style="color:#ccc;background:#fff">bleke tekst</p><img src="data:,"><h1 ',
    );
    const found = await onPage(browser, saved('slecht', page.replace(/<meta http-equiv[^>]*>/u, '')), {}, violations).catch(String);
    assert.match(String(found), /color-contrast/);
    assert.match(String(found), /image-alt/);
  });
});

describe('the browser of these tests', () => {
  it('is looked for where it is named, else where it usually is', () => {
    assert.equal(browserPath({ CHROMIUM_PATH: __filename }), __filename);
    assert.equal(browserPath({}, ['/nergens', __filename]), __filename);
    assert.throws(() => browserPath({ CHROMIUM_PATH: '/nergens' }), /CHROMIUM_PATH noemt \/nergens, maar dat bestaat niet/);
    assert.throws(() => browserPath({}, ['/nergens']), /geen Chromium gevonden\. Installeer chromium-headless-shell/);
  });
});

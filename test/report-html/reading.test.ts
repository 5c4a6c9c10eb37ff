import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { reportPage } from '../../src/report/html/report-page';
import { procurementSheet } from '../../src/report/sheet/procurement-sheet';
import { exchange } from '../report/exchanges';
import { HOSTILE, tamperedReport } from '../report/hostile';
import { onPage, openBrowser } from './browser';
import { fullestReport, largeReport } from './large-report';
import { otherPages } from './pages';
import { pageOf, STATES } from './states';

const dir = mkdtempSync(join(tmpdir(), 'lezen-'));
let browser: Browser;
let url: string;
before(async () => {
  browser = await openBrowser();
  url = saved('rapport', await pageOf('niet conform', 'nl'));
});
after(async () => {
  await browser?.close();
  rmSync(dir, { recursive: true });
});

function saved(name: string, page: string): string {
  const file = join(dir, `${name}.html`);
  writeFileSync(file, page);
  return pathToFileURL(file).href;
}

describe('the report without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  it('shows everything but search and filter, which would do nothing', async () => {
    await onPage(browser, url, options, async (page) => {
      assert.equal(await page.locator('#filter').isVisible(), false);
      assert.equal(await page.locator('.ki-requirement').count(), STATES['niet conform'].requirements.length);
      const item = page.locator('#eis-C0992-04');
      assert.equal(await item.getByText('casus C0992 §4').isVisible(), false);
      await item.locator('summary').first().click();
      assert.equal(await item.getByText('casus C0992 §4').isVisible(), true);
    });
  });

  it('opens an exchange for who follows the link to it', async () => {
    await onPage(browser, url, options, async (page) => {
      await page.locator('a[href="#uitwisseling-x2"]').first().click();
      await page.locator('#uitwisseling-x2').waitFor({ state: 'visible', timeout: 10_000 });
    });
  });
});

describe('the report with JavaScript', () => {
  it('finds requirements by their text, verdict, level and revision', async () => {
    await onPage(browser, url, {}, async (page) => {
      const shown = async () => (await page.locator('.ki-requirement:visible b').allTextContents()).filter((text) => /^[CW]/u.test(text));
      await page.getByLabel('Zoek in eisen').fill('verbod');
      assert.deepEqual(await shown(), ['C0992-06']);
      assert.match(await page.locator('.ki-filter__count').innerText(), /^1 van 9 eisen$/);
      await page.getByLabel('Zoek in eisen').fill('bestaat niet');
      assert.equal(await page.getByText('Geen eis past bij deze keuze.').isVisible(), true);
      await page.getByLabel('Zoek in eisen').fill('');
      await page.getByLabel('Oordeel', { exact: true }).selectOption('waargenomen');
      assert.deepEqual(await shown(), ['C0992-04', 'C0992-05']);
      await page.getByLabel('Revisie').selectOption('24');
      assert.deepEqual(await shown(), ['C0992-05']);
      await page.getByLabel('Oordeel', { exact: true }).selectOption('');
      await page.getByLabel('Soort eis', { exact: true }).selectOption('optioneel');
      assert.deepEqual(await shown(), ['C0992-03']);
    });
  });

  it('shows what a link leads to, also when a filter hides it', async () => {
    await onPage(browser, url, {}, async (page) => {
      await page.getByLabel('Zoek in eisen').fill('verbod');
      await page.locator('#afwijkingen a[href="#eis-C0992-01"]').click();
      await page.locator('#eis-C0992-01 .ki-requirement__body').waitFor({ state: 'visible', timeout: 10_000 });
    });
  });

  it('is reached and used with the keyboard alone', async () => {
    await onPage(browser, url, {}, async (page) => {
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate('document.activeElement.textContent'), 'Naar de inhoud');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate('document.activeElement.id'), 'inhoud');
      await page.locator('#eis-C0992-04 summary').focus();
      await page.keyboard.press('Space');
      assert.equal(await page.locator('#eis-C0992-04 > details').getAttribute('open'), '');
    });
  });
});

describe('the report on any screen and on paper', () => {
  it('never scrolls sideways', async () => {
    const pages = [url, ...Object.entries(otherPages('nl')).map(([name, page]) => saved(name, page))];
    for (const [width, own] of [320, 768, 900, 1280].flatMap((size) => pages.map((page) => [size, page] as const))) {
      await onPage(browser, own, { viewport: { width, height: 800 } }, async (page) => {
        await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width, `${own} ${width}`);
      });
    }
  });

  it('is dark on a dark screen and light on paper', async () => {
    const ground = 'getComputedStyle(document.body).backgroundColor';
    await onPage(browser, url, { colorScheme: 'dark' }, async (page) => {
      assert.equal(await page.evaluate(ground), 'rgb(17, 17, 17)');
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.evaluate(ground), 'rgb(255, 255, 255)');
      assert.equal(await page.locator('#filter').isVisible(), false);
    });
  });
});

describe('the procurement sheet on paper', () => {
  it('is one sheet, however much there is to tell', async () => {
    const missing = Array.from({ length: 40 }, (_, index) => `C${index} (${'lange uitleg '.repeat(20)})`);
    const large = largeReport();
    const reports = [STATES['niet conform'], STATES.conform, { ...large, summary: { ...large.summary, missing } }, fullestReport()];
    for (const [report, language] of reports.flatMap((each) => [[each, 'nl'] as const, [each, 'en'] as const])) {
      const sheet = saved('inkoopblad', procurementSheet(report, { language }));
      const pdf = await onPage(browser, sheet, {}, (page) => page.pdf({ preferCSSPageSize: true }));
      assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length, 1);
    }
  });
});

describe('a page of a hostile target, in a browser', () => {
  it('holds no element, script or request that is not its own', async () => {
    for (const [name, text] of Object.entries(HOSTILE)) {
      const sent = exchange('x2', { request: { ...exchange('x2').request, url: text, body: text } });
      const own = saved(name, await reportPage(tamperedReport(text), () => [{ ...sent, id: text }]));
      await onPage(browser, own, {}, async (page) => {
        assert.equal(await page.locator('script').count(), 1);
        assert.equal(await page.locator('img, iframe, object, embed, link, base, a:not([href^="#"])').count(), 0);
        assert.equal(
          await page.evaluate("[...document.querySelectorAll('*')].some((e) => [...e.attributes].some((a) => a.name.startsWith('on')))"),
          false,
        );
      });
    }
  });
});

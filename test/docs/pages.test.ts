import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { selfContained } from '../../src/generate/docs/reference-page';
import { packageRoot } from '../../src/package-root';
import { builtInProfiles, loadProfile } from '../../src/profile';
import { violations } from '../report-html/accessibility';
import { openBrowser } from '../report-html/browser';

const folder = mkdtempSync(join(tmpdir(), 'naslag-'));
let browser: Browser;

/** Opens a page in a browser, and tells what it asked for besides itself. */
async function opened<T>(name: string, width: number, look: (page: Page) => Promise<T>): Promise<{ requests: string[]; result: T }> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    const requests: string[] = [];
    const url = pathToFileURL(join(folder, name)).href;
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && !request.url().startsWith('blob:') && request.url() !== url) requests.push(request.url());
    });
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    return { result: await look(page), requests };
  } finally {
    await context.close();
  }
}

before(async () => {
  const script = join(packageRoot(), 'src', 'generate', 'docs', 'main.ts');
  const noNetwork = join(packageRoot(), 'test', 'contract', 'fixtures', 'no-network.cjs');
  const args = ['--require', noNetwork, '--require', require.resolve('ts-node/register/transpile-only'), script, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: packageRoot(), encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run docs', () => {
  it('makes a page for each profile, one with the differences and one to begin at', () => {
    const pages = [...builtInProfiles().map((name) => `${name}.html`), 'index.html', 'verschillen.html'];
    assert.deepEqual(readdirSync(folder).sort(), pages.sort());
  });

  it('whose links lead somewhere', () => {
    const files = readdirSync(folder);
    for (const file of ['index.html', 'verschillen.html']) {
      const links = [...readFileSync(join(folder, file), 'utf8').matchAll(/href="([\w.-]+\.html)"/gu)].map(([, link]) => link ?? '');
      assert.ok(links.length > 1);
      assert.deepEqual(
        links.filter((link) => !files.includes(link)),
        [],
      );
    }
  });

  for (const name of ['index', 'verschillen', ...builtInProfiles()]) {
    for (const width of [1280, 360]) {
      it(`${name} at ${width} pixels asks nothing of any host, and everybody can read it`, async () => {
        const { requests, result } = await opened(`${name}.html`, width, violations);
        assert.deepEqual(requests, []);
        assert.deepEqual(result, []);
      });
    }
  }

  it('shows every group of operations of a profile in its menu', async () => {
    for (const name of builtInProfiles()) {
      const { tags }: { tags: { name: string }[] } = JSON.parse(
        readFileSync(join(packageRoot(), 'generated', name, 'openapi.json'), 'utf8'),
      );
      const { result } = await opened(`${name}.html`, 1280, (page) => page.getByRole('navigation', { name: 'Inhoud' }).innerText());
      assert.deepEqual(
        tags.filter((tag) => !result.includes(tag.name)),
        [],
      );
      assert.ok(tags.length >= 11);
    }
  });

  it('shows differences as the profiles have them', async () => {
    const { result } = await opened('verschillen.html', 1280, (page) =>
      page
        .locator('#klantcontact tr')
        .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent))),
    );
    const row = (attribute: string) => result.find(([first]) => first === attribute)?.join(' | ') ?? '';
    assert.match(row('kanaal'), /codeKanaal: /);
    assert.match(row('indicatieContactGelukt'), /ja → true.*anders$/);
    assert.match(row('vertrouwelijk'), /verplicht.*verplicht.*verplicht.*ja$/);
    const { result: text } = await opened('verschillen.html', 1280, (page) => page.locator('body').innerText());
    for (const name of builtInProfiles()) {
      const { differences, irregularities = [] } = loadProfile(name).definition;
      for (const { text: told } of differences) assert.ok(text.includes(told), told);
      for (const { finding } of irregularities) assert.ok(text.includes(finding), finding);
    }
  });

  it('is refused when Redocly makes another page than we know how to close', () => {
    assert.throws(() => selfContained('<html><body></body></html>'), /opmaak van Redocly is veranderd/);
  });
});

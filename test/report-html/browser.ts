import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where a Chromium usually is; the tests install nothing. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @throws Error that says what to do when there is no browser */
export function browserPath(environment: NodeJS.ProcessEnv = process.env, places: readonly string[] = PLACES): string {
  const named = environment.CHROMIUM_PATH;
  const found = [...(named ? [named] : places)].find((place) => existsSync(place));
  if (found === undefined) {
    throw new Error(
      named
        ? `CHROMIUM_PATH noemt ${named}, maar dat bestaat niet.`
        : 'Er is geen Chromium gevonden. Installeer chromium-headless-shell, of zet het pad van een Chromium in CHROMIUM_PATH.',
    );
  }
  return found;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
}

/** Opens a page and gives it to `look`; anything the page logs or throws is a fault. */
export async function onPage<T>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url() !== url.replace(/#.*$/u, '')) faults.push(`laadt ${request.url()}`);
    });
    await page.goto(url);
    const result = await look(page);
    if (faults.length > 0) throw new Error(`De pagina meldt: ${faults.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}

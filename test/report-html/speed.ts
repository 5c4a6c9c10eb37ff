// Measures how large the largest report gets, how long it takes to make and how fast a browser opens it.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { evidenceOf } from '../../src/evidence';
import { render, writeReports } from '../../src/report/write-reports';
import { onPage, openBrowser } from './browser';
import { largeEvidence, largeReport } from './large-report';

const LIMITS = { bytes: 5_000_000, renderMs: 2000, readyMs: 1000 };

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groot-rapport-'));
  try {
    await writeReports(folder, largeReport(), evidenceOf(largeEvidence), ['har', 'json']);
    const start = performance.now();
    await render(folder, ['html']);
    const renderMs = performance.now() - start;
    const file = join(folder, 'report.html');
    const found = { bytes: statSync(file).size, renderMs, readyMs: await readyTime(pathToFileURL(file).href) };
    for (const [name, limit] of Object.entries(LIMITS)) {
      const value = Math.round(found[name as keyof typeof LIMITS]);
      process.stdout.write(`${name}: ${value} (grens ${limit})${value > limit ? ' TE VEEL' : ''}\n`);
      if (value > limit) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds from asking for the page to a document that is ready; the best of three, as other work only adds to it. */
async function readyTime(url: string): Promise<number> {
  const browser = await openBrowser();
  try {
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const timing = await onPage(browser, url, {}, (page) =>
        page.evaluate<number>("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"),
      );
      times.push(timing);
    }
    return Math.min(...times);
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});

import { basename } from 'node:path';
import type { PageOptions } from '../html/page-options';
import { readPublishedReport } from '../published-report';
import { CompareError, type Comparison, compareReports } from './compare-reports';
import { comparisonMarkdown } from './comparison-markdown';
import { comparisonPage } from './comparison-page';
import { comparisonText } from './comparison-text';

const FORMATS = { text: 'text', markdown: 'markdown', html: 'html' } as const;

/** Forms a comparison can have. */
export type ComparisonFormat = keyof typeof FORMATS;

/** @throws CompareError for a form that does not exist */
export function parseComparisonFormat(text: string): ComparisonFormat {
  const found = Object.values(FORMATS).find((format) => format === text);
  if (found === undefined) {
    throw new CompareError(`Vorm '${text}' bestaat niet. Kies uit ${Object.values(FORMATS).join(', ')}.`);
  }
  return found;
}

/**
 * Compares reports from their folders, in the order given. Each gets the name of its folder.
 * @throws CompareError for fewer than two; DocumentError for what is no report
 */
export async function compareFolders(sources: readonly string[]): Promise<Comparison> {
  const published = await Promise.all(sources.map(readPublishedReport));
  const names = published.map(({ folder }) => basename(folder) || folder);
  return compareReports(
    published.map(({ report }, index) => {
      const name = names[index] ?? '';
      const double = names.filter((other) => other === name).length > 1;
      return { name: double ? `${name} (${index + 1})` : name, report };
    }),
  );
}

/** A comparison in the wanted form. */
export function renderComparison(comparison: Comparison, format: ComparisonFormat, options: PageOptions): string {
  switch (format) {
    case 'text':
      return comparisonText(comparison, options.language);
    case 'markdown':
      return comparisonMarkdown(comparison, options.language);
    case 'html':
      return comparisonPage(comparison, options);
  }
}

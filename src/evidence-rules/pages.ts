import type { DeviationDraft, SearchAnswer } from '../functions';
import { deviation } from './deviation';

/** No page is larger than asked for, and a reported total equals the number of objects on all pages. */
export function expectPages(search: SearchAnswer): DeviationDraft[] {
  const { pageSize } = search;
  const large = pageSize === undefined ? [] : search.pages.filter((page) => page.items > pageSize);
  const wrongTotal = search.cutOff ? [] : search.pages.filter((page) => page.count !== undefined && page.count !== search.found.length);
  return [
    ...large.map((page) =>
      deviation(search.exchange, 'Een pagina is groter dan gevraagd', {
        expected: `hoogstens ${pageSize} objecten`,
        received: `${page.items} objecten`,
      }),
    ),
    ...wrongTotal.slice(0, 1).map((page) =>
      deviation(search.exchange, 'Het gemelde aantal is niet het aantal gevonden objecten', {
        expected: String(search.found.length),
        received: String(page.count),
      }),
    ),
  ];
}

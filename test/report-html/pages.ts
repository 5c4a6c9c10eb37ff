import { compareReports } from '../../src/report/compare/compare-reports';
import { comparisonPage } from '../../src/report/compare/comparison-page';
import type { Language } from '../../src/report/html/texts/texts';
import { registerPage } from '../../src/report/register/register-page';
import { procurementSheet } from '../../src/report/sheet/procurement-sheet';
import type { Report } from '../../src/verdict/report-model';
import { STATES } from './states';

const REPORTS: readonly Report[] = Object.values(STATES);

/** Every other page the kit makes, showing all states. */
export function otherPages(language: Language): Record<string, string> {
  const named = [...REPORTS, ...REPORTS.slice(0, 2)].map((report, index) => ({ name: `rapport ${index + 1}`, report }));
  const registered = [...REPORTS, ...REPORTS].map((report, index) => ({
    report: { ...report, target: { ...report.target, product: `Product ${index}` } },
    place: `map-${index}`,
    page: `map-${index}/report.html`,
    sheet: `map-${index}/inkoopblad.html`,
  }));
  const older = { report: STATES.conform, place: 'oud' };
  return {
    inkoopblad: procurementSheet(STATES['niet conform'], { language }),
    'inkoopblad-conform': procurementSheet(STATES.conform, { language }),
    vergelijking: comparisonPage(compareReports(named), { language }),
    register: registerPage({ reports: [...registered, older, older], skipped: ['x/report.json is geen rapport.'] }, { language }),
  };
}

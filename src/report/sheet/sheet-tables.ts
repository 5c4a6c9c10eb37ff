import { badge } from '../html/icons';
import { OVERALL_KIND } from '../html/kinds';
import { type Html, html } from '../html/markup';
import { table } from '../html/table';
import { dutch, type View } from '../html/view';
import { LEVELS, VERDICTS } from '../labels';

/** Per class: was it claimed, and was it shown. */
export function classTable(view: View): Html {
  const { report, texts } = view;
  const { sheet } = texts;
  const columns = [{ heading: sheet.class }, { heading: sheet.claimed }, { heading: sheet.shown }];
  const rows = report.classes.map(({ id, title, claimed, verdict }) => ({
    cells: [
      html`<span${dutch(view)}>${id === 'IM' ? title : `${id} ${title}`}</span>`,
      id === 'IM' ? '–' : claimed ? sheet.yes : sheet.no,
      badge(OVERALL_KIND[verdict], texts.words.overall[verdict]),
    ],
  }));
  return table(sheet.classes, columns, rows);
}

/** Number of requirements per level and verdict. */
export function countTable({ report, texts }: View): Html {
  const { sheet, words } = texts;
  const { counts } = report.summary;
  const used = VERDICTS.filter((verdict) => counts.some((count) => count.verdict === verdict));
  const columns = [
    { heading: sheet.level },
    ...used.map((verdict) => ({ heading: words.verdict[verdict], numeric: true })),
    { heading: sheet.total, numeric: true },
  ];
  const rows = LEVELS.flatMap((level) => {
    const own = counts.filter((count) => count.level === level);
    const of = (verdict: string) => own.find((count) => count.verdict === verdict)?.count ?? 0;
    const total = own.reduce((sum, { count }) => sum + count, 0);
    return own.length === 0 ? [] : [{ cells: [words.level[level], ...used.map((verdict) => String(of(verdict))), String(total)] }];
  });
  return table(sheet.counts, columns, rows);
}

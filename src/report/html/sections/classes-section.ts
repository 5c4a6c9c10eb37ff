import type { CaseResult, ClassResult } from '../../../verdict/report-model';
import { caseAnchor } from '../anchors';
import { badge } from '../icons';
import { OVERALL_KIND } from '../kinds';
import { type Html, html } from '../markup';
import { paragraph, type Section } from '../section';
import { type Column, type TableRow, table } from '../table';
import { tally } from '../tally';
import { dutch, type View } from '../view';

/** The verdict per class and case, and per revision of the standard. */
export function classesSection(view: View): Section {
  const { classes: words } = view.texts.summary;
  const content = html`${paragraph(words.intro)}
${table(
  words.caption,
  columns(view, words.case),
  view.report.classes.flatMap((found) => classRows(view, found)),
)}
<h3 class="nl-heading nl-heading--level-3">${words.revisions}</h3>
${table(words.revisions, columns(view, words.revisions), revisionRows(view))}`;
  return { id: 'klassen', heading: words.heading, content };
}

function columns({ texts }: View, first: string): Column[] {
  const { classes: words } = texts.summary;
  return [
    { heading: first },
    { heading: words.verdict },
    { heading: words.met, numeric: true },
    { heading: words.failing, numeric: true },
    { heading: words.open, numeric: true },
  ];
}

function classRows(view: View, found: ClassResult): TableRow[] {
  const cases = view.report.cases.filter((candidate) => candidate.class === found.id);
  return [{ group: classHeading(view, found) }, ...cases.map((candidate) => ({ cells: caseCells(view, candidate) }))];
}

function classHeading(view: View, { id, title, verdict, claimed }: ClassResult): Html {
  const { texts } = view;
  const { classes: words } = texts.summary;
  const claim = id === 'IM' ? '' : ` (${claimed ? words.claimed : words.notClaimed})`;
  const name = id === 'IM' ? html`${title}` : html`${id} ${title}`;
  return html`<span${dutch(view)}>${name}</span> ${badge(OVERALL_KIND[verdict], texts.words.overall[verdict])}<span class="ki-quiet">${claim}</span>`;
}

function caseCells(view: View, { id, title, verdict }: CaseResult) {
  const { texts, report } = view;
  const label = id.startsWith('IM-') ? title : `${id} ${title}`;
  return [
    html`<a class="nl-link" href="#${caseAnchor(id)}"${dutch(view)}>${label}</a>`,
    badge(OVERALL_KIND[verdict], texts.words.overall[verdict]),
    ...numbers(
      view,
      report.requirements.filter((result) => result.case === id),
    ),
  ];
}

function revisionRows(view: View): TableRow[] {
  const { report, texts } = view;
  return report.revisions.map(({ revision, verdict }) => {
    const own = report.requirements.filter((result) => result.level !== 'consument' && result.revision.split('+').includes(revision));
    const cells = [
      texts.summary.classes.revision(revision),
      badge(OVERALL_KIND[verdict], texts.words.overall[verdict]),
      ...numbers(view, own),
    ];
    return { cells };
  });
}

function numbers({ texts }: View, results: Parameters<typeof tally>[0]): string[] {
  const { obligatory, met, failing, open } = tally(results);
  const { of, nothing } = texts.summary.classes;
  return [obligatory === 0 ? nothing : of(met, obligatory), String(failing), String(open)];
}

import type { CaseResult, ClientResult } from '../../verdict/report-model';
import { caseAnchor } from '../html/anchors';
import { badge } from '../html/icons';
import { CLIENT_KIND, type Kind, OVERALL_KIND } from '../html/kinds';
import { type Content, type Html, html } from '../html/markup';
import { pageDocument } from '../html/page-document';
import type { PageOptions } from '../html/page-options';
import { paragraph, type Section, section } from '../html/section';
import { wideTable } from '../html/table';
import { textsIn } from '../html/texts/texts';
import { dutch } from '../html/view';
import type { FoundReports, RegisteredReport } from './find-reports';
import { implementationName, implementationsTable, type RegisterContext } from './implementations-table';
import { latestReports } from './latest-reports';

/** Implementations beside each other, case by case; each verdict leads to the report it comes from. */
export function registerPage({ reports, skipped }: FoundReports, options: PageOptions = {}): string {
  const language = options.language ?? 'nl';
  const texts = textsIn(language);
  const { register: words } = texts;
  const context = { language, texts };
  const { latest, others } = latestReports(reports);
  const sections: Section[] = [
    {
      id: 'implementaties',
      heading: words.implementations,
      content: html`${notices(latest, context)}${implementationsTable(latest, context)}`,
    },
    { id: 'matrix', heading: words.matrix, content: html`${paragraph(words.matrixIntro)}${casesMatrix(latest, context)}` },
    ...(latest.some(({ report }) => report.clients.length > 0)
      ? [{ id: 'toepassingen', heading: words.clients, content: clientsMatrix(latest, context) }]
      : []),
    ...(others.length > 0
      ? [{ id: 'andere', heading: words.others, content: html`${paragraph(words.othersIntro)}${implementationsTable(others, context)}` }]
      : []),
    ...(skipped.length > 0 ? [{ id: 'overgeslagen', heading: words.skipped, content: skippedList(skipped, context) }] : []),
  ];
  return pageDocument({
    language,
    title: words.title,
    skip: texts.page.skip,
    header: html`<h1 class="nl-heading nl-heading--level-1">${words.title}</h1>${paragraph(words.intro)}`,
    main: html`${sections.map(section)}`,
    footer: html`<p class="nl-paragraph">klantinteracties-conformance</p>`,
    ...(options.designTokens === undefined ? {} : { designTokens: options.designTokens }),
  });
}

function notices(latest: readonly RegisteredReport[], { texts }: RegisterContext): Html {
  const several = (value: (report: RegisteredReport) => string) => new Set(latest.map(value)).size > 1;
  return html`${several(({ report }) => report.kit.requirementDigest) && paragraph(texts.register.differentSets)}${
    several(({ report }) => report.profile.name) && paragraph(texts.register.differentProfiles)
  }`;
}

function casesMatrix(latest: readonly RegisteredReport[], context: RegisterContext): Html {
  const { register, words } = context.texts;
  const overall = ({ verdict }: CaseResult) => ({ kind: OVERALL_KIND[verdict], label: words.overall[verdict] });
  return matrix(latest, context, register.matrix, register.case, ({ report }) => report.cases, overall);
}

function clientsMatrix(latest: readonly RegisteredReport[], context: RegisterContext): Html {
  const { register, words } = context.texts;
  const works = ({ verdict }: ClientResult) => ({ kind: CLIENT_KIND[verdict], label: words.client[verdict] });
  return matrix(
    latest,
    context,
    register.clients,
    register.client,
    ({ report }) => report.clients.filter(({ shared }) => shared !== true),
    works,
  );
}

/** One row per case or client of any report, one column per implementation. */
function matrix<T extends { id: string; title: string }>(
  latest: readonly RegisteredReport[],
  context: RegisterContext,
  caption: string,
  first: string,
  itemsOf: (registered: RegisteredReport) => readonly T[],
  shown: (item: T) => { kind: Kind; label: string },
): Html {
  const all = new Map(latest.flatMap(itemsOf).map((item) => [item.id, item]));
  const rows = [...all.values()].map(({ id, title }) => {
    const cells = latest.map((registered): Content => {
      const item = itemsOf(registered).find((candidate) => candidate.id === id);
      return item === undefined ? '–' : linked(registered, id, shown(item), context);
    });
    return { cells: [html`<span${dutch(context)}>${/^(?:IM|W)-/u.test(id) ? title : `${id} ${title}`}</span>`, ...cells] };
  });
  const columns = latest.map((registered) => ({ heading: columnName(registered, latest, context) }));
  return wideTable(`${context.texts.register.table}: ${caption}`, caption, [{ heading: first }, ...columns], rows);
}

/** The profile belongs to the name when the same product was tested in more than one. */
function columnName(registered: RegisteredReport, latest: readonly RegisteredReport[], context: RegisterContext): Content {
  const name = implementationName(registered, context);
  const double = latest.filter((other) => implementationName(other, context) === name).length > 1;
  return double ? html`${name} <span class="ki-quiet">${registered.report.profile.name}</span>` : name;
}

/** A link says where it leads, also to who hears it apart from its row and column. */
function linked(registered: RegisteredReport, id: string, { kind, label }: { kind: Kind; label: string }, context: RegisterContext): Html {
  const { page } = registered;
  const name = implementationName(registered, context);
  return page === undefined
    ? badge(kind, label)
    : html`<a class="nl-link" href="${page}#${caseAnchor(id)}">${badge(kind, label)}<span class="ki-visually-hidden">, ${id}, ${name}</span></a>`;
}

function skippedList(skipped: readonly string[], context: RegisterContext): Html {
  return html`<ul class="ki-bullets"${dutch(context)}>${skipped.slice(0, 100).map((line) => html`<li>${line.slice(0, 500)}</li>`)}</ul>`;
}

import { expectationsOf } from '../../../verdict/clients';
import type { ClientResult } from '../../../verdict/report-model';
import { caseAnchor, requirementAnchor } from '../anchors';
import { badge } from '../icons';
import { CLIENT_KIND } from '../kinds';
import { type Html, html } from '../markup';
import { paragraph, type Section } from '../section';
import { table } from '../table';
import { dutch, type View } from '../view';

/** Whether existing applications can work with the product, one answer each; undefined when the report says nothing about any. */
export function clientsSection(view: View): Section | undefined {
  const { report, texts } = view;
  const { clients: words } = texts.summary;
  const applications = report.clients.filter(({ shared }) => shared !== true);
  if (applications.length === 0) {
    return undefined;
  }
  const columns = [
    { heading: words.client },
    { heading: words.verdict },
    { heading: words.met, numeric: true },
    { heading: words.breaks },
    { heading: words.unlike },
  ];
  const content = html`${paragraph(words.intro)}${table(
    words.heading,
    columns,
    applications.map((client) => ({ cells: cells(view, client) })),
  )}`;
  return { id: 'toepassingen', heading: words.heading, content };
}

function cells(view: View, client: ClientResult) {
  const { report, texts } = view;
  const { id, title, verdict, unlike = [] } = client;
  const own = expectationsOf(id, report.requirements);
  const met = own.filter((result) => result.verdict === 'voldoet').length;
  return [
    html`<a class="nl-link" href="#${caseAnchor(id)}">${texts.summary.clients.question(title)}</a>`,
    html`${badge(CLIENT_KIND[verdict], texts.words.client[verdict])} <span class="ki-quiet">${texts.words.clientMeaning[verdict]}</span>`,
    texts.summary.classes.of(met, own.length),
    firstBreak(view, client),
    html`${unlike.map((requirement, index) => html`${index === 0 ? '' : ', '}${idLink(requirement)}`)}`,
  ];
}

/** The first call that breaks, and what that means for who uses the application. */
function firstBreak(view: View, { breaks }: ClientResult): Html {
  if (breaks === undefined) {
    return html``;
  }
  const { requirement, text, call, consequence } = breaks;
  return html`${idLink(requirement)}: <span${dutch(view)}>${text}</span>${
    call === undefined ? html`` : html` <code class="nl-code">${call}</code>`
  }${consequence === undefined ? html`` : html` <span class="ki-quiet"${dutch(view)}>${consequence}</span>`}`;
}

function idLink(requirement: string): Html {
  return html`<a class="nl-link" href="#${requirementAnchor(requirement)}">${requirement}</a>`;
}

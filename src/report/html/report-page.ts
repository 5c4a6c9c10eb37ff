import type { ExchangeSource } from '../../evidence';
import type { Report } from '../../verdict/report-model';
import { type Html, html } from './markup';
import { pageDocument } from './page-document';
import type { PageOptions } from './page-options';
import { productName } from './product-name';
import { contents, type Section, section } from './section';
import { aboutSection } from './sections/about-section';
import { classesSection } from './sections/classes-section';
import { clientsSection } from './sections/clients-section';
import { exchangesSection } from './sections/exchanges-section';
import { factsSection } from './sections/facts-section';
import { failuresSection } from './sections/failures-section';
import { leftoversSection } from './sections/leftovers-section';
import { notTestedSection } from './sections/not-tested-section';
import { pictureSection } from './sections/picture-section';
import { profileSection } from './sections/profile-section';
import { requirementsSection } from './sections/requirements-section';
import { verdictBadge, verdictSection } from './sections/verdict-section';
import { shownExchanges } from './shown-exchanges';
import { dateTime, type View, viewOf } from './view';

/**
 * The report as one HTML file, for three readers in this order: who buys (verdict, what was and what was not tested), who tests
 * (requirement by requirement) and who builds (requests and responses).
 * @param exchanges the evidence; of it only what belongs to a deviation or an observation comes on the page
 */
export async function reportPage(report: Report, exchanges: ExchangeSource | undefined, options: PageOptions = {}): Promise<string> {
  const shown = exchanges && (await shownExchanges(report, exchanges));
  const view = viewOf(report, options.language ?? 'nl', shown);
  const [verdict, ...others] = [verdictSection(view), ...sections(view)];
  const { page } = view.texts;
  return pageDocument({
    language: view.language,
    title: `${page.title}: ${productName(view)}, ${view.texts.words.overall[report.verdict]}`,
    skip: page.skip,
    header: header(view),
    main: html`${section(verdict)}${contents(page.contents, others)}${others.map(section)}`,
    footer: html`<p class="nl-paragraph">${page.footer(`${report.kit.name} ${report.kit.version}`)}</p>`,
    script: true,
    ...(options.designTokens === undefined ? {} : { designTokens: options.designTokens }),
  });
}

/** What comes after the verdict. */
function sections(view: View): Section[] {
  return [
    factsSection(view),
    pictureSection(view),
    classesSection(view),
    failuresSection(view),
    notTestedSection(view),
    clientsSection(view),
    profileSection(view),
    leftoversSection(view),
    requirementsSection(view),
    exchangesSection(view),
    aboutSection(view),
  ].filter((part) => part !== undefined);
}

function header(view: View): Html {
  return html`<p class="ki-kicker">${view.texts.page.title}</p>
<h1 class="nl-heading nl-heading--level-1">${productName(view)}</h1>
<p class="ki-header-line">${verdictBadge(view)} <span>${view.report.profile.name}</span> <span>${dateTime(view.report.run.finishedAt, view)}</span></p>`;
}

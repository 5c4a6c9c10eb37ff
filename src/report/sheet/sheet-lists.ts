import { isFailing } from '../../verdict/overall';
import type { RequirementResult } from '../../verdict/report-model';
import { type Html, html } from '../html/markup';
import { paragraph } from '../html/section';
import { dutch, type View } from '../html/view';

/** More than these do not fit on one sheet. */
const DEVIATIONS = 5;
const MISSING = 4;

/** Characters of one text on the sheet. */
const SHOWN = 90;
const MISSING_SHOWN = 125;

/** What does not meet the standard, each with its place in the standard. */
export function deviationList(view: View): Html {
  const { report, texts } = view;
  const failing = report.requirements.filter(isFailing);
  if (failing.length === 0) {
    return paragraph(texts.sheet.noDeviations);
  }
  return html`<ul class="ki-bullets">${failing.slice(0, DEVIATIONS).map((result) => deviation(view, result))}</ul>
${failing.length > DEVIATIONS && paragraph(texts.sheet.moreDeviations(failing.length - DEVIATIONS))}`;
}

function deviation(view: View, { id, title, source, verdict, baseline }: RequirementResult): Html {
  const { texts } = view;
  const known = baseline === true && ` (${texts.requirements.facts.known.toLowerCase()})`;
  return html`<li><b>${id}</b> ${texts.words.verdict[verdict]}${known}: <span${dutch(view)}>${shortened(title, SHOWN)}</span> <span class="ki-quiet">${texts.sheet.source}: <span${dutch(view)}>${shortened(source, SHOWN)}</span></span></li>
`;
}

/** What the run did not show, by name. */
export function missingList(view: View): Html {
  const { report, texts } = view;
  const { missing } = report.summary;
  if (missing.length === 0) {
    return paragraph(texts.sheet.nothingMissing);
  }
  return html`<ul class="ki-bullets"${dutch(view)}>${missing.slice(0, MISSING).map((text) => html`<li>${shortened(text, MISSING_SHOWN)}</li>`)}</ul>
${missing.length > MISSING && paragraph(texts.sheet.moreMissing(missing.length - MISSING))}`;
}

export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

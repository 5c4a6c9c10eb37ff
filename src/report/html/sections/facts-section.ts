import { CAPABILITIES } from '../../../requirements/capabilities';
import { seconds } from '../../labels';
import { type DataRow, dataList } from '../data-list';
import { type Content, html } from '../markup';
import type { Section } from '../section';
import { dateTime, dutch, type View } from '../view';

/** What was tested, in which form, when and by whom. */
export function factsSection(view: View): Section {
  const { facts } = view.texts.summary;
  return { id: 'wat', heading: facts.heading, content: dataList([...productRows(view), ...runRows(view)]) };
}

/** Product, version, supplier and address. */
export function productRows(view: View): DataRow[] {
  const { report, texts } = view;
  const { facts } = texts.summary;
  const { target } = report;
  return [
    [facts.product, target.product ?? facts.unknown],
    [facts.version, target.version ?? facts.unknown],
    [facts.supplier, target.supplier],
    [facts.address, html`<span class="ki-address">${target.url}</span>`],
    [facts.apiVersion, target.apiVersion],
    [facts.absent, absent(view)],
  ];
}

/** The yardstick, and the moment it was used. */
export function runRows(view: View): DataRow[] {
  const { report, texts } = view;
  const { facts } = texts.summary;
  const { profile, standard, run, kit } = report;
  const revisions = standard.revisions.map((revision) => texts.words.revision[revision]).join(', ');
  return [
    [
      facts.profile,
      html`<span${dutch(view)}>${profile.title}</span> (${profile.name} ${profile.version}; <span${dutch(view)}>${profile.ground}</span>)`,
    ],
    [facts.standard, `${standard.name}, ${facts.revisions(revisions)}`],
    [facts.date, dateTime(run.finishedAt, view)],
    [facts.replay, run.replay && `${dateTime(run.replay.recordedUntil, view)} (${run.replay.file})`],
    [facts.duration, facts.durationText(seconds(run.durationMs, texts.locale), run.exchanges)],
    [facts.conventions, conventions(view)],
    [facts.operator, run.operator ?? facts.unknown],
    [facts.kit, facts.kitText(kit.name, kit.version, kit.requirementSet)],
  ];
}

/** What the product lacks: what it means, with the code for who configures it. */
function absent(view: View): Content {
  const names = (view.report.target.absent ?? []).map((code) => (CAPABILITIES.has(code) ? `${CAPABILITIES.get(code)} (${code})` : code));
  return names.length === 0 ? undefined : html`<span${dutch(view)}>${names.join('; ')}</span>`;
}

/** Where the standard leaves room: what the test used, and what was set for this product. */
function conventions(view: View): Content {
  const { facts } = view.texts.summary;
  const stated = view.report.run.conventions ?? [];
  const told = stated.map(({ name, value, own }) => `${name} ${value}${own ? ` (${facts.ownConvention})` : ''}`);
  return told.length === 0 ? undefined : html`<span${dutch(view)}>${told.join('; ')}</span>`;
}

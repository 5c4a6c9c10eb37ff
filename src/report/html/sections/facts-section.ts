import { seconds } from '../../labels';
import { type DataRow, dataList } from '../data-list';
import { html } from '../markup';
import type { Section } from '../section';
import { dateTime, dutch, type View } from '../view';

/** What was tested, in which form, when and by whom. */
export function factsSection(view: View): Section {
  const { facts } = view.texts.summary;
  return { id: 'wat', heading: facts.heading, content: dataList([...productRows(view), ...runRows(view)]) };
}

/** Product, version, supplier and address. */
export function productRows({ report, texts }: View): DataRow[] {
  const { facts } = texts.summary;
  const { target } = report;
  return [
    [facts.product, target.product ?? facts.unknown],
    [facts.version, target.version ?? facts.unknown],
    [facts.supplier, target.supplier],
    [facts.address, html`<span class="ki-address">${target.url}</span>`],
    [facts.apiVersion, target.apiVersion],
    [facts.absent, target.absent?.join(', ')],
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
    [facts.duration, facts.durationText(seconds(run.durationMs), run.exchanges)],
    [facts.operator, run.operator ?? facts.unknown],
    [facts.kit, facts.kitText(kit.name, kit.version, kit.requirementSet)],
  ];
}

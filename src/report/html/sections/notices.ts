import { type Content, type Html, html, NOTHING } from '../markup';
import { dateTime, dutch, type View } from '../view';

/** Circumstances a reader has to know before trusting a verdict. */
export function notices(view: View): Html {
  const { report, texts } = view;
  const lines = [...runNotices(view), ...baselineNotices(view)];
  if (report.leftovers.length > 0) {
    lines.push(texts.summary.notices.leftovers(report.leftovers.length));
  }
  return lines.length === 0
    ? NOTHING
    : html`<div class="utrecht-alert utrecht-alert--warning ki-notices">
<div class="utrecht-alert__content"><div class="utrecht-alert__message">
<h3 class="nl-heading nl-heading--level-4">${texts.summary.notices.heading}</h3>
<ul class="ki-bullets">${lines.map((line) => html`<li>${line}</li>`)}</ul>
</div></div>
</div>
`;
}

function runNotices(view: View): Content[] {
  const { run, target } = view.report;
  const { replay } = run;
  const { notices: words } = view.texts.summary;
  return [
    ...(replay === undefined ? [] : [words.replay(dateTime(replay.recordedUntil, view), replay.kit)]),
    ...(replay === undefined || replay.notRecorded.length === 0 ? [] : [words.notRecorded(replay.notRecorded.join(', '))]),
    ...(run.interrupted ? [words.interrupted] : []),
    ...run.problems.slice(0, 20).map((problem) => html`${words.problem} <span${dutch(view)}>${problem}</span>`),
    ...(run.selection === '' ? [] : [words.selection(run.selection)]),
    ...(run.shard === undefined ? [] : [words.shard(run.shard)]),
    ...(run.readOnly ? [words.readOnly] : []),
    ...(run.insecure ? [words.insecure] : []),
    ...(target.embedded ? [words.embedded] : []),
  ];
}

function baselineNotices({ report, texts }: View): string[] {
  const { known = [], stale = [], expired = [] } = report.baseline ?? {};
  const { notices: words } = texts.summary;
  const marked = report.requirements.filter((result) => result.baseline === true && known.includes(result.id)).length;
  return [
    ...(marked === 0 ? [] : [words.known(marked)]),
    ...(stale.length === 0 ? [] : [words.stale(stale.join(', '))]),
    ...(expired.length === 0 ? [] : [words.expired(expired.join(', '))]),
  ];
}

import { type Html, html, NOTHING } from '../markup';
import { paragraph, type Section } from '../section';
import type { ShownExchange } from '../shown-exchanges';
import type { View } from '../view';
import { exchangeItem } from './exchange-item';

/** Characters all exchanges together may take on the page. Those that come later are shown without their content. */
const ROOM = 1_500_000;

/** Requests and responses that belong to a deviation or an observation: what a developer needs. */
export function exchangesSection(view: View): Section {
  const { report, texts, exchanges } = view;
  const { exchanges: words } = texts.requirements;
  const heading = words.heading;
  if (exchanges === undefined) {
    return { id: 'aanroepen', heading, content: paragraph(words.without) };
  }
  if (exchanges.size === 0) {
    return { id: 'aanroepen', heading, content: paragraph(words.none) };
  }
  const content = html`${paragraph(words.intro(exchanges.size, report.run.exchanges, report.evidence.har))}
${groups(view)}`;
  return { id: 'aanroepen', heading, content };
}

/** Deviations have the first claim on the room there is. */
function groups(view: View): Html[] {
  const { exchanges: words } = view.texts.requirements;
  const all = [...(view.exchanges?.values() ?? [])];
  const room = { left: ROOM };
  const group = (heading: string, shown: readonly ShownExchange[]) =>
    shown.length === 0 ? NOTHING : html`<h3 class="nl-heading nl-heading--level-3">${heading}</h3>\n${items(view, shown, room)}`;
  return [
    group(
      words.deviations,
      all.filter((shown) => shown.deviating),
    ),
    group(
      words.observations,
      all.filter((shown) => !shown.deviating),
    ),
  ];
}

function items(view: View, exchanges: readonly ShownExchange[], room: { left: number }): Html[] {
  return exchanges.map((shown) => {
    const item = exchangeItem(view, shown, room.left > 0);
    room.left -= item.text.length;
    return item;
  });
}

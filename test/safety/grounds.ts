import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJournalLine, type JournalLine } from '../../src/own-data/journal-line';
import { holds, type Trace } from '../../src/own-data/trace';

type Line<Event extends JournalLine['event']> = Extract<JournalLine, { event: Event }>;

/** What a journal gives to know the objects of a run by, whose address may never arrive. */
export interface Grounds {
  readonly intents: number;
  /** intents that give nothing to know the object by */
  readonly without: readonly string[];
  /** objects that would not have been recognised by what the journal gives */
  readonly unfit: readonly string[];
}

/** Holds the journal in a folder against the objects as the target showed them when they came to be: per id the text of that answer. */
export function groundsIn(folder: string, shown: ReadonlyMap<string, string>): Grounds {
  const lines = readFileSync(join(folder, 'journal.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((text): unknown => JSON.parse(text))
    .filter(isJournalLine);
  const intents = new Map(lines.flatMap((line) => (line.event === 'intent' ? [[line.entry, line] as const] : [])));
  const created = lines.filter((line): line is Line<'created'> => line.event === 'created');
  const unfit = created.filter(({ entry, id }) => {
    const intent = intents.get(entry);
    const traces = intent === undefined ? [] : tracesOf(intent, created);
    return traces.length === 0 || !traces.every((trace) => holds(JSON.parse(shown.get(id) ?? 'null'), trace));
  });
  return {
    intents: intents.size,
    without: [...intents.values()].filter(({ trace, within }) => trace === undefined && within === undefined).map(named),
    unfit: unfit.map(({ entry, type, id }) => `${intents.get(entry)?.scenario} ${type} ${id}`),
  };
}

/** Its own texts, and the reference to the object it came into being with. */
function tracesOf({ trace, within }: Line<'intent'>, created: readonly Line<'created'>[]): Trace[] {
  const main = created.filter(({ entry }) => entry === within?.entry).map(({ id }) => ({ [within?.by ?? '']: id }));
  return [...(trace === undefined ? [] : [trace]), ...main];
}

function named({ scenario, type }: Line<'intent'>): string {
  return `${scenario} ${type}`;
}

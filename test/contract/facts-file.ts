import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFacts, Facts } from './openapi-facts';

const SEPARATOR = ' · ';

/** The committed facts: places of which everything is the same stand together. */
export interface FactsFile {
  readonly document: string;
  readonly places: readonly { readonly at: readonly string[]; readonly facts: Readonly<Record<string, string>> }[];
}

export function readFactsFile(name: string): FactsFile {
  return JSON.parse(readFileSync(join(__dirname, name), 'utf8'));
}

/** Facts by place, as openApiFacts gives them. */
export function ungrouped({ places }: FactsFile): DocumentFacts {
  return Object.fromEntries(places.flatMap(({ at, facts }) => at.map((place) => [place, withWords(facts)])));
}

export function grouped(document: string, facts: DocumentFacts): FactsFile {
  const groups = new Map<string, { at: string[]; facts: Record<string, string> }>();
  for (const [place, own] of Object.entries(facts)) {
    const lines = Object.fromEntries(Object.entries(own).map(([path, words]) => [path, words.join(SEPARATOR)]));
    const key = JSON.stringify(lines);
    const group = groups.get(key) ?? { at: [], facts: lines };
    group.at.push(place);
    groups.set(key, group);
  }
  return { document, places: [...groups.values()] };
}

function withWords(facts: Readonly<Record<string, string>>): Facts {
  return Object.fromEntries(Object.entries(facts).map(([path, line]) => [path, line === '' ? [] : line.split(SEPARATOR)]));
}

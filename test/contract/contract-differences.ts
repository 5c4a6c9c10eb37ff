import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFacts, Fact, Facts } from './openapi-facts';

/** One place where two documents do not say the same. */
export interface Difference {
  readonly place: string;
  readonly path: string;
  /** Words that only the one or only the other uses; `absent` when it says nothing at all about the value. */
  readonly published: readonly string[];
  readonly generated: readonly string[];
}

/** A correction of an error in the published document, with the reason. */
export interface Reading {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** A difference that is meant to be there, with the reason. `**` stands for any text, or any words. */
export interface AllowedDifference {
  readonly place: string;
  readonly path: string;
  readonly published: readonly string[];
  readonly generated: readonly string[];
  readonly reason: string;
}

/** What the list says about one profile. */
export interface Allowed {
  readonly readings: readonly Reading[];
  readonly differences: readonly AllowedDifference[];
}

/** The corrections and allowed differences of a profile, from allowed-differences.json. */
export function allowedFor(profile: string): Allowed {
  const all: Readonly<Record<string, Allowed>> = JSON.parse(readFileSync(join(__dirname, 'allowed-differences.json'), 'utf8'));
  return all[profile] ?? { readings: [], differences: [] };
}

const ABSENT: readonly string[] = ['absent'];

/** The facts of a published document with its errors corrected. */
export function corrected(published: DocumentFacts, readings: readonly Reading[]): DocumentFacts {
  const text = readings.reduce((all, { from, to }) => all.replaceAll(from, to), JSON.stringify(published));
  return JSON.parse(text);
}

/** The facts of one place without what the list drops for a reason: what both documents say. */
export function agreed(place: string, facts: Facts, allowed: readonly AllowedDifference[]): Facts {
  const dropped = (path: string) => allowed.filter((one) => fits(one.place, place) && fits(one.path, path) && one.generated.length === 0);
  return Object.fromEntries(
    Object.entries(facts).map(([path, fact]) => {
      const without = dropped(path).flatMap(({ published }) => published);
      return [path, fact.filter((word) => !without.includes(word))];
    }),
  );
}

/** Everything in which two documents differ, by place and path. */
export function contractDifferences(published: DocumentFacts, generated: DocumentFacts): Difference[] {
  return keysOf(published, generated).flatMap((place) => {
    const [one, other] = [published[place], generated[place]];
    if (one === undefined || other === undefined) return [{ place, path: '', published: marked(one), generated: marked(other) }];
    return keysOf(one, other).flatMap((path) => factDifference(place, path, one[path], other[path]));
  });
}

/** The differences for which nothing in the list gives a reason. */
export function unexplained(differences: readonly Difference[], allowed: readonly AllowedDifference[]): Difference[] {
  return differences.filter((difference) => !allowed.some((one) => explains(one, difference)));
}

/** Reasons in the list for differences that are not there (any more). */
export function superfluous(differences: readonly Difference[], allowed: readonly AllowedDifference[]): AllowedDifference[] {
  return allowed.filter((one) => !differences.some((difference) => explains(one, difference)));
}

function explains(allowed: AllowedDifference, { place, path, published, generated }: Difference): boolean {
  const covers = (words: readonly string[], found: readonly string[]) => words[0] === '**' || words.join(' ') === found.join(' ');
  return (
    fits(allowed.place, place) && fits(allowed.path, path) && covers(allowed.published, published) && covers(allowed.generated, generated)
  );
}

function factDifference(place: string, path: string, one?: Fact, other?: Fact): Difference[] {
  if (one === undefined || other === undefined) return [{ place, path, published: one ?? ABSENT, generated: other ?? ABSENT }];
  const published = one.filter((word) => !other.includes(word));
  const generated = other.filter((word) => !one.includes(word));
  return published.length + generated.length === 0 ? [] : [{ place, path, published, generated }];
}

function fits(pattern: string, text: string): boolean {
  const parts = pattern.split('**').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(text);
}

function marked(facts: object | undefined): readonly string[] {
  return facts === undefined ? ABSENT : [];
}

function keysOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}

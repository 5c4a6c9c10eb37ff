import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { type Feature, IdGenerator } from '@cucumber/messages';

/** A feature file: its path below the root, with forward slashes, and its syntax tree. */
export interface FeatureSource {
  file: string;
  feature: Feature;
}

/** Feature files that cannot be read; the message is Dutch, one line per file. */
export class FeatureError extends Error {
  override readonly name = 'FeatureError';
}

/**
 * Reads every feature below `<root>/features`, sorted by path.
 * @throws FeatureError naming every file that is no Gherkin or holds no feature
 */
export function readFeatures(root: string): FeatureSource[] {
  return readFeaturesBelow(join(root, 'features'), (file) => `features/${file}`);
}

/** The same for any folder; `place` says how a file is called, given its path below the folder. */
export function readFeaturesBelow(folder: string, place: (file: string) => string): FeatureSource[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.feature'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const faults: string[] = [];
  const sources = files.flatMap((file) => {
    try {
      return [{ file: place(file), feature: parseFeature(readFileSync(join(folder, file), 'utf8')) }];
    } catch (error) {
      faults.push(`${place(file)}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
  if (faults.length > 0) {
    throw new FeatureError(`Niet te lezen als Gherkin:\n${faults.join('\n')}`);
  }
  return sources;
}

/** Parses the text of one feature file. */
export function parseFeature(text: string): Feature {
  const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher());
  const { feature } = parser.parse(text);
  if (feature === undefined) {
    throw new FeatureError('het bestand bevat geen Functionaliteit');
  }
  return feature;
}

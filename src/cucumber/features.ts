import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { orderPickles } from '@cucumber/cucumber/lib/filter/order_pickles';
import { type Envelope, type GherkinDocument, IdGenerator, type Pickle, SourceMediaType } from '@cucumber/messages';
import parseTags from '@cucumber/tag-expressions';
import { type ReadAhead, readAhead } from './read-ahead';

/** A scenario, or a row of examples of one, with the document it stands in. */
export interface Example {
  readonly gherkinDocument: GherkinDocument;
  readonly pickle: Pickle;
}

/** One feature file as Cucumber reads it. */
interface Feature {
  readonly text: string;
  readonly envelopes: readonly Envelope[];
}

export interface Wanted {
  /** Cucumber tag expression; empty: every scenario */
  readonly tagExpression: string;
  /** `file:line` of scenarios or rows of examples, the file told from the root; absent: all of them */
  readonly places?: readonly string[];
  /** text that decides the order; absent: that of the files */
  readonly shuffle?: string;
}

/** A program that runs features again finds them here. */
const known = new Map<string, Feature>();
const newId = IdGenerator.uuid();

/** What Cucumber makes of feature files: documents, scenarios and what can't be read. `file`: absolute. */
export function readFeatures(root: string, files: readonly string[]): Envelope[] {
  const ahead = readAhead();
  return files.flatMap((file) => [...featureIn(root, file, ahead).envelopes]);
}

function featureIn(root: string, file: string, ahead: ReadAhead): Feature {
  const text = readFileSync(file, 'utf8');
  const before = known.get(file);
  if (before?.text === text) {
    return before;
  }
  const uri = relative(root, file);
  const feature = { text, envelopes: ahead(uri, text) ?? parsed(uri, text, newId) };
  known.set(file, feature);
  return feature;
}

/** What Cucumber makes of the text of a feature. `uri`: what its messages call it. */
export function parsed(uri: string, text: string, newId: IdGenerator.NewId): readonly Envelope[] {
  // Loaded for features of users only: those of the kit were read when it was compiled.
  const { generateMessages }: typeof import('@cucumber/gherkin') = require('@cucumber/gherkin');
  const options = { newId, includeSource: false, includeGherkinDocument: true, includePickles: true, defaultDialect: 'en' };
  return generateMessages(text, uri, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, options);
}

/** The scenarios to execute, in the order to do so. */
export function examplesIn(envelopes: readonly Envelope[], { tagExpression, places, shuffle }: Wanted): Example[] {
  const documents = new Map<string | undefined, GherkinDocument>();
  for (const { gherkinDocument } of envelopes) {
    if (gherkinDocument !== undefined) documents.set(gherkinDocument.uri, gherkinDocument);
  }
  const wanted = tagExpression === '' ? undefined : parseTags(tagExpression);
  const examples = envelopes.flatMap(({ pickle }): Example[] => {
    const gherkinDocument = pickle === undefined ? undefined : documents.get(pickle.uri);
    const isTagged = pickle !== undefined && (wanted === undefined || wanted.evaluate(pickle.tags.map(({ name }) => name)));
    const isWanted = isTagged && (places === undefined || places.includes(placeOf(pickle)));
    return isWanted && gherkinDocument !== undefined ? [{ gherkinDocument, pickle }] : [];
  });
  return shuffle === undefined ? examples : shuffled(examples, shuffle);
}

/** Where a scenario stands, as `file:line`; of a row of examples the row. */
export function placeOf({ uri, location }: Pickle): string {
  return `${uri}:${location?.line ?? 0}`;
}

function shuffled(examples: readonly Example[], seed: string): Example[] {
  const order = [...examples];
  orderPickles(order, `random:${seed}`, { debug: silent, info: silent, error: silent, warn: silent });
  return order;
}

function silent(): void {}

import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Envelope, IdGenerator } from '@cucumber/messages';
import { parsed } from '../cucumber/features';
import { type KnownSteps, patternOf } from '../cucumber/known-steps';
import { supportCode } from '../cucumber/library';
import { aheadLine } from '../cucumber/read-ahead';
import { StepFinder } from '../cucumber/step-finder';
import { packageRoot } from '../package-root';
import { stepFiles } from '../run/step-files';

interface Feature {
  readonly line: string;
  readonly envelopes: readonly Envelope[];
}

/**
 * Reads every feature of the kit ahead of the runs, and finds the definitions of its steps, into files of the compiled kit. Part of
 * compiling it: see package.json.
 */
async function main(root: string): Promise<void> {
  const features = readAll(root);
  const texts = features.flatMap(({ envelopes }) => envelopes.flatMap(({ pickle }) => pickle?.steps.map(({ text }) => text) ?? []));
  const known = await definitionsOf(root, [...new Set(texts)].sort());
  const made = join(root, 'dist', 'generated');
  write(join(made, 'features.ndjson'), features.map(({ line }) => line).join(''));
  write(join(made, 'steps.json'), JSON.stringify(known));
  process.stdout.write(`${features.length} features gelezen, ${Object.keys(known.steps).length} stappen gevonden\n`);
}

function readAll(root: string): Feature[] {
  const newId = IdGenerator.incrementing();
  const files = readdirSync(join(root, 'features'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.feature'));
  return files.sort().map((name) => {
    const file = join(root, 'features', name);
    const text = readFileSync(file, 'utf8');
    const uri = relative(root, file);
    const envelopes = parsed(uri, text, newId);
    return { line: aheadLine(uri, text, envelopes), envelopes };
  });
}

async function definitionsOf(root: string, texts: readonly string[]): Promise<KnownSteps> {
  const { stepDefinitions } = await supportCode(root, stepFiles(root, []));
  const definitions = stepDefinitions.map(patternOf);
  const finder = new StepFinder(stepDefinitions);
  const places = (text: string) => finder.find(text).map((definition) => definitions.indexOf(patternOf(definition)));
  return { definitions, steps: Object.fromEntries(texts.map((text) => [text, places(text)])) };
}

/** A run that starts meanwhile reads all of it or nothing. */
function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

main(packageRoot());

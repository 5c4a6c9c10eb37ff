import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { IdGenerator } from '@cucumber/messages';
import { parsed } from '../cucumber/features';
import { aheadLine } from '../cucumber/read-ahead';
import { packageRoot } from '../package-root';

/** Reads every feature of the kit ahead of the runs, into a file of the compiled kit. Part of compiling it: see package.json. */
function main(root: string): void {
  const files = readdirSync(join(root, 'features'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.feature'));
  const newId = IdGenerator.incrementing();
  const lines = files.sort().map((name) => {
    const file = join(root, 'features', name);
    const text = readFileSync(file, 'utf8');
    const uri = relative(root, file);
    return aheadLine(uri, text, parsed(uri, text, newId));
  });
  const made = join(root, 'dist', 'generated', 'features.ndjson');
  mkdirSync(dirname(made), { recursive: true });
  // A run that starts meanwhile reads all of it or nothing.
  const unfinished = `${made}.${process.pid}`;
  writeFileSync(unfinished, lines.join(''));
  renameSync(unfinished, made);
  process.stdout.write(`${lines.length} features gelezen\n`);
}

main(packageRoot());

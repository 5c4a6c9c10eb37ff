import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Results, renderDocument } from './document';
import { prepareFolder } from './kit';
import { keep, PARTS } from './parts';
import { ROOT, WORK } from './processes';

const KEPT = join(ROOT, 'reports', 'meting.json');
const DOCUMENT = join(ROOT, 'docs', 'prestaties.md');
const USAGE = `npm run bench -- [--only ${PARTS.map(({ name }) => name).join(',')}] [--runs 5] [--print]

Zonder --only alles behalve 20ms-heel en scale-apart, die samen ruim een half uur duren. Meet de toetsset naast de ondergrens en schrijft docs/prestaties.md. --print schrijft het document opnieuw uit wat eerder is gemeten.
`;

/** Measures the wanted parts one after the other; each is kept as soon as it is done. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, runs: { type: 'string' }, print: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const runs = Number(values.runs ?? 5);
  const names = values.only?.split(',') ?? PARTS.filter(({ onlyWhenNamed }) => onlyWhenNamed !== true).map(({ name }) => name);
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (values.help === true || unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
    process.stdout.write(USAGE);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  prepareFolder();
  let results = known();
  for (const part of values.print === true ? [] : PARTS.filter(({ name }) => names.includes(name))) {
    say(`${part.name}: ${part.title}`);
    const measurement = await part.measure(runs, say);
    results = { machine: machine(), parts: { ...results.parts, [part.name]: { ...measurement, at: new Date().toISOString() } } };
    mkdirSync(join(ROOT, 'reports'), { recursive: true });
    keep(KEPT, results);
  }
  const document = renderDocument(results);
  writeFileSync(DOCUMENT, document);
  process.stdout.write(`\n${document}`);
  rmSync(WORK, { recursive: true, force: true });
}

function known(): Results {
  return existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : { machine: machine(), parts: {} };
}

function machine(): string {
  return `${cpus().length} processorkernen, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.versions.node}, ${process.platform}`;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});

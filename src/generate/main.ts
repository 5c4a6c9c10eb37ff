import { packageRoot } from '../package-root';
import { generateAll } from './all';
import { documentValidators } from './document-validators';
import { writeFiles, writeGenerated } from './output';

async function main(): Promise<void> {
  const root = packageRoot();
  const first = writeFiles(root, documentValidators(root));
  const { written, removed } = writeGenerated(root, await generateAll(root));
  for (const path of [...first, ...written]) process.stdout.write(`geschreven  ${path}\n`);
  for (const path of removed) process.stdout.write(`verwijderd  ${path}\n`);
  if (first.length + written.length + removed.length === 0) process.stdout.write('generated/ was al bijgewerkt\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});

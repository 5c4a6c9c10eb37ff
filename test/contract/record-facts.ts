// Records the facts of the published documents: `node --require ts-node/register/transpile-only test/contract/record-facts.ts`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { grouped } from './facts-file';
import { openApiFacts } from './openapi-facts';
import { publishedContracts } from './published-contract';

for (const { profile, title, document } of publishedContracts) {
  const published = document();
  if (published === undefined) throw new Error(`the published document of ${profile} is not there`);
  const file = grouped(title, openApiFacts(published));
  writeFileSync(join(__dirname, `${profile}.facts.json`), `${JSON.stringify(file, null, 2)}\n`);
}

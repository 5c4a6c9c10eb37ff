// Records the facts of the published document: `node --require ts-node/register/transpile-only test/contract/record-facts.ts`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { grouped } from './facts-file';
import { openApiFacts } from './openapi-facts';
import { publishedContract } from './published-contract';

const published = publishedContract('open-klant-0.9.0.yaml');
if (published === undefined) throw new Error('the published document is not there');

const file = grouped('Open Klant, klantinteracties 0.9.0', openApiFacts(published));
writeFileSync(join(__dirname, 'open-klant-0.9.facts.json'), `${JSON.stringify(file, null, 2)}\n`);

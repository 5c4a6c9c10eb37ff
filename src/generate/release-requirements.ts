import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root';
import { loadRequirements } from '../requirements/load';
import { SETS_FOLDER, setOf, setVersionOf } from '../requirements/released-sets';

// `npm run requirements:release`: writes down the set that a release of the kit judges by. Never over one that is there.
const register = loadRequirements();
const version = setVersionOf(register.version);
const file = join(packageRoot(), SETS_FOLDER, `${version}.json`);
if (existsSync(file)) {
  process.stderr.write(`Eisenset ${version} is al uitgebracht en verandert niet meer. Verhoog REQUIREMENT_SET_VERSION.\n`);
  process.exitCode = 2;
} else {
  writeFileSync(file, `${JSON.stringify({ $schema: '../requirement-set.schema.json', ...setOf(register, version) }, null, 2)}\n`);
  process.stdout.write(`Geschreven: ${SETS_FOLDER}/${version}.json\n`);
}

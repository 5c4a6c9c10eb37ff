import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FOLDER, judgedAgain, pinnedOf } from './judged';

/** Writes beside every recording what the kit makes of it now; the difference is for the review. */
async function pin(): Promise<void> {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.opname'))) {
    const pinned = pinnedOf(await judgedAgain(file));
    writeFileSync(join(FOLDER, `${basename(file, '.opname')}.oordelen.json`), `${JSON.stringify(pinned, null, 2)}\n`);
  }
}

void pin();

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import type { Report } from '../../generated/types';
import { packageRoot } from '../../src/package-root';
import { openRecording } from '../../src/recording/open-recording';
import { FOLDER, judgedAgain, type Pinned, pinnedOf } from './judged';

const MOST_BYTES = 1.5 * 1024 * 1024;

/** Judging changed, or a feature asks what the recording doesn't know. Both are for the review to see. */
const ADVICE =
  'Het oordeel over een opname is veranderd. Is dat de bedoeling, draai dan "npm run recordings:pin" en neem het verschil op in de wijziging. ' +
  'Niet-getoetst betekent dat een feature iets anders vraagt dan is opgenomen: maak dan ook een nieuwe opname (docs/opnamen.md).';

/** The standard has an example of its own that is nobody's. */
const FEATURES = readdirSync(join(packageRoot(), 'features'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.feature'))
  .map((file) => readFileSync(join(packageRoot(), 'features', file), 'utf8'))
  .join('\n');

const recordings = readdirSync(FOLDER).filter((name) => name.endsWith('.opname'));

it('er is een opname om te beoordelen', () => {
  assert.ok(recordings.length > 0);
});

for (const file of recordings) {
  describe(`de opname ${file}`, () => {
    let report: Report;

    it('krijgt het oordeel dat ernaast is vastgelegd', async () => {
      report = await judgedAgain(file);
      const pinned: Pinned = JSON.parse(readFileSync(join(FOLDER, `${basename(file, '.opname')}.oordelen.json`), 'utf8'));
      const now = pinnedOf(report);
      const ids = [...new Set([...Object.keys(pinned.requirements), ...Object.keys(now.requirements)])];
      const changed = ids
        .filter((id) => pinned.requirements[id] !== now.requirements[id])
        .map((id) => `${id}: ${pinned.requirements[id] ?? 'onbekend'} → ${now.requirements[id] ?? 'vervallen'}`);
      assert.deepEqual(changed, [], ADVICE);
      assert.deepEqual(now, pinned, ADVICE);
    });

    it('ging zonder fout, en er bleef niets achter', () => {
      assert.deepEqual(report.run.problems, []);
      assert.deepEqual(
        report.requirements.filter(({ verdict }) => verdict === 'fout').map(({ id }) => id),
        [],
      );
      // After a 5xx on a registration nobody can tell whether something was made.
      assert.deepEqual(
        report.leftovers.filter(({ reason }) => !reason.startsWith('mogelijk achtergebleven')),
        [],
      );
    });

    it('is klein, en bevat geen aanmelding en alleen gemaakte gegevens', () => {
      assert.ok(statSync(join(FOLDER, file)).size < MOST_BYTES);
      const { exchanges } = openRecording(join(FOLDER, file));
      const credentials = new Set(exchanges.map(({ request }) => request.headers.authorization));
      assert.deepEqual([...credentials].sort(), ['***']);
      const addresses = JSON.stringify(exchanges).match(/[\w.+-]+@[\w.-]+/gu) ?? [];
      assert.deepEqual(
        [...new Set(addresses)].filter(
          (address) => !/@(?:[\w-]+\.)*example(?:\.(?:nl|org|com))?$/u.test(address) && !FEATURES.includes(address),
        ),
        [],
      );
    });
  });
}

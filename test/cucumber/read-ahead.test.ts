import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { IdGenerator } from '@cucumber/messages';
import { parsed } from '../../src/cucumber/features';
import { aheadLine, readAhead } from '../../src/cucumber/read-ahead';

const dir = mkdtempSync(join(tmpdir(), 'vooruit-'));
after(() => rmSync(dir, { recursive: true }));
const URI = 'features/telefoon/C0992-klant-belt-vraag-direct-beantwoord.feature';
const text = readFileSync(join(__dirname, '..', '..', URI), 'utf8');

describe('features that were read when the kit was compiled', () => {
  it('are what Cucumber makes of them', () => {
    const file = join(dir, 'heel.ndjson');
    writeFileSync(file, aheadLine(URI, text, parsed(URI, text, IdGenerator.incrementing())) + aheadLine('features/leeg.feature', '', []));
    assert.deepEqual(readAhead(file)(URI, text), JSON.parse(JSON.stringify(parsed(URI, text, IdGenerator.incrementing()))));
    assert.deepEqual(readAhead(file)('features/leeg.feature', ''), []);
  });

  it('are read again when they were altered, moved or not written whole', () => {
    const file = join(dir, 'deel.ndjson');
    const line = aheadLine(URI, text, parsed(URI, text, IdGenerator.incrementing()));
    writeFileSync(file, line);
    assert.ok(readAhead(file)(URI, text));
    assert.equal(readAhead(file)(URI, `${text} `), undefined);
    assert.equal(readAhead(file)(`elders/${URI}`, text), undefined);
    writeFileSync(file, line.slice(0, -20));
    appendFileSync(file, '\n');
    assert.equal(readAhead(file)(URI, text), undefined);
    assert.equal(readAhead(join(dir, 'bestaat niet'))(URI, text), undefined);
  });
});

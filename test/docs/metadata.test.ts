import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { packageRoot } from '../../src/package-root';
import { documents } from './documents';

const text = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');
const manifest: { name: string; version: string; license: string } = JSON.parse(text('package.json'));

describe('publiccode.yml', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(text('test/docs/publiccode.schema.json')));
  const content: Record<string, unknown> = parse(text('publiccode.yml'));

  it('follows the standard, version 0.4', () => {
    assert.ok(validate(content), JSON.stringify(validate.errors));
  });

  it('would be refused with a fault', () => {
    for (const fault of [{ softwareType: 'program' }, { url: 'x' }, { legal: {} }, { description: { nl: {} } }, { color: 1 }]) {
      assert.equal(validate({ ...content, ...fault }), false, JSON.stringify(fault));
    }
  });

  it('says the same as package.json', () => {
    assert.deepEqual(
      [content.name, content.softwareVersion, content.legal],
      [manifest.name, manifest.version, { license: manifest.license }],
    );
  });
});

describe('the licence', () => {
  it('is EUPL-1.2 for everything, in the form of REUSE', () => {
    assert.equal(manifest.license, 'EUPL-1.2');
    assert.equal(text('LICENSES/EUPL-1.2.txt'), text('LICENSE.md'));
    const expressions = [...text('REUSE.toml').matchAll(/^SPDX-License-Identifier = "(.*)"$/gmu)].map(([, expression]) => expression);
    assert.deepEqual([...new Set(expressions)], ['EUPL-1.2']);
    assert.match(text('REUSE.toml'), /^path = "\*\*"$/mu);
  });
});

describe('links between documents', () => {
  it('lead somewhere', () => {
    const broken = documents().flatMap((file) =>
      [...text(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)[^)]*\)/gu)]
        .map(([, path = '']) => join(file, '..', path))
        .filter((path) => !existsSync(join(packageRoot(), path)))
        .map((path) => `${file}: ${path}`),
    );
    assert.deepEqual(broken, []);
  });
});

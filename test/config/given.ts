import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Flags } from '../../src/config/invocation';
import { resolveConfiguration } from '../../src/config/resolve';
import type { RunConfiguration } from '../../src/config/run-configuration';

/** Where the configuration file is. */
export const folder = mkdtempSync(join(tmpdir(), 'instellingen-'));
after(() => rmSync(folder, { recursive: true }));

/** Where settings come from in a test. */
export interface Given {
  flags?: Flags;
  environment?: NodeJS.ProcessEnv;
  file?: string;
}

/** The configuration that follows. */
export function resolved({ flags = {}, environment = {}, file }: Given): RunConfiguration {
  const path = join(folder, 'conformance.config.json');
  rmSync(path, { force: true });
  if (file !== undefined) {
    writeFileSync(path, file);
  }
  return resolveConfiguration({ flags, environment, folder });
}

/** Why they are refused. */
export function message(given: Given): string {
  try {
    resolved(given);
  } catch (error) {
    assert.ok(error instanceof Error && error.name === 'UsageError', String(error));
    return error.message;
  }
  return assert.fail('de instellingen zijn aanvaard');
}

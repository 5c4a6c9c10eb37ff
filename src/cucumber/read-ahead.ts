import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Envelope } from '@cucumber/messages';

/** Made when the kit is compiled, next to the compiled code; from source there is none. */
const FILE = join(__dirname, '..', '..', 'generated', 'features.ndjson');

/** How a line begins; after it comes the digest. */
const START = '{"digest":"';
const DIGEST_LENGTH = 64;

/** One line of the file: what Cucumber makes of one feature. */
export function aheadLine(uri: string, text: string, envelopes: readonly Envelope[]): string {
  return `${START}${digestOf(uri, text)}","envelopes":${JSON.stringify(envelopes)}}\n`;
}

/** What Cucumber makes of a feature, if that was worked out before. `uri`: what its messages call it. */
export type ReadAhead = (uri: string, text: string) => readonly Envelope[] | undefined;

/**
 * What Cucumber makes of the features of the kit, as it was worked out when the kit was compiled; nothing for a feature that was
 * altered since. Reading them all takes a quarter of a second, and they are the same in every run. Holds the whole file: let it go.
 */
export function readAhead(file = FILE): ReadAhead {
  const content = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = content.split('\n').filter((line) => line.startsWith(START) && line.endsWith(']}'));
  const lines = new Map(whole.map((line) => [line.slice(START.length, START.length + DIGEST_LENGTH), line]));
  return (uri, text) => {
    const line = lines.get(digestOf(uri, text));
    return line === undefined ? undefined : JSON.parse(line).envelopes;
  };
}

function digestOf(uri: string, text: string): string {
  return createHash('sha256').update(`${uri}\n${text}`).digest('hex');
}

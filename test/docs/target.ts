// A target for the documents, in a process of its own: the shell that calls it blocks this one.
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';
import { loadProfile } from '../../src/profile';
import { createReference } from '../../src/reference';

async function main(): Promise<void> {
  const example = join(packageRoot(), 'examples', 'own-profile', 'gemeente-voorbeeld.profile.json');
  const target = await createReference({ profile: loadProfile('open-klant-0.9'), token: process.env.TARGET_TOKEN });
  const own = await createReference({ profile: loadProfile(example) });
  const [{ url }, { url: ownUrl }] = [await target.listen(), await own.listen()];
  process.stdout.write(`${JSON.stringify({ url, ownUrl })}\n`);
}

void main();

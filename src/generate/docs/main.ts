import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageRoot } from '../../package-root';
import { builtInProfiles, loadProfile } from '../../profile';
import { InformationModel } from '../../validation/wire/information-model';
import { differencesPage } from './differences-page';
import { indexPage } from './index-page';
import { referencePage } from './reference-page';

// `npm run docs [-- <map>]`: browsable pages of the API, one file each, that load nothing from anywhere.
const root = packageRoot();
const folder = resolve(process.argv[2] ?? join(root, 'dist', 'docs'));
const profiles = builtInProfiles().map(loadProfile);
mkdirSync(folder, { recursive: true });
for (const { name } of profiles) {
  referencePage(root, join('generated', name, 'openapi.json'), join(folder, `${name}.html`));
}
writeFileSync(join(folder, 'verschillen.html'), differencesPage(profiles, new InformationModel(root)));
writeFileSync(join(folder, 'index.html'), indexPage(profiles));
process.stdout.write(`Geschreven: ${folder}: index.html, verschillen.html, ${profiles.map(({ name }) => `${name}.html`).join(', ')}\n`);

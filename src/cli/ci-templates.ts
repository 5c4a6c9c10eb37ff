import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../config/usage-error';
import { packageRoot } from '../package-root';
import { didYouMean } from '../suggestion';

/** A CI job for a system: where it goes, what is in it, and in Dutch what is left to do. */
export interface CiTemplate {
  readonly file: string;
  readonly text: string;
  readonly next: string;
}

export const BASELINE_FILE = 'klantinteracties.baseline.json';
export const EMPTY_BASELINE = `${JSON.stringify({ schemaVersion: '1.0', deviations: [] }, null, 2)}\n`;

const VARIABLES = 'KLANTINTERACTIES_URL en KLANTINTERACTIES_TOKEN';

const SYSTEMS = new Map<string, { source: string; file: string; next: string }>(
  Object.entries({
    github: {
      source: 'github/klantinteracties.yml',
      file: '.github/workflows/klantinteracties.yml',
      next: `Zet de variabele KLANTINTERACTIES_URL en het secret KLANTINTERACTIES_TOKEN bij de instellingen van de repository.`,
    },
    gitlab: {
      source: 'gitlab/klantinteracties.gitlab-ci.yml',
      file: 'klantinteracties.gitlab-ci.yml',
      next: `Neem het op in .gitlab-ci.yml (include: local) en zet de variabelen ${VARIABLES}.`,
    },
    azure: {
      source: 'azure/klantinteracties.azure-pipelines.yml',
      file: 'klantinteracties.azure-pipelines.yml',
      next: `Maak er een pipeline van en zet de variabelen ${VARIABLES}.`,
    },
  }),
);

/** @throws UsageError for a system there is no template for */
export function ciTemplate(system: string): CiTemplate {
  const names = [...SYSTEMS.keys()];
  const found = SYSTEMS.get(system.toLowerCase());
  if (found === undefined) {
    throw new UsageError(`--ci: '${system}' kan niet; kies uit ${names.join(', ')}.${didYouMean(system, names)}`);
  }
  const { source, file, next } = found;
  return { file, next, text: readFileSync(join(packageRoot(), 'examples', source), 'utf8') };
}

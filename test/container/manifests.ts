import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { ROOT } from '../package/commands';

interface Variable {
  readonly name: string;
  readonly value?: string;
}

/** What a Job of examples/kubernetes starts, and how often. */
export interface JobOfManifest {
  readonly completions: number;
  readonly entrypoint: readonly string[];
  /** values that are in the manifest; what comes from a secret is not */
  readonly environment: Readonly<Record<string, string>>;
}

/** The only Job in a manifest. */
export function jobIn(file: string): JobOfManifest {
  const documents = parseAllDocuments(readFileSync(join(ROOT, 'examples', 'kubernetes', file), 'utf8')).map((document) => document.toJS());
  const { spec } = documents.find(({ kind }) => kind === 'Job');
  const [container] = spec.template.spec.containers;
  const variables: Variable[] = container.env ?? [];
  return {
    completions: spec.completions ?? 1,
    entrypoint: [...container.command, ...container.args],
    environment: Object.fromEntries(variables.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
  };
}

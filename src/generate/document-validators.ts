import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type Options, type SchemaObject } from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import addFormats from 'ajv-formats';
import { type OwnDocument, READY_MADE } from '../validation/ready-made';
import { BANNER } from './banner';

interface DocumentSchema {
  /** from the root of the package */
  readonly file: string;
  readonly options: Options;
}

/** A report and what goes into it is made by a program: the first fault is enough, and schemas refer to that of the report. */
const PUBLISHED: Options = { strict: true };

/** A person wrote it: every fault counts, and how the schema explains it. */
const DOCUMENTS: Readonly<Record<OwnDocument, DocumentSchema>> = {
  profile: {
    file: 'schemas/profiles/profile.schema.json',
    options: { allErrors: true, verbose: true, allowUnionTypes: true, validateSchema: false, inlineRefs: false },
  },
  config: { file: 'schemas/config.schema.json', options: { allErrors: true, strict: true, discriminator: true, verbose: true } },
  report: { file: 'schemas/report.schema.json', options: PUBLISHED },
  baseline: { file: 'schemas/baseline.schema.json', options: PUBLISHED },
  requirements: { file: 'schemas/requirements.schema.json', options: PUBLISHED },
  'requirement-set': { file: 'schemas/requirement-set.schema.json', options: PUBLISHED },
  outcome: { file: 'schemas/outcome.schema.json', options: PUBLISHED },
  recording: { file: 'schemas/recording.schema.json', options: PUBLISHED },
  'recording-exchange': { file: 'schemas/recording-exchange.schema.json', options: PUBLISHED },
  'consumer-calls': { file: 'schemas/consumer-calls.schema.json', options: { strict: true, allowUnionTypes: true } },
};

/**
 * Validators of the documents of this package, as path -> JavaScript. Written before anything else is generated: that reads
 * profiles, and has to judge them by the schema of this moment.
 */
export function documentValidators(root: string): Map<string, string> {
  const read = (file: string): SchemaObject => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const sources = Object.entries(DOCUMENTS).map(([name, { file, options }]): [string, string] => {
    const ajv = new Ajv2020({ ...options, code: { source: true, lines: true } });
    addFormats(ajv);
    if (options === PUBLISHED && name !== 'report') ajv.addSchema(read(DOCUMENTS.report.file));
    return [`${READY_MADE}/${name}.js`, BANNER + standaloneCode(ajv, ajv.compile(read(file)))];
  });
  return new Map(sources);
}

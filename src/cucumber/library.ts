import './match-indices';
import { pathToFileURL } from 'node:url';
import builder from '@cucumber/cucumber/lib/support_code_library_builder/index';
import type { SupportCodeLibrary } from '@cucumber/cucumber/lib/support_code_library_builder/types';
import { IdGenerator } from '@cucumber/messages';

/** Files with step definitions, absolute. */
export interface StepFiles {
  /** of this package */
  readonly require: readonly string[];
  /** of the user, in either module system */
  readonly import: readonly string[];
}

let loaded: { readonly library: SupportCodeLibrary; readonly own: string } | undefined;

/** The step definitions and hooks. Loaded once in a process: loading a file again would define nothing. */
export async function supportCode(root: string, files: StepFiles): Promise<SupportCodeLibrary> {
  const own = files.import.join('\n');
  loaded ??= { library: await load(root, files), own };
  if (loaded.own !== own) {
    throw new Error('in één proces kunnen niet twee verschillende mappen met eigen stappen na elkaar worden gebruikt');
  }
  return loaded.library;
}

async function load(root: string, files: StepFiles): Promise<SupportCodeLibrary> {
  builder.reset(root, IdGenerator.uuid(), {
    requireModules: [],
    requirePaths: [...files.require],
    importPaths: [...files.import],
    loaders: [],
  });
  for (const file of files.require) {
    require(file);
  }
  for (const file of files.import) {
    await import(pathToFileURL(file).href);
  }
  return builder.finalize();
}

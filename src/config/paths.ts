import { resolve } from 'node:path';
import type { TlsSettings } from '../../generated/types';
import type { Settings } from './settings';

/** A profile is a file when it looks like one; otherwise it is the name of a built-in profile. */
export function isProfileFile(profile: string): boolean {
  return /[\\/]|\.json$/u.test(profile);
}

/** A requirement set is a file when it looks like one; otherwise it is a released version such as 1.0. */
export function isRequirementSetFile(set: string): boolean {
  return /[\\/]|\.json$/u.test(set);
}

/** The same settings with every relative path taken from `folder`. */
export function withAbsolutePaths(settings: Settings, folder: string): Settings {
  const { out, record, replay, baseline, designTokens, durations, features, profile, requirements, tls } = settings;
  return {
    ...settings,
    ...(out === undefined ? {} : { out: resolve(folder, out) }),
    ...(record === undefined ? {} : { record: resolve(folder, record) }),
    ...(replay === undefined ? {} : { replay: resolve(folder, replay) }),
    ...(baseline === undefined ? {} : { baseline: resolve(folder, baseline) }),
    ...(durations === undefined ? {} : { durations: resolve(folder, durations) }),
    ...(features === undefined ? {} : { features: resolve(folder, features) }),
    ...(designTokens === undefined ? {} : { designTokens: resolve(folder, designTokens) }),
    ...(profile !== undefined && isProfileFile(profile) ? { profile: resolve(folder, profile) } : {}),
    ...(requirements !== undefined && isRequirementSetFile(requirements) ? { requirements: resolve(folder, requirements) } : {}),
    ...(tls === undefined ? {} : { tls: withAbsoluteFiles(tls, folder) }),
  };
}

function withAbsoluteFiles(tls: TlsSettings, folder: string): TlsSettings {
  const { caFile, certificateFile, keyFile, pfxFile } = tls;
  const files = Object.entries({ caFile, certificateFile, keyFile, pfxFile });
  return { ...tls, ...Object.fromEntries(files.flatMap(([name, file]) => (file === undefined ? [] : [[name, resolve(folder, file)]]))) };
}

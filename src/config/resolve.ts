import { randomBytes } from 'node:crypto';
import { DEFAULT_LIMITS } from '../http/limits';
import { authenticationFrom } from './authentication';
import { loadConfigFile } from './config-file';
import { checkDeclaredNames } from './declared-names';
import { environmentLayer, type Flags, flagLayer } from './invocation';
import { checkProfileName } from './profile-name';
import { proxyFrom } from './proxy';
import type { RunConfiguration } from './run-configuration';
import { checkSecrets } from './secrets';
import type { Settings, SettingsLayer } from './settings';
import { settingsDigest } from './settings-digest';
import { parseShard } from './shard';
import { parseTargetUrl } from './target-url';
import { UsageError } from './usage-error';

export interface ConfigurationSources {
  readonly flags: Flags;
  readonly environment: NodeJS.ProcessEnv;
  /** folder of the user: where relative paths start and conformance.config.json is looked for */
  readonly folder: string;
  /** configuration file named with --config */
  readonly file?: string;
}

/**
 * The configuration in force: file, environment and flags, in rising order.
 * @throws UsageError that says where the fault is and what to do
 */
export function resolveConfiguration(sources: ConfigurationSources): RunConfiguration {
  const flags = flagLayer(sources.flags, sources.folder);
  if (flags.settings.replay !== undefined) {
    if (sources.file !== undefined) {
      throw new UsageError('--config gaat niet samen met --replay: de opname bevat de instellingen. Laat het weg.');
    }
    return resolveProgram(flags, sources.environment);
  }
  const file = loadConfigFile(sources.file ?? (sources.environment.KLANTINTERACTIES_CONFIG || undefined), sources.folder);
  const environment = environmentLayer(sources.environment, sources.folder);
  const configuration = resolveLayers([...(file === undefined ? [] : [file]), environment, flags], sources.environment);
  return file === undefined ? configuration : { ...configuration, file: file.file };
}

/**
 * The configuration that follows from one source alone; in a replay on top of what was recorded.
 * @throws UsageError, RecordingError
 */
export function resolveProgram(asked: SettingsLayer, environment: NodeJS.ProcessEnv): RunConfiguration {
  const { replay } = asked.settings;
  if (replay === undefined) {
    return resolveLayers([asked], environment);
  }
  const { openRecording }: typeof import('../recording/open-recording') = require('../recording/open-recording');
  const { replayLayers, replayDigest }: typeof import('./recorded-settings') = require('./recorded-settings');
  const recording = openRecording(replay);
  const configuration = resolveLayers(replayLayers(recording.header, asked), {});
  return { ...configuration, replay: recording, digest: replayDigest(recording.header, asked, configuration.digest) };
}

/**
 * The configuration that follows from layers of settings, in rising order.
 * @throws UsageError
 */
export function resolveLayers(layers: readonly SettingsLayer[], environment: NodeJS.ProcessEnv): RunConfiguration {
  const settings: Settings = Object.assign({}, ...layers.map((layer) => layer.settings));
  const origin = originIn(layers);
  checkDeclaredNames(settings, origin);
  checkProfileName(settings.profile, origin('profile'));
  return {
    ...target(settings, origin, environment),
    ...scope(settings, origin),
    ...declarations(settings),
    digest: settingsDigest(settings),
  };
}

function originIn(layers: readonly SettingsLayer[]): (key: keyof Settings) => string {
  return (key) => layers.findLast((layer) => key in layer.settings)?.origin(key) ?? String(key);
}

type Target = Pick<RunConfiguration, 'url' | 'profile' | 'authentication' | 'headers' | 'tls' | 'proxy' | 'limits' | 'rate'>;

function target(settings: Settings, origin: (key: keyof Settings) => string, environment: NodeJS.ProcessEnv): Target {
  const { url, profile, headers = [], tls = {}, insecure, rate } = settings;
  const proxy = proxyFrom(settings.proxy, origin('proxy'));
  checkSecrets(settings, origin, environment);
  return {
    ...(url === undefined ? {} : { url: parseTargetUrl(url, origin('url')) }),
    ...(profile === undefined ? {} : { profile }),
    authentication: authenticationFrom(settings, origin, environment),
    headers,
    tls: insecure === undefined ? tls : { ...tls, insecure },
    ...(proxy === undefined ? {} : { proxy }),
    limits: { ...DEFAULT_LIMITS, ...settings.limits },
    ...(rate === undefined ? {} : { rate }),
  };
}

type Scope = Omit<RunConfiguration, keyof Target | keyof Declarations | 'file' | 'digest'>;

function scope(settings: Settings, origin: (key: keyof Settings) => string): Scope {
  const { out, record, only, revision, shard, durations, baseline, features, requirements, designTokens, consumers } = settings;
  if (durations !== undefined && shard === undefined) {
    throw new UsageError(`${origin('durations')}: hoort bij een verdeelde run. Geef ook welk deel dit is (shard i/n).`);
  }
  return {
    ...(out === undefined ? {} : { out }),
    ...(record === undefined ? {} : { record }),
    ...(only === undefined ? {} : { only }),
    ...(revision === undefined ? {} : { revision }),
    ...(shard === undefined ? {} : { shard: parseShard(shard, origin('shard')) }),
    ...(durations === undefined ? {} : { durations }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(features === undefined ? {} : { features }),
    ...(requirements === undefined ? {} : { requirements }),
    ...(designTokens === undefined ? {} : { designTokens }),
    ...(consumers === undefined ? {} : { consumers }),
    parallel: settings.parallel ?? 1,
    readOnly: settings.readOnly ?? false,
    keep: settings.keep ?? false,
    yes: settings.yes ?? false,
    lang: settings.lang ?? 'nl',
    seed: settings.seed ?? randomBytes(6).toString('hex'),
    order: settings.order ?? 'defined',
  };
}

type Declarations = Pick<RunConfiguration, 'absent' | 'optional' | 'classes' | 'product' | 'operator' | 'conventions'>;

function declarations(settings: Settings): Declarations {
  return {
    absent: settings.capabilities?.absent ?? [],
    optional: settings.optional ?? [],
    classes: settings.classes ?? [],
    product: settings.product ?? {},
    ...(settings.operator === undefined ? {} : { operator: settings.operator }),
    conventions: settings.conventions ?? {},
  };
}

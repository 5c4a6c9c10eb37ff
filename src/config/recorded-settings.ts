import { builtInProfiles } from '../profile';
import type { Recording } from '../verdict/report-model';
import { programLayer } from './invocation';
import { isRequirementSetFile } from './paths';
import type { RunConfiguration } from './run-configuration';
import type { Settings, SettingsLayer } from './settings';
import { UsageError } from './usage-error';

/** What decided what a run asked of its target: a replay can't change it any more. */
const DECIDED: readonly (keyof Settings)[] = [
  'url',
  'seed',
  'readOnly',
  'keep',
  'yes',
  'rate',
  'limits',
  'conventions',
  'authentication',
  'auth',
  'tokenVariable',
  'headers',
  'tls',
  'insecure',
  'proxy',
  'record',
];

/** The settings of a run that decide its verdicts, as a recording holds them: no secret, no way in, no path. */
export function recordedSettings(configuration: RunConfiguration): Settings {
  const { only, revision, shard, requirements, operator, tls, limits } = configuration;
  const { seed, order, parallel, readOnly, keep, absent, optional, classes, product, conventions } = configuration;
  return {
    ...(only === undefined ? {} : { only }),
    ...(revision === undefined ? {} : { revision }),
    ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.total}` }),
    ...(requirements === undefined || isRequirementSetFile(requirements) ? {} : { requirements }),
    ...(operator === undefined ? {} : { operator }),
    ...(tls.insecure === true ? { tls: { insecure: true } } : {}),
    ...{ limits, seed, order, parallel, readOnly, keep, capabilities: { absent: [...absent] }, product, conventions },
    optional: optional === 'alle' ? optional : [...optional],
    classes: [...classes],
  };
}

/** What says nothing about the verdicts. */
const WITHOUT_WEIGHT: readonly string[] = ['replay', 'out', 'lang', 'designTokens', 'parallel', 'order', 'baseline'];

/** The mark of the configuration: that of the run, unless the replay asks for something else. */
export function replayDigest({ run }: Recording, asked: SettingsLayer, own: string): string {
  return Object.keys(asked.settings).every((key) => WITHOUT_WEIGHT.includes(key)) ? run.configurationDigest : own;
}

/**
 * The settings of a replay: those of the recording, then what was asked for with it. A target has no part in it, so neither file
 * nor environment of the present folder has a say.
 * @throws UsageError when something is asked that only a new run could answer
 */
export function replayLayers({ target, profile, settings }: Recording, asked: SettingsLayer): SettingsLayer[] {
  const wrong = DECIDED.find((key) => asked.settings[key] !== undefined);
  if (wrong !== undefined) {
    throw new UsageError(`${asked.origin(wrong)} gaat niet samen met --replay: de opname legt dat vast. Laat het weg, of toets opnieuw.`);
  }
  const recorded: Settings = {
    ...settings,
    ...(target.embedded ? {} : { url: target.url }),
    ...(builtInProfiles().includes(profile.name) ? { profile: profile.name } : {}),
    authentication: { scheme: 'none' },
    yes: true,
  };
  const { settings: checked } = programLayer(recorded, '/');
  return [{ settings: checked, origin: (key) => `de opname (${key})` }, asked];
}

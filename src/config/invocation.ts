import { withAbsolutePaths } from './paths';
import { checkConfiguration } from './schema-check';
import type { InvocationSettings, Settings, SettingsLayer } from './settings';
import { UsageError } from './usage-error';

/** How text on the command line or in an environment variable becomes the value of a setting. */
type TextForm = 'text' | 'number' | 'boolean' | 'list' | 'allOrList' | 'consumers' | 'absent';

interface TextSetting {
  readonly key: keyof Settings;
  readonly flag: string;
  readonly form: TextForm;
  /** belongs to one command line: no environment variable */
  readonly flagOnly?: true;
}

/** The settings that have a flag. Most have an environment variable too: KLANTINTERACTIES_ and the name of the flag. */
const TEXT_SETTINGS: readonly TextSetting[] = [
  { key: 'url', flag: 'url', form: 'text' },
  { key: 'profile', flag: 'profile', form: 'text' },
  { key: 'auth', flag: 'auth', form: 'text' },
  { key: 'tokenVariable', flag: 'token-env', form: 'text' },
  { key: 'insecure', flag: 'insecure', form: 'boolean' },
  { key: 'rate', flag: 'rate', form: 'number' },
  { key: 'out', flag: 'out', form: 'text' },
  { key: 'only', flag: 'only', form: 'text' },
  { key: 'revision', flag: 'rev', form: 'text' },
  { key: 'parallel', flag: 'parallel', form: 'number' },
  { key: 'shard', flag: 'shard', form: 'text' },
  { key: 'durations', flag: 'durations', form: 'text' },
  { key: 'record', flag: 'record', form: 'text', flagOnly: true },
  { key: 'replay', flag: 'replay', form: 'text', flagOnly: true },
  { key: 'order', flag: 'order', form: 'text' },
  { key: 'seed', flag: 'seed', form: 'text' },
  { key: 'readOnly', flag: 'read-only', form: 'boolean' },
  { key: 'keep', flag: 'keep', form: 'boolean' },
  { key: 'yes', flag: 'yes', form: 'boolean' },
  { key: 'baseline', flag: 'baseline', form: 'text' },
  { key: 'requirements', flag: 'requirements', form: 'text' },
  { key: 'features', flag: 'features', form: 'text' },
  { key: 'consumers', flag: 'consumers', form: 'consumers' },
  { key: 'lang', flag: 'lang', form: 'text' },
  { key: 'designTokens', flag: 'design-tokens', form: 'text' },
  { key: 'optional', flag: 'optional', form: 'allOrList' },
  { key: 'classes', flag: 'claim', form: 'list' },
  { key: 'capabilities', flag: 'absent', form: 'absent' },
];

const FLAG_ONLY = new Set(TEXT_SETTINGS.filter(({ flagOnly }) => flagOnly).map(({ flag }) => flag));

/** Values of flags by name; true for a flag without a value. */
export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** Settings from the command line. @throws UsageError */
export function flagLayer(flags: Flags, folder: string): SettingsLayer {
  return layer(
    (flag) => flags[flag],
    (flag) => `--${flag}`,
    folder,
  );
}

/** Settings from environment variables such as KLANTINTERACTIES_URL. @throws UsageError */
export function environmentLayer(environment: NodeJS.ProcessEnv, folder: string): SettingsLayer {
  const value = (flag: string) => environment[environmentVariable(flag)] || undefined;
  return layer((flag) => (FLAG_ONLY.has(flag) ? undefined : value(flag)), environmentVariable, folder);
}

/** Settings given by a program. @throws UsageError */
export function programLayer(settings: Settings, folder: string): SettingsLayer {
  return { settings: withAbsolutePaths(checked({ ...settings }, String), folder), origin: String };
}

function environmentVariable(flag: string): string {
  return `KLANTINTERACTIES_${flag.toUpperCase().replaceAll('-', '_')}`;
}

function layer(value: (flag: string) => string | boolean | undefined, origin: (flag: string) => string, folder: string): SettingsLayer {
  const given = TEXT_SETTINGS.flatMap(({ key, flag, form }) => {
    const text = value(flag);
    return text === undefined ? [] : [[key, read(text, form, origin(flag))] as const];
  });
  const originOf = (key: string) => origin(TEXT_SETTINGS.find((setting) => setting.key === key)?.flag ?? key);
  return { settings: withAbsolutePaths(checked(Object.fromEntries(given), originOf), folder), origin: originOf };
}

function read(text: string | boolean, form: TextForm, origin: string): unknown {
  if (form === 'boolean') {
    return readBoolean(text, origin);
  }
  const word = String(text).trim();
  const parts = word.split(',').flatMap((part) => part.trim() || []);
  const forms: Record<Exclude<TextForm, 'boolean'>, () => unknown> = {
    text: () => word,
    number: () => (/^\d+(?:\.\d+)?$/u.test(word) ? Number(word) : word),
    list: () => parts,
    allOrList: () => (word === 'alle' ? word : parts),
    consumers: () => (['all', 'none'].includes(word) ? word : parts.map((part) => part.toLowerCase())),
    absent: () => ({ absent: parts }),
  };
  return forms[form]();
}

function readBoolean(text: string | boolean, origin: string): boolean {
  if (typeof text === 'boolean') {
    return text;
  }
  const word = text.trim().toLowerCase();
  if (['1', 'true', 'ja'].includes(word)) {
    return true;
  }
  if (['0', 'false', 'nee'].includes(word)) {
    return false;
  }
  throw new UsageError(`${origin}: '${text}' kan niet; kies true of false.`);
}

/** The same rules as for the configuration file; the settings of one invocation have none there. */
function checked(values: Record<string, unknown>, originOf: (key: string) => string): Settings {
  const { shard, durations, yes, auth, tokenVariable, insecure, record, replay, ...configured } = values;
  const result = checkConfiguration(configured);
  if ('faults' in result) {
    throw new UsageError(result.faults.map(({ pointer, text }) => `${originOf(pointer.split('/')[1] ?? '')}: ${text}`).join('\n'));
  }
  const invocation: InvocationSettings = {
    ...(typeof shard === 'string' ? { shard } : {}),
    ...(typeof durations === 'string' ? { durations } : {}),
    ...(typeof yes === 'boolean' ? { yes } : {}),
    ...(typeof auth === 'string' ? { auth } : {}),
    ...(typeof tokenVariable === 'string' ? { tokenVariable } : {}),
    ...(typeof insecure === 'boolean' ? { insecure } : {}),
    ...(typeof record === 'string' ? { record } : {}),
    ...(typeof replay === 'string' ? { replay } : {}),
  };
  return { ...result.configuration, ...invocation };
}

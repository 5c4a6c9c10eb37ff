import type { OptionValues } from './command';

/** What is done with the outcome of a run is no part of repeating it. */
const AFTERWARDS = new Set(['write-baseline', 'reason', 'owner', 'expires']);

/** The command line that repeats a run, with the seed that was used unless a recording holds it. Flags hold no secrets. */
export function repeatCommand(options: OptionValues, seed: string): string {
  const values: OptionValues = options.replay === undefined ? { ...options, seed } : options;
  const given = Object.entries(values).flatMap(([flag, value]) => {
    if (value === undefined || value === false || AFTERWARDS.has(flag)) {
      return [];
    }
    return value === true ? [`--${flag}`] : [`--${flag}`, quoted(String(value))];
  });
  return ['klantinteracties-conformance', 'run', ...given].join(' ');
}

function quoted(text: string): string {
  return /^[\w./:@,=+-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

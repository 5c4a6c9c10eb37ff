/** A moment as ISO 8601 writes it: date, T, time, with or without a time zone. */
const pattern = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)([Zz]|[+-]\d{2}:?\d{2})?$/;

export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value));
}

/**
 * Whether two texts mean the same moment. Datumtijd leaves the time zone optional (dictionary 0.0.6, Datumtijd): when
 * one of the two has none, the time on the clock has to be the same.
 */
export function isSameInstant(a: string, b: string): boolean {
  const withZone = hasZone(a) && hasZone(b);
  return Date.parse(withZone ? a : clockOf(a)) === Date.parse(withZone ? b : clockOf(b));
}

function hasZone(text: string): boolean {
  return pattern.exec(text)?.[3] !== undefined;
}

/** The time on the clock, read as UTC so that the machine's own zone plays no part. */
function clockOf(text: string): string {
  const [, date, time] = pattern.exec(text) ?? [];
  return `${date}T${time}Z`;
}

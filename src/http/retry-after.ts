/** RFC 9110 §5.6.7, the form that may be sent. */
const DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * How long an answer asks to wait before the call is sent again, in milliseconds: 429 with Retry-After (RFC 6585 §4, RFC 9110
 * §10.2.3: seconds or a date). Undefined when it asks nothing, or more than `longest`.
 */
export function retryAfter(
  status: number,
  headers: Readonly<Record<string, string>>,
  longest: number,
  now = Date.now(),
): number | undefined {
  const value = headers['retry-after']?.trim();
  if (status !== 429 || value === undefined) {
    return undefined;
  }
  const asked = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : DATE.test(value) ? Date.parse(value) - now : Number.NaN;
  return Number.isFinite(asked) && asked <= longest ? Math.max(0, asked) : undefined;
}

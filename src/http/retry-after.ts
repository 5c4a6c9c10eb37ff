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
  const asked = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(asked) && asked <= longest ? Math.max(0, asked) : undefined;
}

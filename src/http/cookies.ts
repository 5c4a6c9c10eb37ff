/** Shorter values are settings rather than secrets. */
const SHORTEST_COOKIE = 12;
const MOST_COOKIES = 20;

/** Values a target sets as cookies; the kit keeps none, but the target may repeat them in a body. */
export function cookieSecrets(setCookies: readonly string[]): string[] {
  return setCookies
    .slice(0, MOST_COOKIES)
    .map((cookie) =>
      (cookie.split(';', 1)[0] ?? '')
        .replace(/^[^=]*=/, '')
        .replace(/^"|"$/g, '')
        .trim(),
    )
    .filter((value) => value.length >= SHORTEST_COOKIE && value.length <= 4096);
}

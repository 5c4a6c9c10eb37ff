/** Runs of characters that could be base64, of either alphabet. */
const BASE64_RUN = /[\w+/-]{8,}/g;

/**
 * Every form in which secrets can be read in a text: as it stands, URL-encoded, escaped for JSON, in hexadecimal, and in what
 * remains after undoing escapes, percent-encoding and base64, which includes the parts of a JSON Web Token.
 */
export function occurrences(text: string, secrets: Iterable<string>): string[] {
  const views = viewsOf(text);
  return [...secrets].flatMap((secret) => {
    const wanted = formsOf(secret);
    return views.flatMap(({ name, text: view }) => wanted.filter((form) => view.includes(form)).map((form) => `${name}: ${form}`));
  });
}

function formsOf(secret: string): string[] {
  const forms = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    secret.slice(0, 16),
    Buffer.from(secret).toString('hex'),
  ];
  const encoded = [Buffer.from(secret).toString('base64').replace(/=+$/, ''), Buffer.from(secret).toString('base64url')];
  return [...new Set([...forms, ...encoded])].filter((form) => form.length >= 8);
}

function viewsOf(text: string): { name: string; text: string }[] {
  const unescaped = text.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll('\\', '');
  const unquoted = percentDecoded(percentDecoded(unescaped));
  const entities = unquoted
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  const named = entities
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return [
    { name: 'letterlijk', text },
    { name: 'zonder escapes', text: unescaped },
    { name: 'uit URL-codering', text: unquoted },
    { name: 'uit HTML', text: named },
    { name: 'uit base64', text: base64Decoded(named) },
    { name: 'uit base64 met regeleinden', text: base64Decoded(named.replace(/[\r\n]/g, '')) },
  ];
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A secret can start at any place in what was encoded, so every alignment counts. */
function base64Decoded(text: string): string {
  const runs = text.match(BASE64_RUN) ?? [];
  return runs.flatMap((run) => [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('utf8'))).join('\n');
}

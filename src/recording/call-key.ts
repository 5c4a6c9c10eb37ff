/** What tells one call of a scenario from another, whatever the order of query parameters and of members in the body. */
export interface Call {
  readonly scenario: string;
  readonly method: string;
  /** absolute */
  readonly url: string;
  readonly body?: string;
  readonly anonymous: boolean;
}

/** Equal for calls that ask the same; calls with the same key are told apart by their order within the scenario. */
export function callKey({ scenario, method, url, body, anonymous }: Call): string {
  return [scenario, anonymous ? 'anoniem' : '', method, address(url), body === undefined ? '' : canonical(body)].join('\n');
}

/** Without the origin: a recording holds the calls to one target only. */
function address(url: string): string {
  if (!URL.canParse(url)) {
    return url;
  }
  const { pathname, searchParams } = new URL(url);
  searchParams.sort();
  return `${pathname}?${searchParams}`;
}

function canonical(body: string): string {
  try {
    return JSON.stringify(sorted(JSON.parse(body)));
  } catch {
    return body;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

import type { Exchange } from '../http';
import { isRecord } from '../profile';

/** What a search brought: the objects on the pages read, and what each page said of the total. */
export interface Hits {
  readonly uuids: readonly string[];
  readonly counts: readonly unknown[];
}

/** The objects in the answers of one search; undefined when an answer is no list. */
export function readHits(exchanges: readonly Exchange[]): Hits | undefined {
  const uuids: string[] = [];
  const counts: unknown[] = [];
  for (const { response } of exchanges) {
    const body = response?.json;
    if (!isRecord(body) || !Array.isArray(body.results)) {
      return undefined;
    }
    counts.push(body.count);
    uuids.push(
      ...body.results.map((element: unknown) => (isRecord(element) && typeof element.uuid === 'string' ? element.uuid.toLowerCase() : '')),
    );
  }
  return { uuids, counts };
}

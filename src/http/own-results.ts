import { isRecord } from '../profile/json';
import type { Exchange } from './exchange';

/**
 * The exchange as it may be kept: of a list that was asked for without any filter only the objects named, since the others are data of
 * other people. Of an answer that is no list nothing changes.
 */
export function withoutOthers(exchange: Exchange, own: readonly string[]): Exchange {
  const { response } = exchange;
  const json = response?.json;
  if (response === undefined || !isRecord(json) || !Array.isArray(json.results)) {
    return exchange;
  }
  const results = json.results.filter((object: unknown) => isRecord(object) && own.includes(String(object.uuid)));
  const body = JSON.stringify({ ...json, results });
  return { ...exchange, response: { ...response, body: response.hidden?.(body) ?? '' } };
}

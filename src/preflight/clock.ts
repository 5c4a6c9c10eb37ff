import type { Exchange } from '../http';
import { attention, type Check, good, skipped } from './check';

/** A larger difference makes moments the server notes look wrong. */
const LARGEST_SKEW_SECONDS = 60;

/** Compares the clock of the target, from its Date header (whole seconds), with ours. */
export function clockCheck(exchange: Exchange): Check {
  const theirs = Date.parse(exchange.response?.headers.date ?? '');
  if (Number.isNaN(theirs)) {
    return skipped('klok', 'Het antwoord heeft geen Date-header; de klok is niet te vergelijken.');
  }
  const skew = Math.round((theirs - Date.parse(exchange.startedAt) - exchange.durationMs) / 1000);
  if (Math.abs(skew) <= LARGEST_SKEW_SECONDS) {
    return good('klok', 'De klok van het doel loopt gelijk.');
  }
  const direction = skew > 0 ? 'voor' : 'achter';
  return attention(
    'klok',
    `De klok van het doel loopt ${Math.abs(skew)} seconden ${direction}.`,
    'Stel de klok van het doel of van deze machine gelijk; tijdstippen kunnen anders onterecht afwijken.',
  );
}

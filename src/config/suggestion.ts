import { closest, distance } from 'fastest-levenshtein';

/** A sentence that names the candidate that was probably meant, preceded by a space; empty when nothing comes near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  if (candidates.length === 0) {
    return '';
  }
  const lower = word.toLowerCase();
  const nearest = closest(
    lower,
    candidates.map((candidate) => candidate.toLowerCase()),
  );
  const found = candidates.find((candidate) => candidate.toLowerCase() === nearest);
  const near = distance(lower, nearest) <= Math.max(2, Math.floor(lower.length / 3));
  return found !== undefined && near ? ` Bedoelt u '${found}'?` : '';
}

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
  return found !== undefined && isNear(lower, nearest) ? ` Bedoelt u '${found}'?` : '';
}

/** Two letters tell too little to guess by. */
function isNear(word: string, candidate: string): boolean {
  return word.length > 2 && (candidate.startsWith(word) || distance(word, candidate) <= Math.max(2, Math.floor(word.length / 3)));
}

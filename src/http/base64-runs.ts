/** Below this length a run of characters is a word or a number rather than something encoded. */
const SHORTEST_RUN = 16;

/** What could be base64, in either alphabet (RFC 4648 §4 and §5) and URL-encoded or not; cut at a multiple of four. */
const RUN = /(?:[\w+/-]|%2[bf]){16,65536}/gi;

/** Where a run ends that goes on according to its characters alone. */
const OTHER_ESCAPE = /%(?!2[bf])/i;

/** By character code: 1 for what may be in a run. */
const IN_RUN = new Uint8Array(0x10000);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_%') {
  IN_RUN[character.charCodeAt(0)] = 1;
}

/** Length of the shortest base64 that can hold so many bytes. */
export function lengthOfRun(bytes: number): number {
  return Math.max(SHORTEST_RUN, Math.ceil((bytes * 4) / 3));
}

/** All that may be base64 of at least so many characters in a text, decoded. Every text kept is searched, so this is made for speed. */
export function decodedRuns(text: string, shortest: number): string {
  const found: string[] = [];
  // A run that is long enough has one of these places in it.
  for (let at = shortest - 1; at < text.length; at += shortest) {
    if (IN_RUN[text.charCodeAt(at)] === 1) {
      const [start, end] = around(text, at);
      at = end;
      // One by one: a target may send more of them than a call takes arguments.
      for (const piece of pieces(text.slice(start, end))) {
        if (piece.length >= shortest) found.push(piece);
      }
    }
  }
  return found.map(decoded).join('\n');
}

/** A text in which something else stands for the base64 whose decoded text is `wanted`. */
export function withoutRuns(text: string, wanted: (decodedText: string) => boolean, instead: string): string {
  return text.replace(RUN, (run) => (wanted(decoded(run)) ? instead : run));
}

/** Where the run begins and ends that a character is in. */
function around(text: string, at: number): [number, number] {
  let start = at;
  while (start > 0 && IN_RUN[text.charCodeAt(start - 1)] === 1) {
    start -= 1;
  }
  let end = at + 1;
  while (end < text.length && IN_RUN[text.charCodeAt(end)] === 1) {
    end += 1;
  }
  return [start, end];
}

function pieces(run: string): string[] {
  return run.includes('%') ? run.split(OTHER_ESCAPE) : [run];
}

function decoded(run: string): string {
  const base64 = run.includes('%') ? run.replace(/%2[bf]/gi, (sequence) => (sequence.toLowerCase() === '%2b' ? '+' : '/')) : run;
  return Buffer.from(base64, 'base64').toString('utf8');
}

/** Ordinary characters at the start of an expression that is anchored there; the last one may be optional or repeated. */
const BEGINNING = /^\^([^\\^$.*+?()[\]{}|]+)(.?)/su;

/** Text with which everything begins that an expression matches; empty when that can't be told. */
export function beginningOf({ source, flags }: RegExp): string {
  const [, plain = '', next = ''] = BEGINNING.exec(source) ?? [];
  if (/[imv]/u.test(flags) || hasAlternatives(source)) {
    return '';
  }
  return '*+?{'.includes(next) && next !== '' ? Array.from(plain).slice(0, -1).join('') : plain;
}

/** Whether there is a `|` outside groups. */
function hasAlternatives(source: string): boolean {
  // Whatever is escaped or in a class is no group and no alternative.
  const bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, '');
  let depth = 0;
  for (const character of bare) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === '|' && depth === 0) {
      return true;
    }
  }
  return false;
}

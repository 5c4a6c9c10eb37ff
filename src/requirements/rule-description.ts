/** The labelled parts of the description of a Regel. */
export interface RuleDescription {
  /** where the standard says it; empty when there is no `Bron:` */
  source: string;
  /** why it cannot be tested; empty when there is no `Reden:` */
  reason: string;
  /** everything else: explanation or derivation */
  explanation: string;
}

const LABEL = /^(Bron|Reden):\s*(.*)$/u;

/**
 * Takes a description apart. `Bron:` and `Reden:` run on until the next label or an empty line; the rest is the explanation.
 */
export function readRuleDescription(description: string): RuleDescription {
  const parts: RuleDescription = { source: '', reason: '', explanation: '' };
  let current: keyof RuleDescription = 'explanation';
  for (const line of description.split('\n').map((text) => text.trim())) {
    const label = LABEL.exec(line);
    if (label !== null) {
      current = label[1] === 'Bron' ? 'source' : 'reason';
    } else if (line === '') {
      current = 'explanation';
    }
    const text = label === null ? line : (label[2] ?? '');
    parts[current] = `${parts[current]} ${text}`.trim();
  }
  return parts;
}

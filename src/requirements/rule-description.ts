/** The labelled parts of the description of a Regel. */
export interface RuleDescription {
  /** where the standard says it; empty when there is no `Bron:` */
  source: string;
  /** why it cannot be tested; empty when there is no `Reden:` */
  reason: string;
  /** what goes wrong in the client application when it does not hold; empty when there is no `Breekt:` */
  breaks: string;
  /** everything else: explanation or derivation */
  explanation: string;
}

const PARTS = { Bron: 'source', Reden: 'reason', Breekt: 'breaks' } as const;
const LABEL = /^(Bron|Reden|Breekt):\s*(.*)$/u;

/**
 * Takes a description apart. `Bron:`, `Reden:` and `Breekt:` run on until the next label or an empty line; the rest is the explanation.
 */
export function readRuleDescription(description: string): RuleDescription {
  const parts: RuleDescription = { source: '', reason: '', breaks: '', explanation: '' };
  let current: keyof RuleDescription = 'explanation';
  for (const line of description.split('\n').map((text) => text.trim())) {
    const label = LABEL.exec(line);
    if (label !== null) {
      current = partOf(label[1]);
    } else if (line === '') {
      current = 'explanation';
    }
    const text = label === null ? line : (label[2] ?? '');
    parts[current] = `${parts[current]} ${text}`.trim();
  }
  return parts;
}

function partOf(label: string | undefined): keyof RuleDescription {
  return label === 'Bron' || label === 'Reden' || label === 'Breekt' ? PARTS[label] : 'explanation';
}

import type { Report } from '../../src/verdict/report-model';
import { sampleReport } from '../verdict/sample-report';

/** What a target could send to break out of a format. */
export const HOSTILE = {
  markup: `<script>alert(1)</script><img src=x onerror=alert(1)> ]]> </testcase> <!-- &lt; " '`,
  markdown:
    '[klik](http://kwaad.example) ![x](http://kwaad.example/p.png) `code` **vet** | cel | \n# kop\n- punt @gemeente #12 www.kwaad.example $x$',
  formula: `=HYPERLINK("http://kwaad.example";"klik")`,
  formulas: '+1+1',
  command: '@SUM(1+1)*cmd|calc',
  escape: '\u001b[2J\u001b]0;titel\u0007\u009b31m\u0000\u0008\r\nnieuwe regel',
  bidi: 'bank\u202etxt.exe\u2066\u200b\ufeff',
  surrogates: 'half \ud83d en \udc4d einde',
  tab: '\t=1+1',
  wide: '＝1+1',
  noncharacters: 'a\ufffeb\uffffc',
} as const;

/** Ten million characters. */
export const HUGE = 'ab'.repeat(5_000_000);

/** A report in which everything a target can influence is `text`; built from messages, as in a run. */
export function hostileReport(text: string): Report {
  const deviation = { requirement: 'C0992-06', text, call: text, path: text, expected: text, received: text, exchange: text, curl: text };
  const leftover = { type: 'partij', url: text, reason: text };
  const outcome = {
    reason: text,
    deviations: [deviation],
    observations: [text],
    blockedBy: [text],
    exchanges: [text],
    leftovers: [leftover],
  };
  return sampleReport({
    'C0992-06': { status: 'FAILED', exception: 'Afwijking', message: text, outcome: { ...outcome, kind: 'afwijking' } },
    'C0992-01': { status: 'FAILED', exception: 'Geblokkeerd', message: text, outcome: { ...outcome, kind: 'geblokkeerd' } },
    'C0992-05': { outcome: { observations: [text] } },
  });
}

/** As a report read back from a file someone else wrote: nothing was cleaned when it was built. */
export function tamperedReport(text: string, only?: readonly string[]): Report {
  const poison = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      return KEPT.has(key) || only?.includes(key) === false ? value : text;
    }
    if (Array.isArray(value)) {
      return value.map((item) => poison(item, key));
    }
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name)]))
      : value;
  };
  return poison(hostileReport('x')) as Report;
}

const KEPT = new Set([
  'schemaVersion',
  'verdict',
  'level',
  'revision',
  'revisions',
  'impact',
  'startedAt',
  'finishedAt',
  'id',
  'case',
  'class',
  'shard',
]);

function hugeReport(): Report {
  const deviation = { requirement: 'C0992-06', text: HUGE, path: '', expected: '', received: HUGE };
  return sampleReport({
    'C0992-06': { status: 'FAILED', exception: 'Afwijking', outcome: { kind: 'afwijking', reason: HUGE, deviations: [deviation] } },
  });
}

/** Reports of hostile targets: built from a run, and read back unclean. */
export const BUILT_REPORTS: readonly Report[] = [...Object.values(HOSTILE).map(hostileReport), hugeReport()];
export const TAMPERED_REPORTS: readonly Report[] = [
  ...Object.values(HOSTILE).map((text) => tamperedReport(text)),
  tamperedReport(HUGE, ['text', 'received', 'reason', 'curl', 'observations', 'exchanges', 'name', 'title', 'sentence']),
];

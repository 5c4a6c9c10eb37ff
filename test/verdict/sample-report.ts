import { buildReport, type ReportInput } from '../../src/verdict/build-report';
import type { Baseline, Report } from '../../src/verdict/report-model';
import { collect, type Plays, play, WHOLE } from './judging';
import type { Played } from './message-stream';
import { CLIENT_FEATURE, smallRegister } from './small-register';

export const DEVIATION: Played = {
  status: 'FAILED',
  exception: 'Afwijking',
  outcome: {
    kind: 'afwijking',
    reason: 'inhoud wijkt af',
    exchanges: ['x1', 'x2'],
    deviations: [
      {
        requirement: 'C0992-06',
        text: 'De inhoud is niet wat is geregistreerd.',
        call: 'GET /klantcontacten/1',
        path: '/inhoud',
        expected: '"vraag"',
        received: '"vr"',
        exchange: 'x2',
        curl: 'curl -H "Authorization: Token $KLANTINTERACTIES_TOKEN" https://doel.example/klantcontacten/1',
      },
    ],
  },
};
export const BLOCKED: Played = {
  status: 'FAILED',
  exception: 'Geblokkeerd',
  outcome: { kind: 'geblokkeerd', reason: 'C0992-01 faalde', blockedBy: ['C0992-01'] },
};
export const ABSENT: Played = { status: 'SKIPPED', outcome: { kind: 'niet-ondersteund', reason: 'bij.zoek ontbreekt' } };
export const FAULT: Played = { status: 'FAILED', exception: 'TypeError', message: 'kapot', outcome: { kind: 'fout', reason: 'kapot' } };

export interface SampleOptions {
  interrupted?: boolean;
  selection?: string;
  shard?: string;
  claims?: string[];
  absent?: string[];
  baseline?: Baseline;
  clients?: Plays;
  today?: string;
}

/** A report of a synthetic run over the small register: `plays` says how requirements went, the others are fine. */
export function sampleReport(plays: Plays = {}, options: SampleOptions = {}): Report {
  const { interrupted = false, selection = '', shard } = options;
  const standard = play(plays);
  const clients = play(options.clients ?? { 'W-KISS-01': undefined, 'W-KISS-02': undefined }, CLIENT_FEATURE, 'features/kiss.feature');
  const both = { head: [...standard.head, ...clients.head], scenarios: [...standard.scenarios, ...clients.scenarios], tail: standard.tail };
  const scope = { ...WHOLE, interrupted, selection, ...(shard === undefined ? {} : { shard }) };
  const finishedAt = `${options.today ?? '2024-06-01'}T10:00:12.000Z`;
  const input: ReportInput = {
    register: smallRegister(),
    requirementDigest: 'a'.repeat(64),
    result: collect(both, scope),
    target: { url: 'https://doel.example/klantinteracties/api/v1', embedded: false, product: 'Proefregister', version: '1.2.3' },
    profile: { name: 'open-klant-0.9', title: 'Open Klant 0.9', version: '1.0.0', digest: 'b'.repeat(64), ground: 'opgegeven' },
    kit: { name: 'klantinteracties-conformance', version: '0.1.0', node: '20.0.0' },
    standard: { name: 'Klantinteracties', revisions: ['23', '24'] },
    run: {
      id: 'run-1',
      startedAt: '2024-06-01T10:00:00.000Z',
      finishedAt,
      seed: '42',
      parallel: 1,
      readOnly: false,
      insecure: false,
      interrupted,
      selection,
      ...(shard === undefined ? {} : { shard }),
      command: 'klantinteracties-conformance run --url https://doel.example',
      configurationDigest: 'c'.repeat(64),
      exchanges: 2,
    },
    differences: [{ object: 'interneTaak', attribute: 'nummer', text: 'nummer is tekst', source: 'OpenAPI 0.9.0' }],
    irregularities: [{ place: 'PATCH', finding: 'Verwijst naar alle verplichte gegevens.', reading: 'Alleen wat verandert.' }],
    evidence: { har: 'evidence.har', digest: '' },
    ...(options.claims ? { claims: options.claims } : {}),
    ...(options.absent ? { absentCapabilities: options.absent } : {}),
    ...(options.baseline ? { baseline: options.baseline } : {}),
  };
  return buildReport(input);
}

export function baselineOf(...entries: [requirement: string, expires: string][]): Baseline {
  const deviations = entries.map(([requirement, expires]) => ({ requirement, reason: 'wordt hersteld', owner: 'team', expires }));
  return { schemaVersion: '1.0', deviations };
}

import type { Report } from '../../verdict/report-model';

/** The five things that can make two reports differ, and a run that did not end well, which says nothing about any of them. */
export type CauseKind = 'doel' | 'kit' | 'eisenset' | 'profiel' | 'configuratie' | 'run';

/** Something in which the circumstances of two reports differ. */
export interface Cause {
  readonly kind: CauseKind;
  /** which fact, e.g. 'versie' */
  readonly fact: CauseFact;
  readonly from: string;
  readonly to: string;
}

export type CauseFact = keyof typeof FACTS;

type Reading = (report: Report) => string | undefined;

/** Every fact that can differ, and what it belongs to. An embedded implementation listens elsewhere in each run. */
const FACTS = {
  product: { kind: 'doel', read: ({ target }) => target.product },
  version: { kind: 'doel', read: ({ target }) => target.version },
  supplier: { kind: 'doel', read: ({ target }) => target.supplier },
  apiVersion: { kind: 'doel', read: ({ target }) => target.apiVersion },
  url: { kind: 'doel', read: ({ target }) => (target.embedded ? undefined : target.url) },
  kitVersion: { kind: 'kit', read: ({ kit }) => `${kit.name} ${kit.version}` },
  node: { kind: 'kit', read: ({ kit }) => kit.node },
  requirementSet: { kind: 'eisenset', read: ({ kit }) => kit.requirementSet },
  requirementDigest: { kind: 'eisenset', read: ({ kit }) => kit.requirementDigest },
  profileName: { kind: 'profiel', read: ({ profile }) => `${profile.name} ${profile.version}` },
  profileDigest: { kind: 'profiel', read: ({ profile }) => profile.digest },
  selection: { kind: 'configuratie', read: ({ run }) => run.selection },
  revisions: { kind: 'configuratie', read: ({ standard }) => standard.revisions.join(', ') },
  shard: { kind: 'configuratie', read: ({ run }) => run.shard },
  readOnly: { kind: 'configuratie', read: ({ run }) => String(run.readOnly) },
  insecure: { kind: 'configuratie', read: ({ run }) => String(run.insecure) },
  replay: { kind: 'configuratie', read: ({ run }) => run.replay && `${run.replay.file}, ${run.replay.recordedUntil}` },
  absent: { kind: 'configuratie', read: ({ target }) => target.absent?.join(', ') },
  claims: {
    kind: 'configuratie',
    read: ({ classes }) =>
      classes
        .filter((found) => found.claimed)
        .map((found) => found.id)
        .join(', '),
  },
  configurationDigest: { kind: 'configuratie', read: ({ run }) => run.configurationDigest },
  interrupted: { kind: 'run', read: ({ run }) => String(run.interrupted) },
  problems: { kind: 'run', read: ({ run }) => run.problems.join(' · ') },
} satisfies Record<string, { kind: CauseKind; read: Reading }>;

/** A digest only tells something when no other fact of its kind differs. */
const DIGESTS: readonly CauseFact[] = ['requirementDigest', 'profileDigest', 'configurationDigest'];

const NAMES = Object.keys(FACTS).filter((name): name is CauseFact => name in FACTS);

/** In what the circumstances of two reports differ. */
export function causesBetween(from: Report, to: Report): Cause[] {
  const all = NAMES.flatMap((fact): Cause[] => {
    const { kind, read } = FACTS[fact];
    const [before = '', after = ''] = [read(from), read(to)];
    return before === after ? [] : [{ kind, fact, from: before, to: after }];
  });
  return all.filter(
    ({ kind, fact }) => !DIGESTS.includes(fact) || !all.some((other) => other.kind === kind && !DIGESTS.includes(other.fact)),
  );
}

import { basename } from 'node:path';
import type { Baseline } from '../../generated/types';
import type { RunConfiguration } from '../config/run-configuration';
import type { ProfileModel } from '../profile';
import type { OpenRecording } from '../recording/open-recording';
import { buildReport, type ReportInput } from '../verdict/build-report';
import type { RunResult } from '../verdict/collector';
import type {
  Report,
  ReportProfile,
  ReportRecording,
  ReportReplay,
  ReportRun,
  ReportTarget,
  RequirementRegister,
} from '../verdict/report-model';
import { kit } from './kit';
import type { RunSelection } from './selection';
import { statedConventions } from './stated-conventions';
import type { RunTarget } from './target';

/** Everything the report of a run is made of. */
export interface FinishedRun {
  readonly configuration: RunConfiguration;
  readonly register: RequirementRegister;
  readonly requirementDigest: string;
  /** version of the requirements of the kit, when judged by another set */
  readonly availableSet?: string;
  readonly target: RunTarget;
  readonly model: ProfileModel;
  readonly result: RunResult;
  readonly runId: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly interrupted: boolean;
  readonly selection: Pick<RunSelection, 'label' | 'division'>;
  readonly command: string;
  readonly exchanges: number;
  readonly recording?: ReportRecording;
  readonly baseline?: Baseline;
}

/** The report of a run. @throws ClaimError when a claimed class does not exist */
export function reportOfRun(run: FinishedRun): Report {
  const { configuration, baseline } = run;
  const input: ReportInput = {
    register: run.register,
    requirementDigest: run.requirementDigest,
    result: run.result,
    target: reportTarget(run),
    profile: reportProfile(run.model, run.target.ground),
    kit: { ...kit(), ...(run.availableSet === undefined ? {} : { availableSet: run.availableSet }) },
    standard: { name: 'Klantinteracties', revisions: configuration.revision === undefined ? ['23', '24'] : [configuration.revision] },
    run: reportRun(run),
    differences: run.model.definition.differences,
    irregularities: run.model.definition.irregularities ?? [],
    evidence: { har: '', digest: '' },
    claims: configuration.classes,
    absentCapabilities: configuration.absent,
    ...(baseline === undefined ? {} : { baseline }),
  };
  return buildReport(input);
}

function reportTarget({ target, configuration }: FinishedRun): ReportTarget {
  const { apiVersion, baseUrl: url, embedded } = target;
  const { name, version, supplier } = embedded
    ? { name: 'Referentie-implementatie', version: kit().version, supplier: undefined }
    : { supplier: undefined, ...configuration.product };
  return {
    url,
    embedded,
    ...(name === undefined ? {} : { product: name }),
    ...(version === undefined ? {} : { version }),
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(supplier === undefined ? {} : { supplier }),
  };
}

function reportProfile({ definition, digest }: ProfileModel, ground: string): ReportProfile {
  return { name: definition.name, title: definition.title, version: definition.version, digest, ground };
}

function reportRun(run: FinishedRun): Omit<ReportRun, 'problems' | 'durationMs'> {
  const { configuration } = run;
  const { seed, parallel, shard, readOnly, operator, tls, digest } = configuration;
  return {
    id: run.runId,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt.toISOString(),
    seed,
    parallel,
    ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.total}` }),
    ...(run.selection.division === undefined ? {} : { division: run.selection.division }),
    readOnly,
    insecure: tls.insecure === true,
    interrupted: run.interrupted,
    selection: run.selection.label,
    command: run.command,
    ...(operator === undefined ? {} : { operator }),
    configurationDigest: digest,
    exchanges: run.exchanges,
    conventions: statedConventions(run.model.definition, configuration.conventions),
    ...(run.recording === undefined ? {} : { recording: run.recording }),
    ...(configuration.replay === undefined ? {} : { replay: replayOf(configuration.replay, run.result.notRecorded) }),
  };
}

/** Of what a replay is, and what it could not tell. */
function replayOf({ file, digest, header }: OpenRecording, notRecorded: readonly string[]): ReportReplay {
  const { kit: maker, run } = header;
  return {
    file: basename(file),
    digest,
    kit: maker.version,
    requirementSet: maker.requirementSet,
    recordedFrom: run.startedAt,
    recordedUntil: run.finishedAt,
    notRecorded: [...notRecorded],
  };
}

import { basename } from 'node:path';
import { recordedSettings } from '../config/recorded-settings';
import type { RunConfiguration } from '../config/run-configuration';
import { countExchanges, evidenceIn } from '../evidence';
import { builtInProfiles, type ProfileModel } from '../profile';
import { writeRecording } from '../recording/write-recording';
import type { Recording, ReportRun } from '../verdict/report-model';
import { kit } from './kit';
import type { RunTarget } from './target';

/** A run that is done, as far as a recording tells of it. */
export interface RecordableRun {
  readonly configuration: RunConfiguration;
  readonly target: RunTarget;
  /** as it was loaded, without the codes of this target */
  readonly profile: ProfileModel;
  readonly requirements: { readonly set: string; readonly digest: string };
  readonly runId: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly interrupted: boolean;
  /** folder with the exchanges of the run */
  readonly work: string;
}

/** Writes the recording of a run that asked for one: what the report says of it. */
export async function recordRun(run: RecordableRun): Promise<Pick<ReportRun, 'recording'>> {
  const { record } = run.configuration;
  if (record === undefined) {
    return {};
  }
  const header = headerOf(run, await countExchanges(run.work));
  return { recording: { file: basename(record), digest: await writeRecording(record, header, evidenceIn(run.work).exchanges()) } };
}

function headerOf(run: RecordableRun, exchanges: number): Recording {
  const { configuration, target, profile, requirements } = run;
  const { baseUrl: url, embedded, apiVersion, leftBehind, ground } = target;
  const { definition, name, digest } = profile;
  return {
    recording: '1.0',
    kit: { ...kit(), requirementSet: requirements.set, requirementDigest: requirements.digest },
    target: {
      url,
      embedded,
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(leftBehind === undefined ? {} : { leftBehind }),
    },
    profile: { name, digest, ground, ...(builtInProfiles().includes(name) ? {} : { definition }) },
    run: {
      id: run.runId,
      startedAt: run.startedAt.toISOString(),
      finishedAt: run.finishedAt.toISOString(),
      interrupted: run.interrupted,
      exchanges,
      configurationDigest: configuration.digest,
      ownFeatures: configuration.features !== undefined,
    },
    settings: recordedSettings(configuration),
  };
}

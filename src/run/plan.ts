import type { Baseline } from '../../generated/types';
import { looksLikeProduction } from '../config/production';
import type { RunConfiguration } from '../config/run-configuration';
import { UsageError } from '../config/usage-error';
import { speaksConsumerForm } from '../consumers';
import type { ProfileModel } from '../profile';
import { type PageOptions, pageOptions } from '../report/html/page-options';
import type { ConsumerChoice } from '../requirements/consumers';
import { loadBaseline } from '../verdict/baseline';
import { checkDeclaredOptional } from './declared-optional';
import { checkRecordable, checkWritable, defaultDirectory } from './output-directory';
import { recordedDurations } from './recorded-durations';
import { type RequirementsOfRun, requirementsOfRun } from './requirements-of-run';
import { type RunSelection, selectRequirements } from './selection';

/** What is decided before anything is written or sent. */
export interface RunPlan extends RequirementsOfRun {
  readonly selection: RunSelection;
  readonly baseline?: Baseline;
  readonly page: PageOptions;
  /** folder for the reports */
  readonly directory: string;
}

/**
 * @throws UsageError, SelectionError, FeatureError, RequirementError, BaselineError, DocumentError or DesignTokensError when the run
 * makes no sense
 */
export function planRun(configuration: RunConfiguration, folder: string, now: Date): RunPlan {
  const { url, yes, baseline, out } = configuration;
  if (url !== undefined && !yes && looksLikeProduction(url)) {
    throw new UsageError(
      `${url} lijkt een productieomgeving. Toets bij voorkeur een testomgeving; geef --yes als dit echt de bedoeling is.`,
    );
  }
  const chosen = chosenRequirements(configuration, configuration.consumers ?? 'all');
  checkDeclaredOptional(chosen.register, configuration.optional);
  const directory = out ?? defaultDirectory(folder, url === undefined ? 'referentie' : new URL(url).host, now);
  checkWritable(directory);
  if (configuration.record !== undefined) {
    checkRecordable(configuration.record);
  }
  const page = pageOptions(configuration.lang, configuration.designTokens);
  return { ...chosen, directory, page, ...(baseline === undefined ? {} : { baseline: loadBaseline(baseline) }) };
}

/**
 * The plan for a target of which the profile is known: applications that speak another form than the profile are only looked at when
 * that was asked.
 */
export function planFor(plan: RunPlan, configuration: RunConfiguration, profile: ProfileModel): RunPlan {
  const asked = configuration.consumers !== undefined || configuration.only !== undefined;
  return asked || speaksConsumerForm(profile) ? plan : { ...plan, ...chosenRequirements(configuration, 'none') };
}

function chosenRequirements(configuration: RunConfiguration, consumers: ConsumerChoice): RequirementsOfRun & Pick<RunPlan, 'selection'> {
  const requirements = requirementsOfRun(configuration, consumers);
  const durations = configuration.durations === undefined ? undefined : recordedDurations(configuration.durations);
  const selection = selectRequirements(requirements.register, { ...configuration, consumers }, requirements.own?.files, durations);
  return { ...requirements, selection };
}

import { answerJobs } from '../pool';
import { variantRuns } from '.';
import { tryVariant } from './trial';

export interface VariantJob {
  readonly variant: string;
  readonly profile: string;
}

answerJobs<VariantJob>(async ({ variant, profile }) => {
  const run = variantRuns([profile]).find((candidate) => candidate.variant.id === variant);
  if (run === undefined) {
    throw new Error(`Variant ${variant} bestaat niet in profiel ${profile}.`);
  }
  return tryVariant(run);
});

import { applicableFaults } from './applicable';
import { exposure } from './exposure';
import { answerJobs } from './pool';
import { type Part, tryFault } from './trial';

/** Either: find out what stands without faults and what each fault can reach. Or: try one fault. */
export type FaultJob =
  | { readonly kind: 'grondslag'; readonly profile: string }
  | { readonly kind: 'fout'; readonly profile: string; readonly fault: string; readonly standing: readonly string[]; readonly part: Part };

answerJobs<FaultJob>(async (job) => {
  const faults = applicableFaults(job.profile);
  if (job.kind === 'grondslag') {
    return exposure(faults, job.profile);
  }
  const fault = faults.find(({ id }) => id === job.fault);
  if (fault === undefined) {
    throw new Error(`Fout ${job.fault} bestaat niet in profiel ${job.profile}.`);
  }
  return tryFault(fault, job.profile, job.standing, job.part);
});

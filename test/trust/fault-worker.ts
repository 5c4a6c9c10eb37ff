import type { RequirementResult } from '../../generated/types';
import { faults } from './faults';
import { standingRequirements, tryFault } from './trial';

/** Tries the faults whose index it is sent, on one profile. */
const profile = process.argv[2] ?? '';
let standing: Promise<Map<string, RequirementResult>> | undefined;

process.on('message', async (index: number) => {
  try {
    standing ??= standingRequirements(profile);
    const fault = faults[index];
    if (fault === undefined) {
      throw new Error(`Er is geen fout met nummer ${index}.`);
    }
    process.send?.({ result: (await tryFault(fault, profile, await standing)) ?? null });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.message : String(error) });
  }
});

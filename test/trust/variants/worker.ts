import { variantRuns } from '.';
import { tryVariant } from './trial';

/** Tries the variants whose index it is sent. */
const { profiles, only }: { profiles: string[]; only?: string } = JSON.parse(process.argv[2] ?? '{}');
const runs = variantRuns(profiles, only);

process.on('message', async (index: number) => {
  try {
    const run = runs[index];
    if (run === undefined) {
      throw new Error(`Er is geen variant met nummer ${index}.`);
    }
    process.send?.({ result: await tryVariant(run) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.message : String(error) });
  }
});

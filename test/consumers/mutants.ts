import { CLIENT_FAULTS } from './faults';
import { tryClientFault } from './trial';

/** npm run mutants:consumers [-- <text in a title>]: tries every fault, and exits with 1 when an expectation does not fall. */
async function main(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  let missed = 0;
  for (const fault of CLIENT_FAULTS.filter(({ title }) => title.includes(wanted))) {
    const trial = await tryClientFault(fault);
    for (const text of [...trial.missed, ...trial.problems]) {
      missed += 1;
      console.log(`${fault.title}: ${text}`);
    }
  }
  console.log(`${CLIENT_FAULTS.length} fouten geprobeerd, ${missed} keer niet gezien`);
  process.exitCode = missed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 3;
});

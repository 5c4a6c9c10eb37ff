import { INTERRUPTIONS, interrupt, reportProblems } from './interruption';

const MOST_SECONDS = 10;

/** Interrupts a run in every way and measures how long it takes to end. */
async function main(): Promise<number> {
  let wrong = 0;
  for (const interruption of INTERRUPTIONS) {
    await interrupt(interruption, (result) => {
      const { seconds, target } = result;
      const late = seconds > MOST_SECONDS ? [`duurde langer dan ${MOST_SECONDS} s`] : [];
      const left = interruption.misbehave === undefined ? target.changes() : [];
      const problems = [...result.problems, ...reportProblems(result), ...left, ...late];
      wrong += problems.length;
      console.log(`${problems.length === 0 ? '✓' : '✗'} ${seconds.toFixed(1).padStart(5)} s  ${interruption.name}`);
      for (const problem of problems) console.log(`    ${problem}`);
    });
  }
  return wrong === 0 ? 0 : 1;
}

main().then((code) => {
  process.exitCode = code;
});

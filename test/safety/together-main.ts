import { together } from './together';

/** Runs everything in every way of sharing a register with others: `together-main.ts [objects of others] [selection]`. */
async function main([foreign = '100000', only]: readonly string[]): Promise<number> {
  let wrong = 0;
  console.log(`${foreign} gegevens van anderen; vergeleken met een run die een leeg register voor zich alleen heeft`);
  await together(Number(foreign), only, ({ name, problems, seconds }) => {
    wrong += problems.length;
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${seconds.toFixed(0).padStart(4)} s  ${name}`);
    for (const problem of problems) console.log(`    ${problem}`);
  });
  console.log(wrong === 0 ? 'Overal dezelfde oordelen; niets bleef achter en niets van een ander is geraakt.' : `${wrong} verschillen.`);
  return wrong === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

import { randomInt } from 'node:crypto';
import { anyCall, callsOfARun, crash } from './crash';
import { randomFrom } from './random';

/** Kills whole runs of the kit at so many random moments, one after the other: `crash-main.ts [moments] [seed]`. */
async function main([moments = '20', given]: readonly string[]): Promise<number> {
  const seed = given === undefined ? randomInt(2 ** 31) : Number(given);
  const all = await callsOfARun();
  console.log(`${moments} momenten uit de ${all} aanroepen van een hele run, zaad ${seed}`);
  const random = randomFrom(seed);
  let wrong = 0;
  for (let number = 1; number <= Number(moments); number += 1) {
    const own = randomFrom(Math.floor(random() * 2 ** 31));
    const moment = { calls: anyCall(own, all), parallel: own() < 0.3 ? 2 : 1, unanswered: own() < 0.5 };
    const { calls, parallel, unanswered, killed, problems, said } = await crash(moment, own);
    const fine = killed && problems.length === 0;
    wrong += fine ? 0 : 1;
    const summary = said.trim().replaceAll('\n', '; ');
    console.log(
      `${fine ? '✓' : '✗'} ${number}: SIGKILL na ${calls} aanroepen${unanswered ? ', de laatste nog zonder antwoord' : ''}${parallel > 1 ? `, ${parallel} scenario’s tegelijk` : ''}. ${summary}`,
    );
    for (const problem of [...problems, ...(killed ? [] : ['de run was al klaar'])]) console.log(`    ${problem}`);
  }
  console.log(wrong === 0 ? 'Elke keer 0 achtergebleven en niets van een ander geraakt.' : `${wrong} keer mis.`);
  return wrong === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

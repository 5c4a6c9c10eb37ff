import { hostilities } from './behaviours';
import { type TrialResult, tryHostility } from './trial';

/** Lets the kit meet every hostility, or those whose name contains the words given, and reports. Two at a time. */
async function main(words: readonly string[]): Promise<number> {
  const chosen = hostilities.filter(({ name }) => words.every((word) => name.includes(word)));
  const results: TrialResult[] = [];
  const waiting = [...chosen];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: 2 }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const result = await tryHostility(next);
        results.push(result);
        console.log(line(result));
        if (result.problems.length > 0) console.log(indented([...result.problems, '', ...result.output.split('\n').slice(-25)]));
      }
    }),
  );
  const wrong = results.filter(({ problems }) => problems.length > 0);
  const seconds = Math.round((performance.now() - start) / 1000);
  const peak = Math.max(0, ...results.map(({ megabytes }) => megabytes));
  console.log(`\n${results.length} gedragingen, ${wrong.length} met een probleem, ${seconds} s, piek ${peak.toFixed(0)} MB`);
  for (const { name, problems } of wrong) console.log(`✗ ${name}: ${problems.join('; ')}`);
  return wrong.length === 0 && chosen.length > 0 ? 0 : 1;
}

function line({ name, problems, code, seconds, megabytes }: TrialResult): string {
  return `${problems.length === 0 ? '✓' : '✗'} exit ${code ?? '-'} ${seconds.toFixed(1).padStart(5)} s ${megabytes.toFixed(0).padStart(4)} MB  ${name}`;
}

function indented(lines: readonly string[]): string {
  return lines.map((text) => `      ${text}`).join('\n');
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

// The floor: the calls in the file BENCH_CALLS one after the other over one kept connection, nothing recorded and nothing judged. With
// BENCH_URL against that target, without it against the reference implementation in this same process, as an embedded run has it.
const { readFileSync } = require('node:fs');
const { Agent } = require('undici');

async function replay() {
  const calls = JSON.parse(readFileSync(process.env.BENCH_CALLS, 'utf8'));
  const url = process.env.BENCH_URL ?? (await require('./target.cjs').openTarget());
  const { origin } = new URL(url);
  const agent = new Agent({ connections: 1, pipelining: 1 });
  let different = 0;
  for (const { path, method, headers, body, status } of calls) {
    const response = await agent.request({ origin, path, method, headers, body });
    await response.body.text();
    different += response.statusCode === status ? 0 : 1;
  }
  if (different > 0) throw new Error(`${different} van de ${calls.length} antwoorden hadden een andere status dan in de opname`);
  process.exit(0);
}

replay().catch((error) => {
  console.error(error);
  process.exit(1);
});

// The reference implementation as the benchmark needs it, alone in its process or beside the floor: ids that follow from the order
// of creation, so that recorded calls can be replayed; BENCH_LATENCY milliseconds before every answer; BENCH_FOREIGN objects of others.
const { setTimeout: wait } = require('node:timers/promises');
const { loadProfile } = require('../../dist/src/profile');
const { createReference, seed } = require('../../dist/src/reference');

const TOKEN = 'sleutel-van-de-meting';

async function openTarget() {
  let made = 0;
  const latency = Number(process.env.BENCH_LATENCY ?? 0);
  const newId = () => `00000000-0000-4000-8000-${(++made).toString(16).padStart(12, '0')}`;
  const respond = latency === 0 ? (reply) => reply : (reply) => wait(latency, reply);
  const reference = await createReference({ profile: loadProfile('open-klant-0.9'), token: TOKEN, behaviour: { newId, respond } });
  seed(reference.register, Number(process.env.BENCH_FOREIGN ?? 0));
  return (await reference.listen()).url;
}

module.exports = { openTarget, TOKEN };

if (require.main === module) {
  openTarget().then((url) => process.stdout.write(`${url}\n`));
  process.stdin.on('end', () => process.exit(0)).resume();
}

import { whileServed } from '../ci/gate';

/** Tells where the implementation is, and serves until it is stopped. */
void whileServed(process.argv[2] === 'goed' ? 'good' : 'faulty', async ({ url, token }) => {
  process.stdout.write(`${url} ${token}\n`);
  await new Promise<void>((resolve) => setInterval(() => process.ppid === 1 && resolve(), 1000));
});

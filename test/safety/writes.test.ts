import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { describe, type TestContext, test } from 'node:test';
import { builtInProfiles } from '../../src/profile';
import { runKit } from '../hostile/kit-process';
import { HOST, listening, type Misbehaviour, type Moment } from '../hostile/target';
import { CALLS_OF_A_RUN } from './crash';
import { groundsIn } from './grounds';
import { recording } from './writes';

const DEADLINE_MS = 400_000;
const FOREIGN = 300;
/** The profile that client applications speak. */
const WITH_CLIENTS = 'open-klant-0.9';

/** An address nobody should ever go to. */
async function elsewhere(t: TestContext): Promise<{ url: string; visits: () => number }> {
  let visits = 0;
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  const { port, close } = await listening(server.on('connection', () => (visits += 1)));
  t.after(close);
  return { url: `http://${HOST}:${port}`, visits: () => visits };
}

/** Every address in an answer leads elsewhere; now and then the answer itself is to go there. */
function luring(url: string): Misbehaviour {
  return ({ call, answer, send }: Moment) => {
    const lured = (text: string) => text.replace(/http:\/\/[^/"]+/g, url);
    const headers = {
      location: `${url}/elders`,
      'content-location': `${url}/elders`,
      link: `<${url}/elders>; rel="next"`,
      refresh: `0; url=${url}`,
    };
    if (call.inRun && call.number % 23 === 0) {
      return send({ status: [301, 302, 303, 307, 308][call.number % 5] ?? 307, headers, body: '' });
    }
    const next = lured(answer.body).replace(/"next":null/, `"next":"${url}/klantcontacten?page=2"`);
    return send({ headers, body: call.method === 'GET' && call.number % 7 === 0 ? next : lured(answer.body) });
  };
}

describe('wat de kit schrijft', { concurrency: 2 }, () => {
  for (const profile of builtInProfiles()) {
    test(`een hele run met ${profile} raakt alleen eigen gegevens, is daaraan te herkennen en laat niets achter`, async () => {
      const target = await recording(profile, FOREIGN);
      try {
        await runKit({ settings: { url: target.url, optional: 'alle' }, deadlineMs: DEADLINE_MS }, ({ code, err, out, report, folder }) => {
          assert.equal(code, 0, err + out);
          assert.deepEqual([target.trespasses(), target.changes(), report?.leftovers], [[], [], []]);
          assert.ok(['POST', 'PATCH', 'PUT', 'DELETE'].every((method) => target.writes.some((write) => write.method === method)));
          assert.equal(report?.profile.name, profile);
          // Whoever adds a scenario or a call puts {eigen kenmerk} or ${kenmerk} in a text of what it makes.
          const { intents, without, unfit } = groundsIn(folder, target.shown);
          assert.deepEqual({ without, unfit }, { without: [], unfit: [] });
          assert.ok(intents > 1000, `${intents} voornemens`);
          if (profile === WITH_CLIENTS) {
            assert.ok(
              Math.abs(target.calls.length / CALLS_OF_A_RUN - 1) < 0.01,
              `${target.calls.length} aanroepen: zet CALLS_OF_A_RUN daarop`,
            );
          }
        });
      } finally {
        await target.close();
      }
    });

    test(`ook als elk adres ergens anders heen wijst gaat niets daarheen: ${profile}`, async (t) => {
      const other = await elsewhere(t);
      const target = await recording(profile, FOREIGN, luring(other.url));
      try {
        const only = '@C0992 or @A8694 or @C4161';
        const { code, err, out } = await runKit({ settings: { url: target.url, only, profile }, deadlineMs: DEADLINE_MS });
        assert.equal(code, 1, err + out);
        assert.deepEqual([target.trespasses(), other.visits()], [[], 0]);
        assert.ok(target.calls.length > 300, `${target.calls.length} aanroepen`);
      } finally {
        await target.close();
      }
    });
  }

  test('de proef zelf ziet wie aan andermans gegevens komt', async () => {
    const target = await recording('open-klant-0.9', 20);
    try {
      const [object] = target.reference.register.all('klantcontact');
      await fetch(`${target.url}/klantcontacten/${object?.id}`, { method: 'DELETE' });
      assert.equal(target.trespasses().length, 2);
      assert.match(target.changes().join('\n'), new RegExp(`klantcontact ${object?.id} is verdwenen`));
    } finally {
      await target.close();
    }
  });

  test('met --read-only schrijft de kit niets, en zonder wel', async () => {
    for (const [readOnly, written] of [
      [true, false],
      [false, true],
    ] as const) {
      const target = await recording('open-klant-0.9', FOREIGN);
      try {
        const { code, report, err } = await runKit({ settings: { url: target.url, only: '@C0992', readOnly }, deadlineMs: DEADLINE_MS });
        assert.equal(target.writes.length > 0, written, err);
        assert.equal(report?.run.readOnly, readOnly);
        assert.equal(code, readOnly ? 1 : 0, err);
      } finally {
        await target.close();
      }
    }
  });

  test('met --keep blijven testgegevens staan en noemt het journaal ze; cleanup ruimt ze op', async () => {
    const target = await recording('open-klant-0.9', FOREIGN);
    try {
      const settings = { url: target.url, only: '@eis:C0992-03' };
      await runKit({ settings, flags: ['--keep'], deadlineMs: DEADLINE_MS }, async ({ code, folder, err, out }) => {
        assert.equal(code, 0, err + out);
        assert.notDeepEqual(target.changes(), []);
        const cleaned = await runKit({ settings, flags: ['cleanup', '--journal', folder], deadlineMs: DEADLINE_MS });
        assert.equal(cleaned.code, 0, cleaned.err + cleaned.out);
        assert.deepEqual([target.changes(), target.trespasses()], [[], []]);
      });
    } finally {
      await target.close();
    }
  });
});

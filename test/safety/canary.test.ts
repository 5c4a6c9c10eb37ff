import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Settings } from '../../src/run';
import { authority, certified } from '../hostile/certificates';
import { ONLY } from '../hostile/hostility';
import { filesOf, type KitRun, runKit, startKit } from '../hostile/kit-process';
import { wrapped } from '../hostile/target';
import { connectProxy } from '../http/connect-proxy';
import { Echo } from './echo';
import { callsMade } from './foreign-data';
import { occurrences } from './occurrences';

const DEADLINE_MS = 180_000;
const VARIABLE = 'KANARIE';
const folder = mkdtempSync(join(tmpdir(), 'kanarie-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const plain = randomBytes(20).toString('base64url');
const awkward = `${randomBytes(12).toString('hex')}+/=&"x`;

const forms: readonly [name: string, settings: Settings, secret: string][] = [plain, awkward].flatMap(
  (secret): [string, Settings, string][] => [
    ['Token', { authentication: { scheme: 'token', tokenVariable: VARIABLE } }, secret],
    ['Bearer', { authentication: { scheme: 'bearer', tokenVariable: VARIABLE } }, secret],
    ['Basic', { authentication: { scheme: 'basic', username: 'kit', passwordVariable: VARIABLE } }, secret],
    ['API-sleutel', { authentication: { scheme: 'api-key', header: 'X-Sleutel', keyVariable: VARIABLE } }, secret],
    ['ZGW JWT', { authentication: { scheme: 'zgw-jwt', clientId: 'kit', secretVariable: VARIABLE } }, secret],
    ['geheime header', { authentication: { scheme: 'none' }, headers: [{ name: 'X-Geheim', valueVariable: VARIABLE }] }, secret],
  ],
);

/** Everything a run lets out: what it printed and every byte of every file. */
function outputOf(run: Pick<KitRun, 'out' | 'err' | 'folder'>): Output[] {
  return [{ name: 'stdout', content: run.out }, { name: 'stderr', content: run.err }, ...filesOf(run.folder)];
}

type Output = ReturnType<typeof filesOf>[number];

/** Where which secret can be read, and in which form. */
function found(outputs: readonly Output[], secrets: Iterable<string>): string[] {
  const hidden = [...secrets];
  return outputs.flatMap(({ name, content }) => occurrences(content, hidden).map((hit) => `${name}: ${hit}`));
}

/** A whole run against a target that echoes everything, and what of the secrets can be read afterwards. */
async function leaks(
  settings: Settings,
  secret: string,
  flags: readonly string[],
  echo = new Echo(),
): Promise<{ run: KitRun; hits: string[] }> {
  const target = await wrapped(echo.answer);
  try {
    let hits: string[] = [];
    const environment = { [VARIABLE]: secret };
    const run = await runKit(
      { settings: { url: target.url, only: ONLY, ...settings }, flags, environment, deadlineMs: DEADLINE_MS },
      (ended) => {
        hits = found(outputOf(ended), [secret, ...echo.secrets]);
      },
    );
    assert.ok(echo.secrets.size > 1, `het doel heeft geen geheim gezien: ${run.code} ${run.err}${run.out}`);
    return { run, hits };
  } finally {
    await target.close();
  }
}

describe('kanarie', { concurrency: 2 }, () => {
  for (const [name, settings, secret] of forms) {
    test(`0 treffers: ${name}, ${secret === plain ? 'gewone' : 'lastige'} tekens`, async () => {
      const { run, hits } = await leaks(settings, secret, []);
      assert.deepEqual(hits, []);
      assert.equal(run.code, 1, run.err + run.out);
      assert.ok(run.report?.requirements.some(({ deviations }) => deviations.length > 0));
    });
  }

  test('0 treffers: de voorcontrole alleen', async () => {
    const { hits } = await leaks({ authentication: { scheme: 'token', tokenVariable: VARIABLE } }, plain, ['doctor']);
    assert.deepEqual(hits, []);
  });

  test('0 treffers: wat van het rapport wordt gemaakt', async () => {
    const echo = new Echo();
    const target = await wrapped(echo.answer);
    try {
      const settings = { url: target.url, only: ONLY, authentication: { scheme: 'token', tokenVariable: VARIABLE } } as const;
      const environment = { [VARIABLE]: plain };
      await runKit({ settings, environment, deadlineMs: DEADLINE_MS }, async ({ folder: report }) => {
        const said: Output[] = [];
        for (const command of [
          ['render', report],
          ['compare', report, report, '--format', 'html', '--out', join(report, 'vergelijking.html')],
          ['compare', report, report],
          ['verify', report],
          ['register', report],
          ['cleanup', '--journal', report],
        ]) {
          const { code, out, err } = await runKit({ settings, flags: command, environment, deadlineMs: DEADLINE_MS });
          assert.equal(code, 0, `${command[0]}: ${err}${out}`);
          said.push({ name: `uitvoer van ${command[0]}`, content: err + out });
        }
        assert.deepEqual(found([...said, ...filesOf(report)], [plain, ...echo.secrets]), []);
        const names = filesOf(report).map(({ name }) => name);
        assert.ok(
          ['vergelijking.html', 'index.html', 'evidence.har', 'journal.ndjson'].every((name) => names.includes(name)),
          names.join(),
        );
      });
    } finally {
      await target.close();
    }
  });

  test('0 treffers: wat na kill -9 blijft liggen', async () => {
    const echo = new Echo();
    const target = await wrapped(echo.answer);
    const settings = { url: target.url, only: '@C0992', authentication: { scheme: 'token', tokenVariable: VARIABLE } } as const;
    const kit = startKit({ settings, environment: { [VARIABLE]: plain }, deadlineMs: DEADLINE_MS });
    try {
      await callsMade(target, 60, kit.process);
      kit.process.kill('SIGKILL');
      assert.deepEqual(found(outputOf(await kit.ended), [plain, ...echo.secrets]), []);
      assert.ok(
        filesOf(kit.folder).some(({ name }) => name.startsWith('.run')),
        'er is niets blijven liggen',
      );
    } finally {
      kit.remove();
      await target.close();
    }
  });

  test('0 treffers: met scenario’s naast elkaar', async () => {
    const { hits } = await leaks({ authentication: { scheme: 'token', tokenVariable: VARIABLE }, parallel: 2 }, plain, []);
    assert.deepEqual(hits, []);
  });

  test('0 treffers: sleutel en wachtwoord van een clientcertificaat, en het wachtwoord van een proxy', async (t) => {
    const ca = authority('Gemeente-CA');
    const server = certified({ signedBy: ca });
    const client = certified({ name: 'toetser', signedBy: ca, hosts: [] });
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const proxy = await connectProxy(t);
    const echo = new Echo();
    const target = await wrapped(echo.answer, {
      tls: { cert: server.cert, key: server.key, ca: ca.cert, requestCert: true, rejectUnauthorized: true },
    });
    t.after(() => target.close());
    await runKit(
      {
        settings: {
          url: target.url,
          only: ONLY,
          authentication: { scheme: 'none' },
          tls: {
            caFile: file('ca.pem', ca.cert),
            certificateFile: file('kit.pem', client.cert),
            keyFile: file('kit.key', client.key),
            passphraseVariable: 'WACHTWOORD',
          },
          proxy: { url: proxy.url, username: 'kit', passwordVariable: VARIABLE },
        },
        environment: { [VARIABLE]: awkward, WACHTWOORD: plain },
        deadlineMs: DEADLINE_MS,
      },
      (run) => {
        const keyLines = client.key.split(/\r?\n/).filter((line) => /^[\w+/]{40,}$/.test(line));
        assert.deepEqual(found(outputOf(run), [awkward, plain, ...proxy.authorizations.map(String), ...keyLines]), []);
        assert.ok(proxy.tunnels.length > 0 && keyLines.length > 5);
        assert.notEqual(run.report, undefined, run.err + run.out);
      },
    );
  });

  test('de zoektocht zelf vindt wat niet verborgen is', async () => {
    const { hits } = await leaks({ authentication: { scheme: 'none' }, headers: [{ name: 'X-Geheim', value: plain }] }, plain, []);
    assert.ok(hits.length > 5, hits.join('\n'));
    const [header, claims] = ['{"alg":"HS256"}', JSON.stringify({ client: awkward })].map((part) =>
      Buffer.from(part).toString('base64url'),
    );
    assert.ok(occurrences(`x ${header}.${claims}.handtekening y`, [awkward]).length > 0);
  });
});

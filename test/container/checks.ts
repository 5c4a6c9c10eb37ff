import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Image } from './build';
import { runContainer } from './container';
import { jobIn } from './manifests';
import type { Served } from './served';

const ONLY = { KLANTINTERACTIES_ONLY: 'C0992-01,C0992-02,C0992-03,C0992-04' };

/** The image as it is, without a network and as an ordinary user, with nothing writable but the volume. */
export function checkOffline(image: Image, volume: string): string {
  const interfaces = runContainer(image, {
    volume,
    entrypoint: ['node', '--print', 'Object.keys(os.networkInterfaces()).join()'],
    command: [],
  });
  assert.equal(interfaces.stdout.trim(), 'lo', interfaces.stderr);
  const identity = runContainer(image, { volume, entrypoint: ['/bin/sh', '-c', 'id -u; touch /kit/x /etc/x /home/node/x'], command: [] });
  assert.equal(identity.stdout.trim(), '1000');
  assert.equal(identity.stderr.match(/Read-only file system/gu)?.length, 3, identity.stderr);
  const { status, stdout, stderr } = runContainer(image, { volume, environment: ONLY });
  assert.equal(status, 0, stdout + stderr);
  assert.equal(reportIn(volume, 'laatste').verdict, 'gedeeltelijk-conform');
  return 'het image zonder netwerk, als gewone gebruiker, met alleen het volume te beschrijven';
}

/** The parts of the Indexed Job, the merge, and all of it again, now divided by what the parts took. */
export function checkJobs(image: Image, volume: string, { url, token }: Served, verdict: number): string {
  const parts = jobIn('toets.yaml');
  const merge = jobIn('samenvoegen.yaml');
  const given = { ...ONLY, KLANTINTERACTIES_URL: url, KLANTINTERACTIES_TOKEN: token };
  for (const round of ['eerste', 'tweede']) {
    for (let index = 0; index < parts.completions; index += 1) {
      const environment = { ...parts.environment, ...given, JOB_COMPLETION_INDEX: String(index) };
      const { status, stdout, stderr } = runContainer(image, { volume, ...parts, command: [], environment, network: true });
      assert.equal(status, 0, `deel ${index}: ${stdout}${stderr}`);
    }
    const { status, stdout, stderr } = runContainer(image, { volume, ...merge, command: [] });
    assert.equal(status, verdict, `${round} keer: ${stdout}${stderr}`);
    assert.match(reportIn(volume, 'delen-4/0').run.command, round === 'eerste' ? /^(?!.*--durations)/u : /--durations/u);
  }
  assert.equal(reportIn(volume, 'geheel').verdict, verdict === 0 ? 'gedeeltelijk-conform' : 'niet-conform');
  return `de Jobs van Kubernetes: elk deel exit 0, het geheel exit ${verdict}`;
}

/** What is no verdict is not taken for one. */
export function checkUnreachable(image: Image, volume: string): string {
  const { entrypoint, environment } = jobIn('toets.yaml');
  const part = (more: Record<string, string>) =>
    runContainer(image, { volume, entrypoint, command: [], environment: { ...environment, JOB_COMPLETION_INDEX: '0', ...more } }).status;
  assert.equal(part({ KLANTINTERACTIES_URL: 'http://127.0.0.1:9/api/v1', KLANTINTERACTIES_TOKEN: 'x' }), 3);
  assert.equal(part({ KLANTINTERACTIES_URL: 'geen adres', KLANTINTERACTIES_TOKEN: 'x' }), 2);
  return 'een deel dat niet kan toetsen geeft exit 3, en verkeerde instellingen exit 2';
}

function reportIn(volume: string, out: string): { verdict: string; run: { command: string } } {
  const file = join(volume, out, 'report.json');
  assert.ok(existsSync(file), file);
  return JSON.parse(readFileSync(file, 'utf8'));
}

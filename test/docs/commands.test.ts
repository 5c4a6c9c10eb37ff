import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { packageRoot } from '../../src/package-root';
import { documents, type Fence, fencesIn } from './documents';
import { RUN_ELSEWHERE, shell, workplace } from './shell';

/** What a command may need that this machine doesn't have; a block says so after `sh`. */
const NEEDS = ['docker', 'kubernetes', 'github', 'gitlab', 'azure'];
/** Blocks that are no commands. */
const DATA = ['json', 'jsonc', 'yaml', 'gherkin', 'ts', 'js', 'css', 'diff', 'text', 'mermaid', 'http', 'xml'];

const fences = documents().flatMap(fencesIn);
const commands = fences.filter(({ language }) => language === 'sh');
const place = ({ file, line }: Fence): string => `${file}:${line}`;
const folder = mkdtempSync(join(tmpdir(), 'documenten-'));
const elsewhere = join(folder, 'elders.txt');
const environment: NodeJS.ProcessEnv = {
  ELSEWHERE: elsewhere,
  TARGET_TOKEN: 'sesam-voor-de-documenten',
  KLANTINTERACTIES_ONLY: 'C0992-03',
};
let target: ChildProcess | undefined;

before(async () => {
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: packageRoot(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(built.status, 0, built.stdout + built.stderr);
  const child = spawn(process.execPath, ['--require', require.resolve('ts-node/register/transpile-only'), join(__dirname, 'target.ts')], {
    cwd: packageRoot(),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  target = child;
  const [line]: unknown[] = await once(child.stdout.setEncoding('utf8'), 'data');
  const { url, ownUrl }: { url: string; ownUrl: string } = JSON.parse(String(line));
  Object.assign(environment, { TARGET: url, OWN_TARGET: ownUrl });
});

after(() => {
  target?.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('every fenced block', () => {
  it('says what it is, and a command that needs more than Node says what', () => {
    const unclear = fences.filter(({ language }) => language !== 'sh' && !DATA.includes(language));
    assert.deepEqual(unclear.map(place), []);
    const marks = commands.flatMap(({ mark }) => mark.split(/\s+/u)).filter((mark) => mark !== '' && !/^exit-\d+$/u.test(mark));
    assert.deepEqual(
      marks.filter((mark) => !NEEDS.includes(mark)),
      [],
    );
    assert.ok(commands.length > 20);
  });

  it('of JSON is JSON', () => {
    for (const fence of fences.filter(({ language }) => language === 'json')) {
      assert.doesNotThrow(() => JSON.parse(fence.text), place(fence));
    }
  });
});

describe('every command in the documents runs', () => {
  for (const file of documents().filter((name) => commands.some((fence) => fence.file === name))) {
    const blocks = fencesIn(file).filter(({ language, mark }) => language === 'sh' || (language === 'json' && mark !== ''));
    it(file, () => {
      const place = workplace(join(folder, file.replaceAll('/', '_')));
      for (const block of blocks) {
        runBlock(block, place);
      }
    });
  }

  it('and what runs elsewhere exists', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
    const named = existsSync(elsewhere) ? [...new Set(readFileSync(elsewhere, 'utf8').trim().split('\n'))] : [];
    assert.ok(named.length > 0);
    for (const command of named) {
      const [, script] = /^npm run (\S+)$/u.exec(command) ?? [];
      assert.ok(RUN_ELSEWHERE[command] !== undefined, `${command} runs nowhere`);
      assert.ok(script === undefined || scripts[script] !== undefined, `${command} is no script of package.json`);
    }
  });

  it('and a command that is wrong would be found', () => {
    const place = workplace(join(folder, 'verkeerd'));
    const wrong = (text: string) => shell(text, place, environment).status;
    assert.equal(wrong('npx klantinteracties-conformance run --urll x'), 2);
    assert.equal(wrong('npx klantinteracties-conformance lst'), 2);
    assert.notEqual(wrong('npx iets-anders'), 0);
  });
});

function runBlock(block: Fence, place: string): void {
  const { language, mark, text } = block;
  if (language === 'json') {
    writeFileSync(join(place, mark), text);
    return;
  }
  if (mark.split(/\s+/u).some((word) => NEEDS.includes(word))) return;
  const wanted = Number(/exit-(\d+)/u.exec(mark)?.[1] ?? 0);
  const { status, output } = shell(text, place, environment);
  assert.equal(status, wanted, `${block.file}:${block.line}\n${text}\n${output.slice(-2000)}`);
}

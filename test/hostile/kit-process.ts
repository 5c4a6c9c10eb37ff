import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Settings } from '../../src/run';
import type { Report } from '../../src/verdict/report-model';

const ROOT = resolve(__dirname, '../..');
/** As users run it; test/run.cjs and the commands of package.json compile first. */
const COMPILED = join(ROOT, 'dist/src/cli/main.js');

export interface KitOptions {
  /** everything the configuration file can say; `url` included */
  readonly settings: Settings;
  /** flags besides --config and --out */
  readonly flags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** a process group of its own, as a terminal makes it, to send signals to all at once */
  readonly group?: true;
  /** after so long the process is killed: it should have ended by itself */
  readonly deadlineMs: number;
}

/** One invocation of the kit that has ended. */
export interface KitRun {
  /** exit code; undefined when the process had to be killed */
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** peak of the resident memory; undefined when the process was killed */
  readonly peakMegabytes: number | undefined;
  /** folder of the reports; may not exist */
  readonly folder: string;
  readonly report: Report | undefined;
}

/** A kit under way, to be interrupted or killed. */
export interface StartedKit {
  readonly process: ChildProcess;
  readonly folder: string;
  /** configuration file */
  readonly config: string;
  readonly ended: Promise<KitRun>;
  /** removes everything the run left on this machine */
  remove(): void;
}

/** Runs the kit to its end as a user would: a process of its own, with a configuration file. */
export async function runKit(options: KitOptions, work: (run: KitRun) => unknown = () => undefined): Promise<KitRun> {
  const kit = startKit(options);
  try {
    const run = await kit.ended;
    await work(run);
    return run;
  } finally {
    kit.remove();
  }
}

/** Starts the kit as a process. The command is `run` unless the flags begin with another one. */
export function startKit({ settings, flags = [], environment = {}, group, deadlineMs }: KitOptions): StartedKit {
  const home = mkdtempSync(join(tmpdir(), 'kit-'));
  const folder = join(home, 'rapport');
  const memory = join(home, 'geheugen');
  writeFileSync(join(home, 'conformance.config.json'), JSON.stringify(settings));
  const command = flags[0]?.startsWith('-') === false ? flags : ['run', '--out', folder, ...flags];
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--require', join(__dirname, 'peak-memory.cjs'), COMPILED, ...command], {
    cwd: home,
    detached: group === true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...cleanEnvironment(), PEAK_MEMORY_FILE: memory, ...environment },
  });
  const texts = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), deadlineMs);
  const ended = new Promise<KitRun>((done) => {
    child.once('close', (code) => {
      clearTimeout(timer);
      done({
        code: code ?? undefined,
        ...texts,
        seconds: (performance.now() - startedAt) / 1000,
        peakMegabytes: existsSync(memory) ? Math.max(...readFileSync(memory, 'utf8').trim().split('\n').map(Number)) / 1024 : undefined,
        folder,
        report: reportIn(folder),
      });
    });
  });
  return {
    process: child,
    folder,
    config: join(home, 'conformance.config.json'),
    ended,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Every file a run wrote, with its content. */
export function filesOf(folder: string): { readonly name: string; readonly content: string }[] {
  if (!existsSync(folder)) {
    return [];
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return files.map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }));
}

/** Nothing of the developer's own settings, colours or proxies. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SystemRoot'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.includes(name)));
}

function reportIn(folder: string): Report | undefined {
  const file = join(folder, 'report.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

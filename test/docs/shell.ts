import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';

/** Commands that are run elsewhere, with where; the test only sees that they exist. */
export const RUN_ELSEWHERE: Readonly<Record<string, string>> = {
  'npm ci': '.ci/run',
  'npm install': 'test/package installs the packed package',
  'npm test': '.ci/run (npm run check)',
  'npm run check': '.ci/run',
  'npm run generate': '.ci/run (generate:check)',
  'npm run mutants': 'test/trust/detection.test.ts runs a selection; whole runs take minutes',
  'npm run variants': 'test/trust/variants runs a selection; whole runs take minutes',
  'npm run docs': 'test/docs/pages.test.ts',
  'npm run requirements:release': 'test/requirements/requirement-sets.test.ts',
  'npm run scale': 'test/scale; measures, on a quiet machine',
  'npm run recordings:pin': 'test/recordings compares with what it wrote',
  'npm run hostile': 'test/hostile runs a selection',
  'npm run crash': 'test/safety',
  'node test/run.cjs': 'the runner of these tests',
};

/**
 * What the documents take for granted and a test has to arrange: the installed program is the compiled one of this repository, the
 * addresses of examples are targets of this test, and `serve` stops once it listens.
 */
const PRELUDE = `
set -euo pipefail
node_in_path="$(command -v node)"
elsewhere() { printf '%s\\n' "$*" >> "$ELSEWHERE"; }
at_target() { case "$1" in
  https://register.example*) printf '%s' "$OWN_TARGET";;
  https://*.example.nl*|http://localhost:*|http://127.0.0.1:*) printf '%s' "$TARGET";;
  *) printf '%s' "$1";;
esac; }
klantinteracties-conformance() {
  local args=() arg
  for arg in "$@"; do args+=("$(at_target "$arg")"); done
  [ -z "\${KLANTINTERACTIES_URL:-}" ] || export KLANTINTERACTIES_URL="$(at_target "$KLANTINTERACTIES_URL")"
  if [ "\${1:-}" != serve ]; then node "$KIT" "\${args[@]}"; return; fi
  "$node_in_path" "$KIT" "\${args[@]}" --port 0 > served.txt & local server=$!
  for _ in $(seq 600); do grep -q curl served.txt && break; sleep 0.1; done
  grep -q curl served.txt; kill -TERM "$server"; wait "$server"
}
npx() { local name="$1"; shift; [ "$name" = klantinteracties-conformance ]; klantinteracties-conformance "$@"; }
npm() { case "\${1:-} \${2:-}" in
  "run conformance") shift 2; [ "\${1:-}" != -- ] || shift; klantinteracties-conformance "$@";;
  "run "*) elsewhere npm run "$2";;
  *) elsewhere npm "$1";;
esac; }
node() { if [ "\${1:-}" = test/run.cjs ]; then elsewhere node test/run.cjs; else "$node_in_path" "$@"; fi; }
export KLANTINTERACTIES_TOKEN="$TARGET_TOKEN"
`;

/** Where a block runs: a folder of its own for each document, with what the repository has beside the documents. */
export function workplace(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['features', 'schemas', 'docs']) symlinkSync(join(packageRoot(), name), join(folder, name));
  cpSync(join(packageRoot(), 'examples'), join(folder, 'examples'), { recursive: true });
  return folder;
}

export interface Shelled {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a block as it stands, after the prelude; a token shown as … is that of the target. */
export function shell(text: string, folder: string, environment: NodeJS.ProcessEnv): Shelled {
  const script = `${PRELUDE}\n${text.replaceAll(/^export KLANTINTERACTIES_TOKEN=…$/gmu, ':')}\n`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...environment, KIT: join(packageRoot(), 'dist', 'src', 'cli', 'main.js') },
  });
  return { status, output: `${stdout}\n${stderr}` };
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareEnvironment, execute, type Finished } from './commands';
import { type Installation, program } from './installation';

/** How a program is cut off from the network: by the system, or where that is not allowed by a hook in the program itself. */
type Isolation = 'namespace' | 'hook';

/** Refuses every connection and every look-up of a name, except to this machine. */
const HOOK = `
const net = require('node:net');
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = options?.host ?? 'localhost';
  if (!['127.0.0.1', '::1', 'localhost'].includes(host)) throw new Error('geen netwerk: ' + host);
  return connect.apply(this, args);
};
require('node:dns').lookup = (name) => { throw new Error('geen netwerk: ' + name); };
`;

/** Mounts what follows read-only, brings up the loopback interface, and nothing else, and then runs the rest. */
const NAMESPACE = 'ip link set lo up && mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"';
const UNSHARE = ['--map-root-user', '--net', '--mount', 'sh', '-c', NAMESPACE, 'sh'];

/** Runs the installed kit without a network, from a folder elsewhere, and where possible from a file system that can't be written. */
export function checkIsolated(installation: Installation, elsewhere: string): Isolation {
  const { root = installation.folder } = installation;
  mkdirSync(elsewhere);
  const isolation = namespaces(root) ? 'namespace' : 'hook';
  const run = isolation === 'namespace' ? inNamespace(root, elsewhere) : withHook(elsewhere);
  const interfaces = run(installation.node, ['--print', 'Object.keys(os.networkInterfaces()).join()']).stdout.trim();
  const blocked = "fetch('http://registry.voorbeeld.invalid').then(() => 0, () => 42).then((code) => process.exit(code))";
  assert.equal(run(installation.node, ['--eval', blocked]).status, 42);
  if (isolation === 'namespace') {
    assert.equal(interfaces, 'lo');
    const write = `require('fs').writeFileSync(${JSON.stringify(join(root, 'node_modules', 'proef'))}, '')`;
    assert.match(run(installation.node, ['--eval', write]).stderr, /EROFS/u);
  }
  const { status, stdout, stderr } = run(installation.node, [program(installation), 'run', '--only', 'C0992-03', '--out', 'afgesloten']);
  assert.equal(status, 0, stdout + stderr);
  return isolation;
}

type Run = (node: string, args: readonly string[]) => Finished;

function namespaces(root: string): boolean {
  return spawnSync('unshare', [...UNSHARE, root, 'true']).status === 0;
}

function inNamespace(root: string, cwd: string): Run {
  return (node, args) => execute('unshare', [...UNSHARE, root, node, ...args], { cwd, environment: bareEnvironment(node) });
}

function withHook(cwd: string): Run {
  const hook = join(cwd, 'geen-netwerk.cjs');
  writeFileSync(hook, HOOK);
  return (node, args) => execute(node, ['--require', hook, ...args], { cwd });
}

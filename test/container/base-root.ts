import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { succeed } from '../package/commands';

/**
 * A root like that of the base image `node:<major>-slim`: a minimal Debian, made by apt, with Node and npm of that release, which npm
 * offers, and the user node.
 * @param debian a minimal Debian that is there already
 */
export function makeBaseRoot(image: string, folder: string, debian?: string): string {
  const [, major = ''] = /^node:(\d+)-slim$/u.exec(image) ?? [];
  if (major === '') throw new Error(`${image}: alleen node:<versie>-slim is hier na te maken`);
  const root = join(folder, 'basis');
  if (debian === undefined) debootstrap(root, folder);
  else succeed('cp', ['--archive', debian, root], { cwd: folder });
  const packages = join(folder, 'node-en-npm');
  mkdirSync(packages);
  writeFileSync(join(packages, 'package.json'), '{ "private": true }\n');
  const node = `node-${process.platform}-${process.arch}`;
  succeed('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `${node}@${major}`, 'npm@10'], { cwd: packages });
  cpSync(join(packages, 'node_modules', node, 'bin', 'node'), join(root, 'usr/local/bin/node'));
  chmodSync(join(root, 'usr/local/bin/node'), 0o755);
  cpSync(join(packages, 'node_modules', 'npm'), join(root, 'usr/local/lib/node_modules/npm'), { recursive: true });
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(root, 'usr/local/bin/npm'));
  chmodSync(join(root, 'usr/local/lib/node_modules/npm/bin/npm-cli.js'), 0o755);
  succeed('chroot', [root, '/bin/sh', '-c', 'groupadd --gid 1000 node && useradd --uid 1000 --gid node --create-home node'], {
    cwd: folder,
  });
  return root;
}

function debootstrap(root: string, cwd: string): void {
  const [, suite = ''] = /VERSION_CODENAME=(\S+)/u.exec(readFileSync('/etc/os-release', 'utf8')) ?? [];
  const sources = ['/etc/apt/sources.list.d/debian.sources', '/etc/apt/sources.list'].find((file) => existsSync(file)) ?? '';
  const settings = readdirSync('/etc/apt/apt.conf.d').map((name) => `--aptopt=/etc/apt/apt.conf.d/${name}`);
  const network = settings.filter((option) => /Acquire::/u.test(readFileSync(option.slice('--aptopt='.length), 'utf8')));
  succeed('mmdebstrap', ['--quiet', '--variant=minbase', ...network, suite, root, sources], { cwd });
}

/** Lets the commands of a build reach the registry as this machine does. It is no part of the image. */
export function lendNetwork(root: string): NodeJS.ProcessEnv {
  const authorities = process.env.NODE_EXTRA_CA_CERTS;
  const lent = ['/etc/resolv.conf', '/etc/hosts', ...(authorities === undefined ? [] : [authorities])];
  for (const file of lent) {
    if (!existsSync(file)) continue;
    mkdirSync(join(root, dirname(file)), { recursive: true });
    cpSync(file, join(root, file), { dereference: true });
  }
  const npm = join(homedir(), '.npmrc');
  if (existsSync(npm)) cpSync(npm, join(root, 'root', '.npmrc'));
  return authorities === undefined ? {} : { NODE_EXTRA_CA_CERTS: authorities };
}

import { cpSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT, succeed } from '../package/commands';
import { lendNetwork, makeBaseRoot } from './base-root';
import { context, type Order, type Stage, stages } from './dockerfile';

/** What a container of the image starts with. */
export interface Image {
  readonly root: string;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly user: string;
  readonly workdir: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
}

const FRESH = { entrypoint: [], command: [], user: '0', workdir: '/', environment: {}, volumes: [] };

/** Does what the Dockerfile says, instruction by instruction, in roots of its own. @param debian see makeBaseRoot */
export function build(folder: string, debian?: string): Image {
  const bases = new Map<string, string>();
  const roots = new Map<string, string>();
  const images = stages().map((stage, place) => {
    const base = bases.get(stage.base) ?? makeBaseRoot(stage.base, folder, debian);
    bases.set(stage.base, base);
    const root = join(folder, `fase-${place}`);
    succeed('cp', ['--archive', base, root], { cwd: folder });
    roots.set(stage.name, root);
    return built(stage, root, roots);
  });
  const last = images.at(-1);
  if (last === undefined) throw new Error('het Dockerfile heeft geen fase');
  return last;
}

function built(stage: Stage, root: string, roots: ReadonlyMap<string, string>): Image {
  return stage.orders.reduce((image: Image, order) => obey(order, image, roots), { ...FRESH, root });
}

function obey(order: Order, image: Image, roots: ReadonlyMap<string, string>): Image {
  const { keyword, words, text } = order;
  switch (keyword) {
    case 'WORKDIR':
      mkdirSync(join(image.root, words[0] ?? ''), { recursive: true });
      return { ...image, workdir: words[0] ?? '/' };
    case 'COPY':
      copy(order, image, roots);
      return image;
    case 'RUN':
      run(image, text);
      return image;
    case 'ENV':
      return { ...image, environment: { ...image.environment, ...Object.fromEntries(words.map((word) => word.split('='))) } };
    case 'USER':
      return { ...image, user: words[0] ?? '0' };
    case 'VOLUME':
      return { ...image, volumes: [...image.volumes, ...words] };
    case 'ENTRYPOINT':
      return { ...image, entrypoint: words };
    case 'CMD':
      return { ...image, command: words };
    case 'LABEL':
      return image;
    default:
      throw new Error(`${keyword}: kan hier niet worden nagedaan`);
  }
}

function copy({ words, from }: Order, image: Image, roots: ReadonlyMap<string, string>): void {
  const sources = words.slice(0, -1);
  const to = join(image.root, image.workdir, words.at(-1) ?? '');
  const target = (words.at(-1) ?? '').startsWith('/') ? join(image.root, words.at(-1) ?? '') : to;
  for (const source of sources) {
    if (from === undefined && !context().includes(source.replace('./', ''))) throw new Error(`.dockerignore laat ${source} niet door`);
    const path = from === undefined ? join(ROOT, source) : join(roots.get(from) ?? '', source);
    const into = (words.at(-1) ?? '').endsWith('/') && statSync(path).isFile() ? join(target, basename(source)) : target;
    cpSync(path, into, { recursive: true, verbatimSymlinks: true });
  }
}

/** As root, with the network of this machine, and devices and processes as a builder gives them. */
function run({ root, workdir, environment }: Image, command: string): void {
  const lent = lendNetwork(root);
  const script = 'mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && exec chroot "$1" /bin/sh -c "$2"';
  const env = Object.entries({ ...environment, ...lent }).map(([name, value]) => `${name}=${value}`);
  const settings = [
    'env',
    '--ignore-environment',
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    'HOME=/root',
    ...env,
  ];
  process.stdout.write(`     RUN ${command.split('\n')[0]}\n`);
  succeed('unshare', ['--mount', '--pid', '--fork', ...settings, 'sh', '-c', script, 'sh', root, `cd '${workdir}' && ${command}`], {
    cwd: '/',
  });
}

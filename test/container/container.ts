import { chownSync, mkdirSync } from 'node:fs';
import { execute, type Finished } from '../package/commands';
import type { Image } from './build';

export interface Start {
  /** folder on this machine for the volume of the image */
  readonly volume: string;
  /** in place of the command, or of entrypoint and command */
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** with the network of this machine instead of one with only loopback */
  readonly network?: boolean;
}

/** Nothing can be written but the volume and /tmp; processes, devices and network are the container's own. */
const INSIDE = `
if [ "$1" = afgesloten ]; then ip link set lo up; fi
mount --bind "$2" "$2" && mount -o remount,bind,ro "$2" && mount --bind "$4" "$2$3" && mount -t tmpfs tmpfs "$2/tmp" && mount -t proc proc "$2/proc" \
  && mount --rbind /dev "$2/dev" || exit 125
root=$2 user=$5 workdir=$6; shift 6
exec chroot "$root" setpriv --reuid="$user" --regid="$user" --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all \\
  /usr/bin/env -i --chdir="$workdir" "$@"
`;

/** Runs a container of an image as compose.yaml asks for: the user of the image, nothing writable, no rights to gain. */
export function runContainer(image: Image, start: Start): Finished {
  const { volume, environment = {}, network = false } = start;
  const [mountPoint = ''] = image.volumes;
  mkdirSync(volume, { recursive: true });
  chownSync(volume, Number(image.user), Number(image.user));
  const env = Object.entries({ PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/home/node', ...image.environment, ...environment });
  const command = [...(start.entrypoint ?? image.entrypoint), ...(start.command ?? image.command)];
  return execute(
    'unshare',
    [
      ...['--mount', '--pid', '--fork', ...(network ? [] : ['--net']), 'sh', '-c', INSIDE, 'sh'],
      ...[network ? 'open' : 'afgesloten', image.root, mountPoint, volume, image.user, image.workdir],
      ...env.map(([name, value]) => `${name}=${value}`),
      ...command,
    ],
    { cwd: '/' },
  );
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProfile } from '../profile';
import type { OpenRecording } from '../recording/open-recording';
import { PREFLIGHT } from '../recording/parts-of-run';
import { RecordingError } from '../recording/recording-error';
import { mediaOf } from './media';
import type { RunTarget } from './target';

/**
 * What a recording holds in the place of a target. The preflight isn't repeated: it was passed, and what it found is known.
 * @param asked profile to use instead of the one of the run
 * @throws RecordingError, ProfileError
 */
export function replayedTarget({ file, header, exchanges }: OpenRecording, asked: string | undefined): RunTarget {
  const { url, embedded, apiVersion, leftBehind } = header.target;
  const folder = mkdtempSync(join(tmpdir(), 'klantinteracties-opname-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const profile = asked ?? ownProfile(header.profile, folder, file);
    return {
      baseUrl: url,
      embedded,
      profile,
      ground: asked === undefined || asked === header.profile.name ? header.profile.ground : 'opgegeven',
      media: mediaOf(loadProfile(profile)),
      authentication: { scheme: 'none' },
      checks: [],
      exchanges: exchanges.filter(({ scenario }) => scenario === PREFLIGHT),
      ...(apiVersion === undefined ? {} : { apiVersion }),
      ...(leftBehind === undefined ? {} : { leftBehind }),
      close: async () => remove(),
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** A profile is loaded from a file; that of the run comes with the recording when it isn't one of the kit. */
function ownProfile({ name, definition }: OpenRecording['header']['profile'], folder: string, recording: string): string {
  if (definition === undefined) {
    throw new RecordingError(
      `De opname ${recording} is gemaakt met profiel ${name}, dat deze toetsset niet kent. Geef het mee met --profile.`,
    );
  }
  const file = join(folder, `${name.replaceAll(/[^A-Za-z0-9.-]+/gu, '-')}.profile.json`);
  writeFileSync(file, JSON.stringify(definition));
  return file;
}

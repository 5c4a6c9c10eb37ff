import { EvidenceLog, type TargetClient } from '../src/http';
import { Journal } from '../src/own-data';
import { loadProfile, type ProfileModel } from '../src/profile';
import { evidenceFile, type RunContext } from '../src/run/context';
import { openClient } from '../src/run/open-client';
import { hastened } from '../src/run/stop';

/** What all scenarios of one process share: connections, profile, journal and evidence. */
export interface Session {
  readonly client: TargetClient;
  readonly profile: ProfileModel;
  readonly journal: Journal;
  close(): Promise<void>;
}

let current: Session | undefined;

/** The session of this process, made on first use. */
export function sessionFor(context: RunContext): Session {
  current ??= open(context);
  return current;
}

/** Closes the session of this process, if there is one; never throws, since AfterAll must not. */
export async function closeSession(): Promise<void> {
  const session = current;
  current = undefined;
  await session?.close().catch(() => undefined);
}

function open(context: RunContext): Session {
  const log = new EvidenceLog(evidenceFile(context));
  const { signal, release } = hastened(context);
  const client = openClient(context, (exchange) => log.append(exchange), { signal });
  const journal = new Journal(context.journalFile);
  return {
    client,
    profile: loadProfile(context.profile),
    journal,
    close: async () => {
      release();
      await client.close();
      log.close();
      journal.close();
    },
  };
}

import { EvidenceLog } from '../src/evidence';
import type { TargetClient } from '../src/http';
import { Journal } from '../src/own-data';
import { loadProfile, type ProfileModel } from '../src/profile';
import { evidenceFile, type RunContext } from '../src/run/context';
import { openClient } from '../src/run/open-client';
import { hastened } from '../src/run/stop';

/** What all scenarios of one run share: connections, profile, journal and evidence. */
export interface Session {
  readonly client: TargetClient;
  readonly profile: ProfileModel;
  readonly journal: Journal;
  close(): Promise<void>;
}

/** By run: a program may have several under way, each with a target of its own. */
const sessions = new Map<string, Session>();

/** The session of a run, made on first use. */
export function sessionFor(context: RunContext): Session {
  const session = sessions.get(context.runId) ?? open(context);
  sessions.set(context.runId, session);
  return session;
}

/** Closes the session of a run, if there is one; never throws, since AfterAll must not. */
export async function closeSession(runId: string): Promise<void> {
  const session = sessions.get(runId);
  sessions.delete(runId);
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

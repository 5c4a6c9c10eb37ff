import type { TargetClient } from '../http';
import { cleanup, type JournalEntry, openEntries } from '../own-data';
import type { ProfileModel } from '../profile';
import { CLEAN_UP } from '../recording/parts-of-run';
import type { Leftover } from '../verdict/report-model';

/**
 * What a run left in the target, after removing what scenarios that were cut short did not remove themselves.
 * @param reported what the scenarios said they could not remove; not tried again
 * @param connect opens what answers the calls, when any is made
 */
export async function leftoversOf(
  journalFile: string,
  reported: readonly Leftover[],
  connect: () => TargetClient,
  model: ProfileModel,
): Promise<Leftover[]> {
  const known = new Set(reported.map(({ url }) => url));
  const open = openEntries(journalFile).filter((entry) => !known.has(addressOf(entry, model)));
  const left = open.length > 0 ? await removed(journalFile, connect(), model) : [];
  return [...reported, ...left.filter(({ url, reason }) => !known.has(url) || reason.startsWith(POSSIBLY))];
}

const POSSIBLY = 'mogelijk achtergebleven';

async function removed(journalFile: string, client: TargetClient, model: ProfileModel): Promise<Leftover[]> {
  try {
    // Apart from the calls of the scenario itself: a recording would mix them up.
    const send: TargetClient['send'] = (call) => client.send({ ...call, scenario: `${CLEAN_UP} ${call.scenario}` });
    const result = await cleanup(journalFile, { baseUrl: client.baseUrl, send }, model);
    return [
      ...result.left.map(({ entry, reason }) => ({ type: entry.type, url: addressOf(entry, model), reason })),
      ...result.possiblyLeft.map((entry) => possiblyLeft(entry, model)),
    ];
  } finally {
    await client.close();
  }
}

function possiblyLeft(entry: JournalEntry, model: ProfileModel): Leftover {
  return {
    type: entry.type,
    url: addressOf(entry, model),
    reason: `${POSSIBLY}: op de aanvraag van ${entry.at} kwam geen bruikbaar antwoord`,
  };
}

/** Path of the object, or of its collection when its address never became known; a type the profile lacks has no path. */
function addressOf({ type, id }: JournalEntry, model: ProfileModel): string {
  if (!model.has(type)) return type;
  return id === undefined ? model.resource(type).path : model.resource(type).itemPath(id);
}

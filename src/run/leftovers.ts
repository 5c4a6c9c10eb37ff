import { HttpClient, type HttpOptions } from '../http';
import { cleanup, openEntries } from '../own-data';
import type { ProfileModel } from '../profile';
import type { Leftover } from '../verdict/report-model';

/**
 * Removes what scenarios that were cut short left in the target.
 * @returns what is still there, for the report
 */
export async function removeLeftovers(journalFile: string, options: HttpOptions, model: ProfileModel): Promise<Leftover[]> {
  if (openEntries(journalFile).length === 0) {
    return [];
  }
  const client = new HttpClient({ ...options, idPrefix: 'o' }, () => undefined);
  try {
    const { left, possiblyLeft } = await cleanup(journalFile, client, model);
    const unknown = possiblyLeft.map(({ type, scenario }) => ({
      type,
      url: model.resource(type).path,
      reason: `mogelijk achtergebleven van ${scenario}`,
    }));
    return [
      ...left.map(({ entry, path, reason }) => ({ type: entry.type, url: path ?? model.resource(entry.type).path, reason })),
      ...unknown,
    ];
  } finally {
    await client.close();
  }
}

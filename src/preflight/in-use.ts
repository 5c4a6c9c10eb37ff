import type { Exchange } from '../http';
import { type ProfileModel, readPage } from '../profile';
import { type Check, fatal } from './check';

/** A register for trying things out seldom holds more. */
const MANY = 1000;
const RECENT_MS = 31 * 24 * 60 * 60 * 1000;

/**
 * Whether a register looks as if people work with it: many klantcontacten, some of which took place lately. The name of a target
 * says nothing when it is reached through a tunnel.
 * @param exchange the first page of the list of klantcontacten
 */
export function inUseCheck(model: ProfileModel, { response }: Exchange, now = Date.now()): Check | undefined {
  const page = readPage(model, 'klantcontact', response?.json);
  if (typeof page === 'string') {
    return undefined;
  }
  const count = page.count ?? page.items.length;
  const resource = model.resource('klantcontact');
  const moments = page.items.map((item) => Date.parse(String(resource.fromResponse(item).plaatsgevondenOp)));
  const recent = moments.filter((moment) => moment <= now && now - moment < RECENT_MS);
  if (count < MANY || recent.length === 0) {
    return undefined;
  }
  const latest = new Date(Math.max(...recent)).toISOString().slice(0, 10);
  return fatal(
    'schrijven',
    2,
    `Het doel lijkt een productieomgeving: er staan ${count} klantcontacten in, ook van de laatste tijd (${latest}).`,
    'Toets bij voorkeur een testomgeving; geef --yes als dit echt de bedoeling is.',
  );
}

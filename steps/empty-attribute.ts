import { withValueAt } from '../src/functions';
import type { Thing } from './thing';
import type { ToetsWereld } from './world';

/** Empties one attribute in the way the profile has for it: the judged interaction. */
export async function empty(world: ToetsWereld, thing: Thing, attribute: string): Promise<void> {
  if (world.resource(thing).emptiedBy(attribute) === 'value') {
    return world.change(thing, withValueAt({}, attribute, null));
  }
  const before = await world.note(thing);
  const attributes = withValueAt(before, attribute, undefined);
  const answer = await world.functions.vervang(thing.name.noun.type, await world.things.idOf(thing.name), { attributes });
  world.judged({ kind: 'wijzigen', thing, answer, sent: withValueAt({}, attribute, null), before });
}

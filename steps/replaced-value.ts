import { expectExactly } from '../src/evidence-rules';
import { Kitfout, valueAt, withValueAt } from '../src/functions';
import { expectedObjects, ownObjects } from './own-objects';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

/** After a change a search on the new value finds the object and a search on the old value does not. A second attribute narrows both searches to own data. */
export async function judgeOnlyNewValueFound(world: ToetsWereld, name: ThingName, attribute: string, together?: string): Promise<void> {
  const { interaction } = world;
  if (interaction.kind !== 'wijzigen') {
    throw new Kitfout('Deze stap past alleen na wijzigen.');
  }
  const { type } = name.noun;
  const whole = { ...interaction.before };
  const common = together === undefined ? {} : withValueAt({}, together, valueAt(whole, together));
  const found = await world.functions.zoek(type, withValueAt(common, attribute, valueAt(interaction.sent, attribute)));
  world.judge(expectExactly(found, ownObjects(world, type), expectedObjects(world, [name])));
  const old = await world.functions.zoek(type, withValueAt(common, attribute, valueAt(whole, attribute)));
  world.judge(expectExactly(old, ownObjects(world, type), []));
}

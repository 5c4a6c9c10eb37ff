import type { OwnObject } from '../src/evidence-rules';
import { Geblokkeerd } from '../src/functions';
import type { ObjectType } from '../src/profile';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

/** All registered objects of the scenario: what a search is restricted to before it is judged (P-ALLEEN); of one type when given. */
export function ownObjects(world: ToetsWereld, type?: ObjectType): OwnObject[] {
  return world.things.registered.filter((thing) => type === undefined || thing.name.noun.type === type).map((thing) => ({ name: thing.name.text, id: thing.id }));
}

/** The objects the feature expects to find. */
export function expectedObjects(world: ToetsWereld, names: readonly ThingName[]): OwnObject[] {
  return names.map((name) => {
    const { id } = world.things.get(name);
    if (id === undefined) {
      throw new Geblokkeerd(`${name.text} is niet geregistreerd, dus ook niet te vinden.`, []);
    }
    return { name: name.text, id };
  });
}

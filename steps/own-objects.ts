import { expectId, expectSuccess, type OwnObject } from '../src/evidence-rules';
import { functionName, Geblokkeerd } from '../src/functions';
import type { ObjectType } from '../src/profile';
import type { Thing } from './thing';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

/** All registered objects of the scenario: what a search is restricted to before it is judged (P-ALLEEN); of one type when given. */
export function ownObjects(world: ToetsWereld, type?: ObjectType): OwnObject[] {
  return world.things.registered
    .filter((thing) => type === undefined || thing.name.noun.type === type)
    .map((thing) => ({ name: thing.name.text, id: thing.id }));
}

/** The objects the feature expects to find. When the judged registration itself failed, that is the deviation. */
export function expectedObjects(world: ToetsWereld, names: readonly ThingName[]): OwnObject[] {
  return names.map((name) => {
    const thing = world.things.get(name);
    if (thing.id === undefined) {
      judgeFailedRegistration(world, thing);
      throw new Geblokkeerd(`${name.text} is niet geregistreerd, dus ook niet te vinden.`, []);
    }
    return { name: name.text, id: thing.id };
  });
}

function judgeFailedRegistration(world: ToetsWereld, thing: Thing): void {
  const { interaction } = world;
  if (interaction.kind === 'registreren' && interaction.thing === thing) {
    world.judge(expectSuccess(interaction.answer, functionName('registreer', thing.name.noun.type)));
    world.judge(expectId(interaction.answer));
  }
}

import { Given } from '../src/cucumber/definitions';
import { withValueAt } from '../src/functions';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

/** Lets an object, the one drafted last when none is given, deviate from a valid one in one attribute. */
function deviate(world: ToetsWereld, attribute: string, value: unknown, thing = world.things.latest): void {
  thing.draft = withValueAt(thing.draft, attribute, value);
  thing.deviating.push(attribute);
}

Given('zonder {attribuut}', function (this: ToetsWereld, attribute: string) {
  deviate(this, attribute, undefined);
});

Given('met {attribuut} {waarde}', async function (this: ToetsWereld, attribute: string, text: string) {
  const thing = this.things.latest;
  deviate(this, attribute, await this.things.value(thing.name.noun.type, attribute, text), thing);
});

Given('met een leeg/lege {attribuut}', function (this: ToetsWereld, attribute: string) {
  deviate(this, attribute, '');
});

Given('met een onbekend/onbekende {attribuut}', function (this: ToetsWereld, attribute: string) {
  deviate(this, attribute, this.values.unknownId());
});

Given('met {attribuut} van {ding}', function (this: ToetsWereld, attribute: string, other: ThingName) {
  deviate(this, attribute, this.things.get(other).valid[attribute]);
});

Given('met als {attribuut} {ding}', async function (this: ToetsWereld, attribute: string, other: ThingName) {
  const thing = this.things.latest;
  deviate(this, attribute, await this.things.idOf(other), thing);
});

Given('met een eigen gegeven {waarde} {waarde}', function (this: ToetsWereld, property: string, value: string) {
  const thing = this.things.latest;
  thing.extra = { ...thing.extra, [property]: value };
});

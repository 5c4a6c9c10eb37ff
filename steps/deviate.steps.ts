import { Given } from '@cucumber/cucumber';
import { withValueAt } from '../src/functions';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

/** Lets the object drafted last deviate from a valid one in one attribute. */
function deviate(world: ToetsWereld, attribute: string, value: unknown): void {
  const thing = world.things.latest;
  thing.draft = withValueAt(thing.draft, attribute, value);
  thing.deviating.push(attribute);
}

Given('zonder {attribuut}', function (this: ToetsWereld, attribute: string) {
  deviate(this, attribute, undefined);
});

Given('met {attribuut} {waarde}', async function (this: ToetsWereld, attribute: string, text: string) {
  deviate(this, attribute, await this.things.value(this.things.latest.name.noun.type, attribute, text));
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
  deviate(this, attribute, await this.things.idOf(other));
});

Given('met een eigen gegeven {waarde} {waarde}', function (this: ToetsWereld, property: string, value: string) {
  const thing = this.things.latest;
  thing.extra = { ...thing.extra, [property]: value };
});

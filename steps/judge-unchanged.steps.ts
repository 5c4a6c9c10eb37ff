import { Then } from '../src/cucumber/definitions';
import { expectReturned, expectSuccess, expectUnchanged } from '../src/evidence-rules';
import { functionName, Kitfout } from '../src/functions';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

Then('is/zijn {dingen} ongewijzigd', async function (this: ToetsWereld, names: ThingName[]) {
  for (const name of names) {
    const thing = this.things.get(name);
    const before = this.interaction.kind === 'wijzigen' && this.interaction.thing === thing ? this.interaction.before : thing.noted;
    if (before === undefined) {
      throw new Kitfout(`Van ${name.text} is geen stand genoteerd.`);
    }
    this.judge(expectUnchanged(this.resource(thing), before, await this.read(thing)));
  }
});

Then('is van {ding} alleen {attributen} gewijzigd', async function (this: ToetsWereld, name: ThingName, attributes: string[]) {
  const { interaction } = this;
  const thing = this.things.get(name);
  if (interaction.kind !== 'wijzigen' || interaction.thing !== thing) {
    throw new Kitfout(`Deze stap past alleen na het wijzigen van ${name.text}.`);
  }
  this.judge(expectSuccess(interaction.answer, functionName('wijzig', name.noun.type)));
  const read = await this.read(thing);
  this.judge([
    ...expectReturned(this.resource(thing), interaction.sent, read),
    ...expectUnchanged(this.resource(thing), interaction.before, read, attributes),
  ]);
});

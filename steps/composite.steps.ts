import { Given, Then, When } from '../src/cucumber/definitions';
import { acceptedTogether, closeAndRegister, draftPart, judgedTogether, judgeTogether, registerTogether } from './register-together';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

Given('{ding} in dezelfde handeling als {ding}', async function (this: ToetsWereld, name: ThingName, main: ThingName) {
  await draftPart(this, name, main);
});

When('{dingen} in één handeling worden geregistreerd', async function (this: ToetsWereld, names: ThingName[]) {
  const things = names.map((name) => this.things.get(name));
  await registerTogether(this, things, 'draft');
  judgedTogether(this, things[0]);
});

When(
  'met de handeling {waarde} {ding} wordt verwerkt en {ding} wordt geregistreerd',
  async function (this: ToetsWereld, composite: string, task: ThingName, created: ThingName) {
    await closeAndRegister(this, composite, this.things.get(task), this.things.get(created));
    judgedTogether(this, this.things.get(created));
  },
);

Then('zijn {dingen} samen vastgelegd', async function (this: ToetsWereld, names: ThingName[]) {
  await judgeTogether(
    this,
    names.map((name) => this.things.get(name)),
  );
});

Then('worden {dingen} zonder die afwijking wel samen geaccepteerd', async function (this: ToetsWereld, names: ThingName[]) {
  acceptedTogether(
    await registerTogether(
      this,
      names.map((name) => this.things.twinOf(this.things.get(name))),
      'valid',
    ),
  );
});

Then('wordt met de handeling {waarde} {ding} wel verwerkt', async function (this: ToetsWereld, composite: string, task: ThingName) {
  acceptedTogether(await closeAndRegister(this, composite, this.things.get(task), this.things.twinOf(this.subject)));
});

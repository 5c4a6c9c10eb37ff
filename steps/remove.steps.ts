import { Then, When } from '../src/cucumber/definitions';
import { expectNotFound, expectSuccess } from '../src/evidence-rules';
import { Geblokkeerd, Kitfout } from '../src/functions';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

When('{ding} wordt verwijderd', async function (this: ToetsWereld, name: ThingName) {
  await this.remove(this.things.get(name));
});

Then('is {ding} niet meer op te vragen', async function (this: ToetsWereld, name: ThingName) {
  const { interaction } = this;
  if (interaction.kind !== 'verwijderen') {
    throw new Kitfout('Deze stap past alleen na verwijderen.');
  }
  const id = this.things.get(name).id;
  if (id === undefined) {
    throw new Geblokkeerd(`${name.text} is niet geregistreerd.`, []);
  }
  this.judge(expectSuccess(interaction.answer, 'Verwijderen'));
  const answer = await this.functions.raadpleeg(name.noun.type, id);
  this.judge(expectNotFound(this.functions.profile, answer.exchange));
});

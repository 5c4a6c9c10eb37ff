import { Given, Then, When } from '../src/cucumber/definitions';
import { expectExactly, expectPages } from '../src/evidence-rules';
import { Kitfout } from '../src/functions';
import type { Noun } from './nouns';
import { ownObjects } from './own-objects';
import type { ThingName } from './thing-name';
import { ownerAttribute } from './things';
import type { ToetsWereld } from './world';

Given('{int} {soorten} bij {ding} zijn geregistreerd', async function (this: ToetsWereld, count: number, noun: Noun, owner: ThingName) {
  for (let number = 1; number <= count; number += 1) {
    const name = { noun, label: `${number}`, text: `${noun.type} '${number}'`, phrase: '' };
    await this.arrangeRegistered(await this.things.draft(name, { [ownerAttribute(name, owner)]: owner.phrase }));
  }
});

When(
  '{soorten} worden gezocht op {attribuut} bij {ding}, {int} per pagina',
  async function (this: ToetsWereld, noun: Noun, attribute: string, name: ThingName, pageSize: number) {
    const criteria = { [attribute]: await this.things.idOf(name) };
    this.judged({ kind: 'zoeken', type: noun.type, criteria, search: await this.functions.zoek(noun.type, criteria, pageSize) });
  },
);

/** Every page together: each object once, no page larger than asked for. */
Then('worden de {int} {soorten} elk één keer gevonden', function (this: ToetsWereld, count: number, noun: Noun) {
  const { interaction } = this;
  const expected = ownObjects(this, noun.type);
  if (interaction.kind !== 'zoeken' || expected.length !== count) {
    throw new Kitfout(`Deze stap past alleen na zoeken naar ${count} geregistreerde objecten.`);
  }
  this.judge([...expectExactly(interaction.search, expected, expected), ...expectPages(interaction.search)]);
});

import { type DataTable, When } from '../src/cucumber/definitions';
import type { DomainObject } from '../src/profile';
import type { Noun } from './nouns';
import { searchableValue } from './searchable-value';
import type { ThingName } from './thing-name';
import { attributeRows } from './values';
import type { ToetsWereld } from './world';

async function search(world: ToetsWereld, noun: Noun, criteria: DomainObject): Promise<void> {
  world.judged({ kind: 'zoeken', type: noun.type, criteria, search: await world.functions.zoek(noun.type, criteria) });
}

When('{soorten} wordt/worden gezocht op:', async function (this: ToetsWereld, noun: Noun, table: DataTable) {
  const given = Object.fromEntries(attributeRows(table).map(({ attribute, text }) => [attribute, text]));
  await search(this, noun, await this.things.values(noun.type, given));
});

When(
  '{soorten} wordt/worden gezocht op {attribuut} {waarde}',
  async function (this: ToetsWereld, noun: Noun, attribute: string, text: string) {
    await search(this, noun, { [attribute]: await this.things.value(noun.type, attribute, text) });
  },
);

When(
  '{soorten} wordt/worden gezocht op {attribuut} van {ding}',
  async function (this: ToetsWereld, noun: Noun, attribute: string, name: ThingName) {
    await search(this, noun, { [attribute]: searchableValue(this.things.get(name), attribute) });
  },
);

When(
  '{soorten} wordt/worden gezocht op {attribuut} bij {ding}',
  async function (this: ToetsWereld, noun: Noun, attribute: string, name: ThingName) {
    await search(this, noun, { [attribute]: await this.things.idOf(name) });
  },
);

import { type DataTable, When } from '../src/cucumber/definitions';
import { valueAt } from '../src/functions';
import type { Noun } from './nouns';
import type { Thing } from './thing';
import type { ThingName } from './thing-name';
import { attributeRows } from './values';
import type { ToetsWereld } from './world';

async function change(world: ToetsWereld, name: ThingName, given: Record<string, string>): Promise<void> {
  const thing = world.things.get(name);
  const attributes = await world.things.values(name.noun.type, given);
  await world.change(thing, attributes);
}

async function registerJudged(world: ToetsWereld, thing: Thing): Promise<void> {
  const answer = await world.register(thing, thing.draft);
  world.judged({ kind: 'registreren', thing, answer, sent: world.things.judged(thing, thing.draft) });
}

When('{ding} wordt geregistreerd', async function (this: ToetsWereld, name: ThingName) {
  await registerJudged(this, this.things.get(name));
});

When('{ding} aan {ding} wordt gekoppeld', async function (this: ToetsWereld, actor: ThingName, klantcontact: ThingName) {
  await registerJudged(this, await this.things.draftLink(actor, klantcontact));
});

When('{ding} wordt opgevraagd', async function (this: ToetsWereld, name: ThingName) {
  const thing = this.things.get(name);
  const answer = await this.functions.raadpleeg(name.noun.type, await this.things.idOf(name));
  this.judged({ kind: 'opvragen', thing, answer });
});

When(
  '{ding} wordt opgevraagd via {attribuut} van {ding}',
  async function (this: ToetsWereld, name: ThingName, attribute: string, via: ThingName) {
    const from = await this.note(this.things.get(via));
    const id = valueAt(from, attribute);
    const answer = await this.functions.raadpleeg(name.noun.type, typeof id === 'string' ? id : this.values.unknownId());
    this.judged({ kind: 'opvragen', thing: this.things.get(name), answer });
  },
);

When('een onbekend/onbekende {soort} wordt opgevraagd', async function (this: ToetsWereld, noun: Noun) {
  const id = this.values.unknownId();
  this.judged({ kind: 'onbekend', type: noun.type, id, answer: await this.functions.raadpleeg(noun.type, id) });
});

When('{ding} wordt gewijzigd met:', async function (this: ToetsWereld, name: ThingName, table: DataTable) {
  await change(this, name, Object.fromEntries(attributeRows(table).map(({ attribute, text }) => [attribute, text])));
});

When(
  '{ding} wordt gewijzigd met {attribuut} {waarde}',
  async function (this: ToetsWereld, name: ThingName, attribute: string, text: string) {
    await change(this, name, { [attribute]: text });
  },
);

When(
  '{ding} wordt gewijzigd met als {attribuut} {ding}',
  async function (this: ToetsWereld, name: ThingName, attribute: string, other: ThingName) {
    await change(this, name, { [attribute]: other.phrase });
  },
);

When(
  'een onbekend/onbekende {soort} wordt gewijzigd met {attribuut} {waarde}',
  async function (this: ToetsWereld, noun: Noun, attribute: string, text: string) {
    const attributes = await this.things.values(noun.type, { [attribute]: text });
    const id = this.values.unknownId();
    this.judged({ kind: 'onbekend', type: noun.type, id, answer: await this.functions.wijzig(noun.type, id, { attributes }) });
  },
);

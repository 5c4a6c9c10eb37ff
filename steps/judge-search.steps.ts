import { Then } from '../src/cucumber/definitions';
import { expectExactly } from '../src/evidence-rules';
import { Kitfout, referringAttribute, referringAttributes } from '../src/functions';
import { sameId } from '../src/profile';
import { judgeNoPartijNamed } from './absence';
import type { Noun } from './nouns';
import { expectedObjects, ownObjects } from './own-objects';
import { searchableValue } from './searchable-value';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

/** P-ALLEEN on the judged search. */
function judgeFound(world: ToetsWereld, names: readonly ThingName[]): void {
  const { interaction } = world;
  if (interaction.kind !== 'zoeken') {
    throw new Kitfout('Deze stap past alleen na zoeken.');
  }
  world.judge(expectExactly(interaction.search, ownObjects(world, interaction.type), expectedObjects(world, names)));
}

Then('wordt/worden alleen {dingen} gevonden', function (this: ToetsWereld, names: ThingName[]) {
  judgeFound(this, names);
});

Then('wordt niets gevonden', function (this: ToetsWereld) {
  judgeFound(this, []);
});

/** P-ALLEEN on a confirming search by the reference to an object. */
async function judgeAt(world: ToetsWereld, owner: ThingName, noun: Noun, names: readonly ThingName[]): Promise<void> {
  const search = await world.functions.zoek(noun.type, { [referringTo(owner, noun)]: await world.things.idOf(owner) });
  world.judge(expectExactly(search, ownObjects(world, noun.type), expectedObjects(world, names)));
}

function referringTo(owner: ThingName, noun: Noun): string {
  const attribute = referringAttribute(noun.type, owner.noun.type);
  if (attribute === undefined) {
    throw new Kitfout(`Bij ${owner.text} is geen ${noun.type} te vinden: er is geen verwijzing.`);
  }
  return attribute;
}

Then('is/zijn bij {ding} alleen {dingen} te vinden', async function (this: ToetsWereld, owner: ThingName, names: ThingName[]) {
  const noun = names[0]?.noun;
  if (noun === undefined) {
    throw new Kitfout('Er is geen object genoemd.');
  }
  await judgeAt(this, owner, noun, names);
});

/** Nothing refers to the object: neither what the scenario registered nor what the register made by itself. */
Then('is bij {ding} geen {soort} te vinden', async function (this: ToetsWereld, owner: ThingName, noun: Noun) {
  const attribute = referringTo(owner, noun);
  const id = await this.things.idOf(owner);
  const search = await this.functions.zoek(noun.type, { [attribute]: id });
  const referring = search.found
    .filter((found) => sameId(found.object[attribute], id))
    .map((found) => ({ name: `${noun.type} ${found.id ?? ''}`, id: found.id ?? '' }));
  this.judge(expectExactly(search, [...ownObjects(this, noun.type), ...referring], []));
});

Then('staat/staan bij {ding} alleen {dingen} als actor', async function (this: ToetsWereld, owner: ThingName, names: ThingName[]) {
  const search = await this.functions.zoek('actorKlantcontact', { klantcontact: await this.things.idOf(owner) });
  const actorOf = (found: { object: Readonly<Record<string, unknown>> }) =>
    typeof found.object.actor === 'string' ? found.object.actor : undefined;
  this.judge(expectExactly(search, ownObjects(this, 'actor'), expectedObjects(this, names), actorOf));
});

Then('heeft {ding} alleen {dingen} openstaan', async function (this: ToetsWereld, actor: ThingName, names: ThingName[]) {
  const search = await this.functions.zoek('interneTaak', { status: 'te verwerken', toegewezenAanActor: await this.things.idOf(actor) });
  this.judge(expectExactly(search, ownObjects(this, 'interneTaak'), expectedObjects(this, names)));
});

Then('heeft {ding} niets openstaan', async function (this: ToetsWereld, actor: ThingName) {
  const search = await this.functions.zoek('interneTaak', { status: 'te verwerken', toegewezenAanActor: await this.things.idOf(actor) });
  this.judge(expectExactly(search, ownObjects(this, 'interneTaak'), []));
});

Then('wordt bij zoeken op {attribuut} alleen {ding} gevonden', async function (this: ToetsWereld, attribute: string, name: ThingName) {
  const search = await this.functions.zoek(name.noun.type, { [attribute]: searchableValue(this.things.get(name), attribute) });
  this.judge(expectExactly(search, ownObjects(this, name.noun.type), expectedObjects(this, [name])));
});

Then('is er geen partij met de naam {waarde}', async function (this: ToetsWereld, name: string) {
  await judgeNoPartijNamed(this, name);
});

Then('leidt het gevondene naar {ding}', function (this: ToetsWereld, name: ThingName) {
  const { interaction } = this;
  if (interaction.kind !== 'zoeken') {
    throw new Kitfout('Deze stap past alleen na zoeken.');
  }
  const thing = this.things.get(name);
  const attributes = referringAttributes(interaction.type, name.noun.type);
  const referredTo = (found: { object: Readonly<Record<string, unknown>> }) =>
    attributes.some((attribute) => sameId(found.object[attribute], thing.id)) ? thing.id : undefined;
  this.judge(expectExactly(interaction.search, [], expectedObjects(this, [name]), referredTo));
});

import { type DataTable, Given } from '../src/cucumber/definitions';
import { expectSuccess } from '../src/evidence-rules';
import { coveringRequirement, functionName, Geblokkeerd, isSuccess, withValueAt } from '../src/functions';
import type { Setup } from './setup';
import type { ThingName } from './thing-name';
import { ownerAttribute } from './things';
import { attributeRows, textOfLength } from './values';
import type { ToetsWereld } from './world';

/** Attribute texts of a table. */
function given(table: DataTable): Record<string, string> {
  return Object.fromEntries(attributeRows(table).map(({ attribute, text }) => [attribute, text]));
}

/** Drafts the object, referring to its owner when the phrase names one. */
async function draft(world: ToetsWereld, setup: Setup, attributes: Record<string, string> = {}) {
  const owner = setup.owner === undefined ? {} : { [ownerAttribute(setup.name, setup.owner)]: setup.ownerPhrase };
  return world.things.draft(setup.name, { ...owner, ...attributes });
}

Given('{opzet}', async function (this: ToetsWereld, setup: Setup) {
  await draft(this, setup);
});

Given('{opzet} met:', async function (this: ToetsWereld, setup: Setup, table: DataTable) {
  await draft(this, setup, given(table));
});

Given('{opzet} met {attribuut} {waarde}', async function (this: ToetsWereld, setup: Setup, attribute: string, text: string) {
  await draft(this, setup, { [attribute]: text });
});

Given('{opzet} met als {attribuut} {ding}', async function (this: ToetsWereld, setup: Setup, attribute: string, other: ThingName) {
  await draft(this, setup, { [attribute]: other.phrase });
});

Given('{ding} gelijk aan {ding}', function (this: ToetsWereld, name: ThingName, original: ThingName) {
  this.things.copy(name, original);
});

Given(
  '{opzet} waarvan {attribuut} {int} tekens {waarde} telt',
  async function (this: ToetsWereld, setup: Setup, attribute: string, length: number, kind: string) {
    await draft(this, setup, { [attribute]: textOfLength(length, kind) });
  },
);

Given('{opzet} is geregistreerd', async function (this: ToetsWereld, setup: Setup) {
  await this.arrangeRegistered(this.things.find(setup.name) ?? (await draft(this, setup)));
});

Given('{opzet} is geregistreerd met:', async function (this: ToetsWereld, setup: Setup, table: DataTable) {
  await this.arrangeRegistered(await draft(this, setup, given(table)));
});

Given(
  '{opzet} is geregistreerd met {attribuut} {waarde}',
  async function (this: ToetsWereld, setup: Setup, attribute: string, text: string) {
    await this.arrangeRegistered(await draft(this, setup, { [attribute]: text }));
  },
);

Given(
  '{opzet} is geregistreerd met als {attribuut} {ding}',
  async function (this: ToetsWereld, setup: Setup, attribute: string, other: ThingName) {
    await this.arrangeRegistered(await draft(this, setup, { [attribute]: other.phrase }));
  },
);

Given('{ding} is aan {ding} gekoppeld', async function (this: ToetsWereld, actor: ThingName, klantcontact: ThingName) {
  await this.arrangeRegistered(await this.things.draftLink(actor, klantcontact));
});

Given('{ding} is gewijzigd met:', async function (this: ToetsWereld, name: ThingName, table: DataTable) {
  const thing = this.things.get(name);
  const changes = await this.things.values(name.noun.type, given(table));
  const answer = await this.functions.wijzig(name.noun.type, await this.things.idOf(name), { attributes: changes });
  if (!isSuccess(answer.status)) {
    const action = functionName('wijzig', name.noun.type);
    throw new Geblokkeerd(
      `Voorbereiding mislukt: ${action} gaf status ${answer.status}.`,
      coveringRequirement('wijzig', name.noun.type),
      expectSuccess(answer, action),
    );
  }
  thing.sent = Object.entries(changes).reduce((sent, [attribute, value]) => withValueAt(sent, attribute, value), { ...thing.sent });
});

Given('van {dingen} is de stand genoteerd', async function (this: ToetsWereld, names: ThingName[]) {
  for (const name of names) {
    await this.note(this.things.get(name));
  }
});

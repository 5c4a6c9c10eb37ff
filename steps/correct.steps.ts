import { type DataTable, Then, When } from '../src/cucumber/definitions';
import { expectNotFound, expectReturned, expectSuccess } from '../src/evidence-rules';
import { coveringRequirement, functionName, Geblokkeerd, isSuccess, Kitfout, withValueAt } from '../src/functions';
import { empty } from './empty-attribute';
import { judgeFixed, judgeFixedId } from './fixed-attribute';
import { judgeOnlyNewValueFound } from './replaced-value';
import type { ThingName } from './thing-name';
import { attributeRows } from './values';
import type { ToetsWereld } from './world';

When('{ding} wordt gewijzigd met een andere identificatie', async function (this: ToetsWereld, name: ThingName) {
  await this.change(
    this.things.get(name),
    {},
    { [this.functions.profile.definition.identifier.property]: this.values.placeholder('andere onbekende identificatie') },
  );
});

When('{ding} wordt gewijzigd met een leeg/lege {attribuut}', async function (this: ToetsWereld, name: ThingName, attribute: string) {
  await empty(this, this.things.get(name), attribute);
});

When(
  '{ding} wordt gewijzigd met een eigen gegeven {waarde} {waarde}',
  async function (this: ToetsWereld, name: ThingName, property: string, value: string) {
    await this.change(this.things.get(name), {}, { [property]: value });
  },
);

When(
  '{ding} zonder {attribuut} wordt vervangen met:',
  async function (this: ToetsWereld, name: ThingName, attribute: string, table: DataTable) {
    const given = await this.things.values(
      name.noun.type,
      Object.fromEntries(attributeRows(table).map((row) => [row.attribute, row.text])),
    );
    await this.replace(this.things.get(name), withValueAt({ ...this.things.get(name).valid, ...given }, attribute, undefined));
  },
);

Then('ligt de identificatie vast', async function (this: ToetsWereld) {
  await judgeFixedId(this);
});

Then('ligt {attribuut} vast', async function (this: ToetsWereld, attribute: string) {
  await judgeFixed(this, attribute);
});

Then('is {attribuut} hetzelfde gebleven', async function (this: ToetsWereld, attribute: string) {
  await judgeFixed(this, attribute);
});

Then('wordt dezelfde wijziging zonder {attribuut} wel geaccepteerd', async function (this: ToetsWereld, attribute: string) {
  const { interaction } = this;
  if (interaction.kind !== 'wijzigen') {
    throw new Kitfout('Deze stap past alleen na wijzigen.');
  }
  const { type } = interaction.thing.name.noun;
  const attributes = withValueAt(interaction.sent, attribute, undefined);
  const answer = await this.functions.wijzig(type, await this.things.idOf(interaction.thing.name), { attributes });
  if (!isSuccess(answer.status)) {
    const action = functionName('wijzig', type);
    throw new Geblokkeerd(
      'Ook de geldige wijziging wordt geweigerd; de weigering zegt daarom niets over deze eis.',
      coveringRequirement('wijzig', type),
      expectSuccess(answer, action),
    );
  }
});

Then(
  'is {ding} alleen op de nieuwe waarde van {attribuut} te vinden',
  async function (this: ToetsWereld, name: ThingName, attribute: string) {
    await judgeOnlyNewValueFound(this, name, attribute);
  },
);

Then(
  'is {ding} alleen op de nieuwe waarde van {attribuut} te vinden, samen met {attribuut}',
  async function (this: ToetsWereld, name: ThingName, attribute: string, together: string) {
    await judgeOnlyNewValueFound(this, name, attribute, together);
  },
);

Then(
  'komt bij het opvragen alles terug zoals vervangen, of vraagt het register om {attribuut}',
  async function (this: ToetsWereld, attribute: string) {
    const { interaction } = this;
    if (interaction.kind !== 'vervangen') {
      throw new Kitfout('Deze stap past alleen na vervangen.');
    }
    if (interaction.answer.status === 400 || interaction.answer.status === 422) {
      this.outcome.observe(`Het register vraagt bij volledig vervangen om ${attribute}.`);
      return;
    }
    this.judge(expectSuccess(interaction.answer, 'Volledig vervangen'));
    this.judge(expectReturned(this.resource(this.subject), interaction.sent, await this.read(this.subject)));
  },
);

Then('is {ding} op te vragen, ook als {attribuut} is gewijzigd', async function (this: ToetsWereld, name: ThingName, attribute: string) {
  const read = await this.read(this.things.get(name));
  this.judge(expectSuccess(read, functionName('raadpleeg', name.noun.type)));
  const changed =
    this.interaction.kind === 'wijzigen' &&
    expectReturned(this.resource(this.subject), this.interaction.sent, read, [attribute]).length === 0;
  this.outcome.observe(
    changed
      ? `${attribute} is gewijzigd; de verwijzingen zijn daarna getoetst.`
      : `${attribute} is niet gewijzigd; de verwijzingen zijn zonder wijziging getoetst.`,
  );
});

Then('bestaat het daarna nog steeds niet', async function (this: ToetsWereld) {
  const { interaction } = this;
  if (interaction.kind !== 'onbekend') {
    throw new Kitfout('Deze stap past alleen na een handeling op iets onbekends.');
  }
  const answer = await this.functions.raadpleeg(interaction.type, interaction.id);
  this.judge(expectNotFound(this.functions.profile, answer.exchange));
});

Then('is van {ding} {attribuut} gelijk aan {waarde}', async function (this: ToetsWereld, name: ThingName, attribute: string, text: string) {
  const thing = this.things.get(name);
  const expected = withValueAt({}, attribute, await this.things.value(name.noun.type, attribute, text));
  const read = await this.read(thing);
  this.judge(expectSuccess(read, functionName('raadpleeg', name.noun.type)));
  this.judge(expectReturned(this.resource(thing), expected, read));
});

When('{ding} wordt vervangen met:', async function (this: ToetsWereld, name: ThingName, table: DataTable) {
  const given = await this.things.values(name.noun.type, Object.fromEntries(attributeRows(table).map((row) => [row.attribute, row.text])));
  await this.replace(this.things.get(name), { ...this.things.get(name).valid, ...given });
});

Then('komt bij het opvragen alles terug zoals vervangen', async function (this: ToetsWereld) {
  const { interaction } = this;
  if (interaction.kind !== 'vervangen') {
    throw new Kitfout('Deze stap past alleen na vervangen.');
  }
  this.judge(expectSuccess(interaction.answer, 'Volledig vervangen'));
  this.judge(expectReturned(this.resource(this.subject), interaction.sent, await this.read(this.subject)));
});

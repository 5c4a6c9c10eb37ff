import { Then } from '../src/cucumber/definitions';
import { deviation, expectEmpty, expectId, expectNotFound, expectReturned, expectSuccess } from '../src/evidence-rules';
import { functionName, Kitfout } from '../src/functions';
import type { DomainObject } from '../src/profile';
import { judgeAssignedNumber } from './assigned-number';
import { exchangeOf } from './interaction';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

/** The attributes of the judged registration or change. */
function sentAttributes(world: ToetsWereld): DomainObject {
  const { interaction } = world;
  if (interaction.kind === 'registreren' || interaction.kind === 'wijzigen') {
    return interaction.sent;
  }
  throw new Kitfout('Deze stap past alleen na registreren of wijzigen.');
}

/** The judged write succeeded; for a registration with an id. */
function expectWritten(world: ToetsWereld): void {
  const { interaction } = world;
  if (interaction.kind !== 'registreren' && interaction.kind !== 'wijzigen') {
    throw new Kitfout('Deze stap past alleen na registreren of wijzigen.');
  }
  const verb = interaction.kind === 'registreren' ? 'registreer' : 'wijzig';
  world.judge(expectSuccess(interaction.answer, functionName(verb, interaction.thing.name.noun.type)));
  if (interaction.kind === 'registreren') {
    world.judge(expectId(interaction.answer));
  }
}

async function judgeReturned(world: ToetsWereld, attributes?: readonly string[]): Promise<void> {
  expectWritten(world);
  const thing = world.subject;
  const read = await world.read(thing);
  world.judge(expectSuccess(read, functionName('raadpleeg', thing.name.noun.type)));
  world.judge(expectReturned(world.resource(thing), sentAttributes(world), read, attributes));
}

Then('komt bij het opvragen alles terug zoals geregistreerd', async function (this: ToetsWereld) {
  await judgeReturned(this);
});

Then('is bij het opvragen {attribuut} gelijk aan wat is geregistreerd/gewijzigd', async function (this: ToetsWereld, attribute: string) {
  await judgeReturned(this, [attribute]);
});

Then('is bij het opvragen {attribuut} leeg', async function (this: ToetsWereld, attribute: string) {
  expectWritten(this);
  this.judge(expectEmpty(this.resource(this.subject), await this.read(this.subject), attribute));
});

Then('is van {ding} {attribuut} leeg', async function (this: ToetsWereld, name: ThingName, attribute: string) {
  const thing = this.things.get(name);
  this.judge(expectEmpty(this.resource(thing), await this.read(thing), attribute));
});

Then('zijn alle geregistreerde gegevens terug te lezen', function (this: ToetsWereld) {
  const { interaction } = this;
  if (interaction.kind !== 'opvragen' || interaction.thing.sent === undefined) {
    throw new Kitfout('Deze stap past alleen na het opvragen van een geregistreerd object.');
  }
  this.judge(expectSuccess(interaction.answer, functionName('raadpleeg', interaction.thing.name.noun.type)));
  this.judge(expectReturned(this.resource(interaction.thing), interaction.thing.sent, interaction.answer));
});

Then('hebben {dingen} elk een eigen identificatie', function (this: ToetsWereld, names: ThingName[]) {
  expectWritten(this);
  const ids = names.map((name) => this.things.get(name).id);
  if (new Set(ids).size < ids.length) {
    const received = ids.map((id) => id ?? '(geen)').join(', ');
    this.judge([
      deviation(exchangeOf(this.interaction), 'Verschillende registraties hebben dezelfde identificatie', {
        expected: 'verschillende identificaties',
        received,
      }),
    ]);
  }
});

Then('is/zijn {dingen} op te vragen', async function (this: ToetsWereld, names: ThingName[]) {
  for (const name of names) {
    const thing = this.things.get(name);
    const read = await this.read(thing);
    this.judge([
      ...expectSuccess(read, functionName('raadpleeg', name.noun.type)),
      ...expectReturned(this.resource(thing), thing.sent ?? thing.valid, read),
    ]);
  }
});

Then('is het antwoord dat het niet bestaat', function (this: ToetsWereld) {
  this.judge(expectNotFound(this.functions.profile, exchangeOf(this.interaction)));
});

Then(
  'is bij het opvragen {attribuut} het meegegeven nummer of een door het register toegekend uniek nummer',
  async function (this: ToetsWereld, attribute: string) {
    expectWritten(this);
    const thing = this.subject;
    const read = await this.read(thing);
    const different = expectReturned(this.resource(thing), sentAttributes(this), read, [attribute]);
    this.judge(await judgeAssignedNumber(this, thing, attribute, different));
  },
);

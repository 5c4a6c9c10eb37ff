import { Then } from '../src/cucumber/definitions';
import { expectFilled, expectRefused, expectReturned, expectSuccess, isRefused } from '../src/evidence-rules';
import { coveringRequirement, functionName, Geblokkeerd, isSuccess, Kitfout, valueAt } from '../src/functions';
import { judgeOnlyTwinStored } from './absence';
import { exchangeOf } from './interaction';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

Then('wordt dit geweigerd met een begrijpelijke melding', function (this: ToetsWereld) {
  const thing = this.subject;
  const sent = this.interaction.kind === 'wijzigen' ? Object.keys(this.interaction.sent) : thing.deviating;
  this.judge(expectRefused(this.functions.profile, this.resource(thing), exchangeOf(this.interaction), sent));
});

/** The accepted twin: without it a refusal proves nothing about the attribute that deviates. */
Then('wordt het zonder die afwijking wel geaccepteerd', async function (this: ToetsWereld) {
  const twin = this.things.twinOf(this.subject);
  const { type } = twin.name.noun;
  const answer = await this.register(twin, twin.valid);
  if (twin.id === undefined) {
    const action = functionName('registreer', type);
    throw new Geblokkeerd(
      `Ook zonder de afwijking weigert het register (status ${answer.status}); de weigering zegt daarom niets over deze eis.`,
      coveringRequirement('registreer', type),
      expectSuccess(answer, action),
    );
  }
});

Then('is bij zoeken op {attribuut} alleen de geaccepteerde registratie te vinden', async function (this: ToetsWereld, attribute: string) {
  await judgeOnlyTwinStored(this, attribute);
});

Then(
  'wordt dezelfde wijziging met als {attribuut} {ding} wel geaccepteerd',
  async function (this: ToetsWereld, attribute: string, name: ThingName) {
    const { type } = this.subject.name.noun;
    const answer = await this.functions.wijzig(type, await this.things.idOf(this.subject.name), {
      attributes: { [attribute]: await this.things.idOf(name) },
    });
    if (!isSuccess(answer.status)) {
      const action = functionName('wijzig', type);
      throw new Geblokkeerd(
        'Ook de geldige wijziging wordt geweigerd; de weigering zegt daarom niets over deze eis.',
        coveringRequirement('wijzig', type),
        expectSuccess(answer, action),
      );
    }
  },
);

/** P-NIETSTIL: refused, or kept whole. */
Then('is {attribuut} geweigerd of volledig bewaard', async function (this: ToetsWereld, attribute: string) {
  const { interaction } = this;
  if (isRefused(exchangeOf(interaction))) {
    this.judge(expectRefused(this.functions.profile, this.resource(this.subject), exchangeOf(interaction), [attribute]));
    return;
  }
  if (interaction.kind !== 'registreren' && interaction.kind !== 'wijzigen') {
    throw new Kitfout('Deze stap past alleen na registreren of wijzigen.');
  }
  this.judge(expectSuccess(interaction.answer, 'Het verzoek'));
  this.judge(expectReturned(this.resource(this.subject), interaction.sent, await this.read(this.subject), [attribute]));
});

/** P-NOOITLEEG: refused, or accepted with a value. */
Then('is {attribuut} geweigerd of niet leeg', async function (this: ToetsWereld, attribute: string) {
  const exchange = exchangeOf(this.interaction);
  if (isRefused(exchange)) {
    this.judge(expectRefused(this.functions.profile, this.resource(this.subject), exchange, this.subject.deviating));
    return;
  }
  if (this.interaction.kind === 'registreren') {
    this.judge(expectSuccess(this.interaction.answer, 'Het verzoek'));
  }
  this.judge(expectFilled(this.resource(this.subject), await this.read(this.subject), attribute));
});

/** A nummer in use is refused; a register that gives out numbers itself may accept, but never with the number in use. */
Then(
  'wordt dit geweigerd met een begrijpelijke melding, of kent het register zelf een ander nummer toe',
  async function (this: ToetsWereld) {
    const { interaction } = this;
    if (interaction.kind === 'registreren' && isSuccess(interaction.answer.status)) {
      const read = await this.read(this.subject);
      const own = read.object === undefined ? undefined : valueAt(read.object, 'nummer');
      if (own !== undefined && String(own) !== String(valueAt(this.subject.draft, 'nummer')) && /^[0-9]{1,10}$/.test(String(own))) {
        this.outcome.observe(`Het register kent zelf een nummer toe: ${String(own)}.`);
        return;
      }
    }
    this.judge(expectRefused(this.functions.profile, this.resource(this.subject), exchangeOf(interaction), ['nummer']));
  },
);

import { Then } from '../src/cucumber/definitions';
import { observeAcceptance, observeAttribute, refuseServerError, shown } from '../src/evidence-rules';
import { Kitfout, valueAt } from '../src/functions';
import { exchangeOf } from './interaction';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

Then('wordt gemeld of dit wordt geaccepteerd', function (this: ToetsWereld) {
  this.outcome.observe(observeAcceptance(exchangeOf(this.interaction)));
});

Then('wordt gemeld wat er met {attribuut} gebeurt', async function (this: ToetsWereld, attribute: string) {
  const { interaction } = this;
  if (interaction.kind !== 'registreren' && interaction.kind !== 'wijzigen') {
    throw new Kitfout('Deze stap past alleen na registreren of wijzigen.');
  }
  const read = this.subject.id === undefined ? undefined : await this.read(this.subject);
  this.outcome.observe(observeAttribute(attribute, valueAt(interaction.sent, attribute), interaction.answer, read));
});

Then('wordt gemeld welke waarde {attribuut} heeft', async function (this: ToetsWereld, attribute: string) {
  refuseServerError(exchangeOf(this.interaction));
  const read = await this.read(this.subject);
  this.outcome.observe(`${attribute} is ${shown(read.object === undefined ? undefined : valueAt(read.object, attribute), read.exchange)}.`);
});

Then('wordt gemeld wat er met het eigen gegeven {waarde} gebeurt', async function (this: ToetsWereld, property: string) {
  const acceptance = observeAcceptance(exchangeOf(this.interaction));
  const read = this.subject.id === undefined ? undefined : await this.read(this.subject);
  const json = read?.exchange.response?.json;
  const kept = typeof json === 'object' && json !== null && Object.hasOwn(json, property);
  this.outcome.observe(
    read === undefined ? acceptance : `${acceptance} Het eigen gegeven ${property} wordt ${kept ? 'teruggegeven' : 'niet teruggegeven'}.`,
  );
});

Then('wordt gemeld of {ding} en {ding} dezelfde identificatie hebben', function (this: ToetsWereld, first: ThingName, second: ThingName) {
  refuseServerError(exchangeOf(this.interaction));
  const [one, other] = [this.things.get(first).id, this.things.get(second).id];
  if (one !== undefined && other !== undefined) {
    this.outcome.observe(
      one === other ? 'Beide registraties hebben dezelfde identificatie.' : 'Beide registraties hebben een eigen identificatie.',
    );
  }
});

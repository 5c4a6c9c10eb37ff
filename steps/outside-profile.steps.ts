import { Then } from '../src/cucumber/definitions';
import { deviation, expectRefused, expectSuccess, isRefused, observeAcceptance, refuseServerError } from '../src/evidence-rules';
import { exchangeOf } from './interaction';
import type { ToetsWereld } from './world';

/** The property as it stands in the answer; undefined when it is not there. */
function property(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Object.getOwnPropertyDescriptor(body, name)?.value : undefined;
}

Then('wordt gemeld welke gegevens buiten het profiel het antwoord bevat', function (this: ToetsWereld) {
  const exchange = exchangeOf(this.interaction);
  refuseServerError(exchange);
  const { properties } = this.resource(this.subject).definition;
  const { identifier, links, expand } = this.functions.profile.definition;
  const known = new Set([...Object.keys(properties), identifier.property, identifier.self, links?.property, expand?.property]);
  const body = exchange.response?.json;
  const unknown = typeof body === 'object' && body !== null ? Object.keys(body).filter((name) => !known.has(name)) : [];
  this.outcome.observe(
    unknown.length === 0 ? 'Het antwoord bevat geen gegevens buiten het profiel.' : `Het antwoord bevat ook: ${unknown.join(', ')}.`,
  );
});

Then('wordt gemeld of het profiel toegang tot een auditlog kent', function (this: ToetsWereld) {
  refuseServerError(exchangeOf(this.interaction));
  this.outcome.observe(
    `Het profiel ${this.functions.profile.name} kent geen toegang tot een auditlog; ${observeAcceptance(exchangeOf(this.interaction))}`,
  );
});

/** Not returned with the value that was sent: refused, ignored, or replaced by a value of the register's own. */
Then('staat het eigen gegeven {waarde} niet met die waarde in het register', async function (this: ToetsWereld, name: string) {
  const exchange = exchangeOf(this.interaction);
  if (isRefused(exchange)) {
    this.outcome.observe('De registratie met het eigen gegeven wordt geweigerd.');
    return;
  }
  this.judge(this.interaction.kind === 'zoeken' ? [] : expectSuccess(this.interaction.answer, 'De registratie'));
  const read = await this.read(this.subject);
  const sent = this.subject.extra[name];
  const stored = property(read.exchange.response?.json, name);
  if (stored !== undefined && stored === sent) {
    this.judge([
      deviation(read.exchange, `${name} is met de opgegeven waarde bewaard`, {
        path: `/${name}`,
        expected: 'geweigerd, genegeerd of een eigen waarde',
        received: String(stored),
      }),
    ]);
  }
});

Then('wordt het eigen gegeven {waarde} geweigerd of genegeerd', async function (this: ToetsWereld, name: string) {
  const exchange = exchangeOf(this.interaction);
  if (isRefused(exchange)) {
    this.judge(expectRefused(this.functions.profile, this.resource(this.subject), exchange, []));
    return;
  }
  this.judge(this.interaction.kind === 'zoeken' ? [] : expectSuccess(this.interaction.answer, 'De handeling'));
  const read = await this.read(this.subject);
  if (property(read.exchange.response?.json, name) !== undefined) {
    this.judge([
      deviation(read.exchange, `${name} is als gegeven bewaard`, {
        path: `/${name}`,
        expected: 'geweigerd of genegeerd',
        received: 'teruggegeven bij het opvragen',
      }),
    ]);
  }
});

import { Then, When } from '../src/cucumber/definitions';
import { observeAcceptance } from '../src/evidence-rules';
import { isSuccess } from '../src/functions';
import { isRecord } from '../src/profile';
import { exchangeOf } from './interaction';
import type { Noun } from './nouns';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

/** Query parameter by which Dutch government APIs select properties, where they offer that. */
const SELECTION_PARAMETER = 'fields';

When('{soorten} worden gezocht zonder zoekvoorwaarden', async function (this: ToetsWereld, noun: Noun) {
  this.judged({ kind: 'zoeken', type: noun.type, criteria: {}, search: await this.functions.zoekEerstePagina(noun.type) });
});

When(
  'klantcontacten met {attribuut} {waarde} worden gezocht van {waarde} tot en met {waarde}',
  async function (this: ToetsWereld, attribute: string, text: string, from: string, until: string) {
    const criteria = await this.things.values('klantcontact', { [attribute]: text });
    const search = await this.functions.zoekInPeriode('klantcontact', 'plaatsgevondenOp', { from, until }, criteria);
    this.judged({ kind: 'zoeken', type: 'klantcontact', criteria, search });
  },
);

When('van {ding} alleen {attribuut} wordt opgevraagd', async function (this: ToetsWereld, name: ThingName, attribute: string) {
  const resource = this.resource(this.things.get(name));
  const query = { [SELECTION_PARAMETER]: resource.propertyPath(attribute).slice(1) };
  const exchange = await this.functions.call({ method: 'GET', path: resource.itemPath(await this.things.idOf(name)), query });
  this.judged({ kind: 'opvragen', thing: this.things.get(name), answer: { exchange, status: exchange.response?.status ?? 0 } });
});

Then('wordt gemeld of alleen {attribuut} wordt teruggegeven', function (this: ToetsWereld, attribute: string) {
  const exchange = exchangeOf(this.interaction);
  const acceptance = observeAcceptance(exchange);
  const own = this.resource(this.subject).propertyPath(attribute).slice(1);
  const body = exchange.response?.json;
  const others = isRecord(body) ? Object.keys(body).filter((name) => name !== own) : [];
  this.outcome.observe(
    isSuccess(exchange.response?.status ?? 0)
      ? `${acceptance} Naast ${own} bevat het antwoord: ${others.join(', ') || 'niets'}.`
      : acceptance,
  );
});

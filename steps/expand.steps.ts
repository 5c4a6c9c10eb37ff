import { Then, When } from '../src/cucumber/definitions';
import { deviation, expectSuccess, expectUnchanged, shown } from '../src/evidence-rules';
import { expandedObjects, expandName, functionName } from '../src/functions';
import { sameId } from '../src/profile';
import { exchangeOf } from './interaction';
import type { Noun } from './nouns';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

When('{ding} wordt opgevraagd samen met {soortenlijst}', async function (this: ToetsWereld, name: ThingName, nouns: Noun[]) {
  const relations = nouns.map((noun) => expandName(this.functions.profile, name.noun.type, noun.type));
  const answer = await this.functions.raadpleegMet(name.noun.type, await this.things.idOf(name), relations);
  this.judged({ kind: 'opvragen', thing: this.things.get(name), answer });
});

/** The related object in the same answer equals what a separate request gives. */
Then('bevat het antwoord {dingen} volledig', async function (this: ToetsWereld, names: ThingName[]) {
  const exchange = exchangeOf(this.interaction);
  for (const name of names) {
    const thing = this.things.get(name);
    const resource = this.resource(thing);
    const separate = await this.functions.raadpleeg(name.noun.type, await this.things.idOf(name));
    this.judge(expectSuccess(separate, functionName('raadpleeg', name.noun.type)));
    const related = expandedObjects(this.functions.profile, this.subject.name.noun.type, name.noun.type, exchange.response?.json);
    const own = related.find((wire) => sameId(resource.idOf(wire), thing.id));
    if (own === undefined) {
      this.judge([
        deviation(exchange, `${name.text} ontbreekt in het antwoord`, { expected: name.text, received: shown(related, exchange) }),
      ]);
    } else {
      const together = { ...separate, exchange, object: resource.fromResponse(own) };
      this.judge(expectUnchanged(resource, separate.object ?? {}, together));
    }
  }
});

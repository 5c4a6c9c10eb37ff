import { Then } from '../src/cucumber/definitions';
import { expectErrorForm, expectProfileForm, expectSuccess } from '../src/evidence-rules';
import { functionName } from '../src/functions';
import { exchangeOf } from './interaction';
import type { ToetsWereld } from './world';

Then('volgt het opgevraagde de vorm van het profiel', async function (this: ToetsWereld) {
  const { type } = this.subject.name.noun;
  const read = await this.read(this.subject);
  this.judge(expectSuccess(read, functionName('raadpleeg', type)));
  this.judge(expectProfileForm(this.functions.profile, type, read.exchange));
});

Then('heeft de foutmelding de vorm van het profiel', function (this: ToetsWereld) {
  this.judge(expectErrorForm(this.functions.profile, exchangeOf(this.interaction)));
});

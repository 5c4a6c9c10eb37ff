import { type DataTable, Given, Then, When } from '../src/cucumber/definitions';
import { refuseServerError } from '../src/evidence-rules';
import { valueAt } from '../src/functions';
import { sameId } from '../src/profile';
import { exchangeOf } from './interaction';
import { collectKlantcontacten, judgedSearch, judgeFoundAttributes, judgeOverview, registerKlantcontactenOf } from './overview';
import type { ThingName } from './thing-name';
import type { ToetsWereld } from './world';

Given('de klantcontacten van {ding} zijn geregistreerd:', async function (this: ToetsWereld, partij: ThingName, table: DataTable) {
  await registerKlantcontactenOf(this, partij, table.hashes());
});

When('de klantcontacten van {ding} worden verzameld', async function (this: ToetsWereld, partij: ThingName) {
  const criteria = { wasPartij: await this.things.idOf(partij) };
  this.judged({ kind: 'zoeken', type: 'klantcontact', criteria, search: await collectKlantcontacten(this, partij) });
});

Then('is/zijn van {ding} alleen {dingen} te verzamelen', async function (this: ToetsWereld, partij: ThingName, names: ThingName[]) {
  await judgeOverview(this, partij, names);
});

Then('is bij elk gevonden object {attributen} gelijk aan wat is geregistreerd', function (this: ToetsWereld, attributes: string[]) {
  judgeFoundAttributes(this, attributes);
});

Then('wordt gemeld of {ding} is gevonden', function (this: ToetsWereld, name: ThingName) {
  refuseServerError(exchangeOf(this.interaction));
  const found = judgedSearch(this).found.some((object) => sameId(object.id, this.things.get(name).id));
  this.outcome.observe(`${name.text} is ${found ? '' : 'niet '}gevonden.`);
});

Then('wordt gemeld in welke volgorde van {attribuut} het resultaat staat', function (this: ToetsWereld, attribute: string) {
  refuseServerError(exchangeOf(this.interaction));
  const values = judgedSearch(this).found.map((object) => String(valueAt(object.object, attribute)));
  this.outcome.observe(`Volgorde van het resultaat op ${attribute}: ${values.join(', ') || 'niets gevonden'}.`);
});

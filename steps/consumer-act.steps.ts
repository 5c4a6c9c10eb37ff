import { consumerNames } from '../src/consumers';
import { type DataTable, defineParameterType, Given, When } from '../src/cucumber/definitions';
import { consumerOf } from './consumer-scenario';
import { callsIn, changesIn } from './consumer-tables';
import type { ToetsWereld } from './world';

defineParameterType({
  name: 'toepassing',
  regexp: new RegExp(consumerNames().join('|')),
  transformer: (name: string) => name,
  useForSnippets: false,
});

Given('{toepassing} stuurde {waarde}', async function (this: ToetsWereld, consumer: string, call: string) {
  await consumerOf(this).arrange({ consumer, call });
});

Given('{toepassing} stuurde {waarde} met:', async function (this: ToetsWereld, consumer: string, call: string, table: DataTable) {
  await consumerOf(this).arrange({ consumer, call, changes: changesIn(table) });
});

Given('{toepassing} stuurde achtereenvolgens:', async function (this: ToetsWereld, consumer: string, table: DataTable) {
  for (const asked of callsIn(consumer, table)) {
    await consumerOf(this).arrange(asked);
  }
});

Given(
  '{toepassing} stuurde {int} keer {waarde} als {waarde}',
  async function (this: ToetsWereld, consumer: string, times: number, call: string, as: string) {
    for (let time = 1; time <= times; time += 1) {
      await consumerOf(this).arrange({ consumer, call, as: `${as} ${time}` });
    }
  },
);

When('{toepassing} {waarde} stuurt', async function (this: ToetsWereld, consumer: string, call: string) {
  await consumerOf(this).act([{ consumer, call }]);
});

When('{toepassing} {waarde} stuurt met:', async function (this: ToetsWereld, consumer: string, call: string, table: DataTable) {
  await consumerOf(this).act([{ consumer, call, changes: changesIn(table) }]);
});

When('{toepassing} {waarde} stuurt als {waarde}', async function (this: ToetsWereld, consumer: string, call: string, as: string) {
  await consumerOf(this).act([{ consumer, call, as }]);
});

When(
  '{toepassing} het adres {waarde} opvraagt met {waarde}',
  async function (this: ToetsWereld, consumer: string, name: string, query: string) {
    await consumerOf(this).visit(consumer, name, query);
  },
);

When('{toepassing} achtereenvolgens stuurt:', async function (this: ToetsWereld, consumer: string, table: DataTable) {
  await consumerOf(this).act(callsIn(consumer, table));
});

When('{toepassing} tegelijk stuurt:', async function (this: ToetsWereld, consumer: string, table: DataTable) {
  await consumerOf(this).act(callsIn(consumer, table), true);
});

When('{toepassing} {waarde} stuurt en next volgt', async function (this: ToetsWereld, consumer: string, call: string) {
  await consumerOf(this).walk({ consumer, call }, 'link');
});

When('{toepassing} {waarde} stuurt en met page verder bladert', async function (this: ToetsWereld, consumer: string, call: string) {
  await consumerOf(this).walk({ consumer, call }, 'number');
});

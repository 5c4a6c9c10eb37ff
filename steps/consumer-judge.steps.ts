import { type DataTable, Then } from '../src/cucumber/definitions';
import {
  judgeBasePath,
  judgeHits,
  judgeIdentificator,
  judgeMediaType,
  judgeNoHit,
  judgeOrder,
  judgeScheme,
  observePlace,
} from './consumer-judge';
import { consumerOf } from './consumer-scenario';
import { changesIn, readingIn, rowsIn } from './consumer-tables';
import type { ToetsWereld } from './world';

Then('is de status {int}', function (this: ToetsWereld, status: number) {
  consumerOf(this).judgeStatus([status]);
});

Then('is de status {int} of {int}', function (this: ToetsWereld, one: number, other: number) {
  consumerOf(this).judgeStatus([one, other]);
});

Then('bevat het antwoord:', function (this: ToetsWereld, table: DataTable) {
  consumerOf(this).judgeRows(consumerOf(this).answer, rowsIn(table));
});

Then('bevat elk antwoord:', function (this: ToetsWereld, table: DataTable) {
  consumerOf(this).judgeEach(rowsIn(table));
});

Then('is de sleutel gestuurd als {waarde}', function (this: ToetsWereld, scheme: string) {
  judgeScheme(consumerOf(this), scheme);
});

Then('bevat het antwoord op {waarde}:', function (this: ToetsWereld, name: string, table: DataTable) {
  consumerOf(this).judgeRows(consumerOf(this).kept(name), rowsIn(table));
});

Then('is het mediatype {waarde}', function (this: ToetsWereld, type: string) {
  judgeMediaType(consumerOf(this), type);
});

Then('zijn de treffers precies {waarde}', function (this: ToetsWereld, names: string) {
  judgeHits(consumerOf(this), names, consumerOf(this).answers);
});

Then('staan de eigen treffers in de volgorde {waarde}', function (this: ToetsWereld, names: string) {
  judgeOrder(consumerOf(this), names);
});

Then('staat {waarde} niet tussen de treffers', function (this: ToetsWereld, name: string) {
  judgeNoHit(consumerOf(this), name);
});

Then('leest {toepassing} met {waarde}:', async function (this: ToetsWereld, consumer: string, call: string, table: DataTable) {
  const { changes, rows } = readingIn(table);
  const exchange = await consumerOf(this).look({ consumer, call, changes });
  consumerOf(this).judgeRows(exchange, rows);
});

Then('vindt {toepassing} met {waarde} precies {waarde}', async function (this: ToetsWereld, consumer: string, call: string, names: string) {
  judgeHits(consumerOf(this), names, [await consumerOf(this).look({ consumer, call })]);
});

Then(
  'vindt {toepassing} met {waarde} precies {waarde} met:',
  async function (this: ToetsWereld, consumer: string, call: string, names: string, table: DataTable) {
    judgeHits(consumerOf(this), names, [await consumerOf(this).look({ consumer, call, changes: changesIn(table) })]);
  },
);

Then('krijgt {toepassing} met {waarde} status {int}', async function (this: ToetsWereld, consumer: string, call: string, status: number) {
  await consumerOf(this).look({ consumer, call }, status);
});

Then('heeft de identificator op {waarde} alle vier de onderdelen of geen', function (this: ToetsWereld, place: string) {
  judgeIdentificator(consumerOf(this), place);
});

Then('staat het basisadres van het doel op {waarde}', function (this: ToetsWereld, path: string) {
  judgeBasePath(consumerOf(this), path);
});

Then('wordt {waarde} gemeld', function (this: ToetsWereld, place: string) {
  observePlace(consumerOf(this), place);
});

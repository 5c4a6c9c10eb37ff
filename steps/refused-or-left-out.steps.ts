import { Then } from '../src/cucumber/definitions';
import { judgeRefusedOrLeftOut } from './refused-or-left-out';
import type { ToetsWereld } from './world';

Then(
  'is {attribuut} geweigerd, of weggelaten met behoud van {attribuut}',
  async function (this: ToetsWereld, attribute: string, kept: string) {
    await judgeRefusedOrLeftOut(this, attribute, kept);
  },
);

import { Before, type World } from '../cucumber/definitions';
import { Overgeslagen } from '../functions/errors';
import type { RunContext } from './context';
import { stopRequested } from './stop';

/** Loaded after the steps: leaves out the scenarios that have not begun when a run is interrupted. */
Before(function (this: World<RunContext>) {
  if (stopRequested(this.parameters)) {
    throw new Overgeslagen('niet-getoetst', 'De run is onderbroken voordat dit aan de beurt was.');
  }
});

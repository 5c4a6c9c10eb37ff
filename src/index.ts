/**
 * The kit as a library: run it from a program (`runConformance`), and write steps of your own (`Given`, `When`, `Then`). Steps have to
 * take these from here, because two copies of Cucumber do not know each other's steps.
 */

export type { ToetsWereld as World } from '../steps/world';
export { isWrongUsage } from './config/wrong-usage';
export {
  After,
  AfterStep,
  Before,
  BeforeStep,
  DataTable,
  defineParameterType,
  Given,
  Then,
  When,
} from './cucumber/definitions';
export type { DeviationDraft } from './functions';
export { Afwijking, Geblokkeerd, Overgeslagen } from './functions/errors';
export { type ConformanceOptions, PreflightError, type Report, type RunEvent, runConformance, type Settings, UsageError } from './run';
export { type ExitCode, exitCode } from './verdict/exit-code';

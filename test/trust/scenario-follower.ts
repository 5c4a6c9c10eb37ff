import type { Envelope } from '@cucumber/messages';
import { placeOf } from '../../src/cucumber/features';

/** Reads from the messages of Cucumber which scenario begins, as `file:line` of the scenario or example row, and when it has ended. */
export function scenarioFollower(tell: (begun: string | undefined) => void): (envelope: Envelope) => void {
  const pickles = new Map<string, string>();
  const testCases = new Map<string, string>();
  return ({ pickle, testCase, testCaseStarted, testCaseFinished }) => {
    if (pickle !== undefined) {
      pickles.set(pickle.id, placeOf(pickle));
    }
    if (testCase !== undefined) {
      testCases.set(testCase.id, pickles.get(testCase.pickleId) ?? '');
    }
    if (testCaseStarted !== undefined) {
      tell(testCases.get(testCaseStarted.testCaseId));
    }
    if (testCaseFinished !== undefined) {
      tell(undefined);
    }
  };
}

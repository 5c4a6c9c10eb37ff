const SCOPE = '@cucumber/cucumber/lib/runtime/scope/test_case_scope';

type InScope = (store: unknown, step: () => unknown) => unknown;

/** Cucumber's own, once something stood in its place. */
let replaced: InScope | undefined;
let needed = false;

/**
 * Cucumber keeps the World of a scenario in reach of steps that don't take it from `this`, with AsyncLocalStorage: up to Node 22
 * every promise in the process pays for that, a fourteenth of a run. The steps of the kit use `this`; only those of a user may need it.
 * @param wanted once it was in a process, it stays
 */
export function keepWorldInReach(wanted: boolean): void {
  needed ||= wanted;
  // Cucumber looks it up each time it is used, so that putting another in its place has effect.
  const scope: Record<string, InScope> = require(SCOPE);
  if (needed) {
    scope.runInTestCaseScope = replaced ?? scope.runInTestCaseScope ?? throughout;
  } else {
    replaced ??= scope.runInTestCaseScope;
    scope.runInTestCaseScope = throughout;
  }
}

function throughout(_store: unknown, step: () => unknown): unknown {
  return step();
}

import { isRecord } from '../profile';

/**
 * Texts nobody else's object holds, by the attribute that holds them: with the code of the run, an id it made up or the id of an object
 * of the run. By these an object is known whose address never arrived.
 */
export type Trace = Readonly<Record<string, string>>;

/** The texts among the values of an object that hold one of the texts that are the run's own. */
export function traceIn(attributes: unknown, own: readonly string[], path = ''): Trace {
  if (typeof attributes === 'string') {
    return own.some((text) => attributes.includes(text)) ? { [path]: attributes } : {};
  }
  const members = Array.isArray(attributes)
    ? attributes.map((item) => ['', item] as const)
    : Object.entries(isRecord(attributes) ? attributes : {});
  return Object.assign({}, ...members.map(([name, value]) => traceIn(value, own, [path, name].filter((part) => part !== '').join('.'))));
}

/**
 * The object that came first in the call in which another one comes into being too, and the attribute by which the register makes the
 * other one refer to it.
 */
export interface Within {
  readonly entry: string;
  readonly by: string;
}

/** Whether an object as the target shows it holds every text of a trace. */
export function holds(shown: unknown, trace: Trace): boolean {
  const texts = textsIn(shown);
  return Object.values(trace).every((text) =>
    texts.some((shownText) => shownText === text || (isIdentity(text) && shownText.includes(text))),
  );
}

/** References are shown as an id or as an address that ends in it. */
function isIdentity(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}

function textsIn(shown: unknown): string[] {
  if (typeof shown === 'string') {
    return [shown];
  }
  return typeof shown === 'object' && shown !== null ? Object.values(shown).flatMap(textsIn) : [];
}

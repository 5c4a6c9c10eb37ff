import { isEmpty } from './empty';
import type { JsonValue } from './json';

type WireValue = string | number | boolean | null;

/**
 * Values of the model to values on the wire and back. What isn't listed goes over unchanged, so that a deliberately
 * wrong value reaches the target as it is.
 */
export class ValueMap {
  readonly #toWire: ReadonlyMap<unknown, WireValue>;
  readonly #toModel: ReadonlyMap<unknown, string>;

  /** `fallback` stands for every text without a value of its own. */
  constructor(
    values: Readonly<Record<string, WireValue>>,
    private readonly fallback?: string,
    private readonly digits = false,
  ) {
    this.#toWire = new Map(Object.entries(values));
    this.#toModel = new Map(Object.entries(values).map(([model, wire]) => [wire, model]));
  }

  encode(value: JsonValue): JsonValue {
    const found = this.#toWire.get(value);
    if (found !== undefined) return found;
    if (this.digits && typeof value === 'number' && Number.isInteger(value)) return String(value);
    const isOther = typeof value === 'string' && value !== '' && !this.#toModel.has(value) && value !== this.fallback;
    return isOther && this.fallback !== undefined ? this.fallback : value;
  }

  /** An empty value on the wire is the value that the map writes as null, if there is one. */
  decode(value: unknown): unknown {
    const found = this.#toModel.get(isEmpty(value) ? null : value);
    if (found !== undefined) return found;
    return this.digits && typeof value === 'string' && isWholeNumber(value) ? Number(value) : value;
  }
}

function isWholeNumber(text: string): boolean {
  return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text));
}

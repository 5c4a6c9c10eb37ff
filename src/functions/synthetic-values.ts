import { createHash } from 'node:crypto';
import { Kitfout } from './errors';

/** Weights of the eleven-test for a burgerservicenummer. */
const BSN_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** How a Dutch telephone number is written: 0612345678 or +31612345678. */
export type PhoneForm = 'nationaal' | 'internationaal';

const NATIONAL_PHONE = /^0[1-9]\d{8}$/u;

function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (BSN_WEIGHTS[index] ?? 0), 0);
  return sum % 11 === 0;
}

/**
 * Made-up values, unique to one scenario of one run and equal again with the same seed.
 * They make own data recognisable in a register full of other people's data.
 */
export class SyntheticValues {
  readonly #source: string;
  readonly #run: string;
  readonly #phones: PhoneForm;
  readonly #given = new Map<string, string>();
  readonly #unknownIds: string[] = [];

  /**
   * @param source seed of the run plus the identity of the scenario
   * @param run identity of the run; two runs with one seed differ in this alone
   * @param phones how this target wants telephone numbers written
   */
  constructor(source: string, run = '', phones: PhoneForm = 'nationaal') {
    this.#source = source;
    this.#run = run;
    this.#phones = phones;
  }

  /**
   * Text that no other run ever writes, also not one with the same seed: by it an object is known to be ours when its address never
   * arrived, and a person sees that it is test data.
   */
  get ownMark(): string {
    return `[toets ${this.ownCode}]`;
  }

  /** The part of the mark that no other run writes: for an identification or an address, which hold no brackets or spaces. */
  get ownCode(): string {
    return this.#hex(`eigen ${this.#run}`).slice(0, 12);
  }

  /** All that no other run writes, up to now: what holds one of these is ours. */
  get ownTexts(): readonly string[] {
    return [this.ownCode, ...this.#unknownIds];
  }

  /** A Dutch telephone number of ten digits as this target wants it; any other text as it is. */
  phone(text: string): string {
    return this.#phones === 'internationaal' && NATIONAL_PHONE.test(text) ? `+31${text.slice(1)}` : text;
  }

  /** Lower-case mark of ten characters, for names and subjects. */
  get mark(): string {
    return this.#once('merk', () => this.#hex('merk').slice(0, 10));
  }

  /** The value for a placeholder such as «{uniek nummer}»: the same one each time within the scenario. */
  placeholder(name: string): string {
    return this.#once(name, () => this.#make(name));
  }

  /** A random-looking UUID (version 4) that no register has given out and no other run makes up. */
  unknownId(): string {
    const hex = this.#hex(`uuid ${this.#run} ${this.#unknownIds.length}`);
    const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
    const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    this.#unknownIds.push(id);
    return id;
  }

  /** Nine digits that pass the eleven-test; made for this run, belonging to nobody known to it. */
  bsn(name = 'bsn'): string {
    return this.#once(`bsn:${name}`, () => {
      for (let attempt = 0; ; attempt += 1) {
        const candidate = `9${this.#digits(`${name} ${attempt}`, 8)}`;
        if (passesElevenTest(candidate)) {
          return candidate;
        }
      }
    });
  }

  #make(name: string): string {
    if (name === 'eigen kenmerk') {
      return this.ownMark;
    }
    if (name === 'eigen code') {
      return this.ownCode;
    }
    if (name.endsWith('nummer van 10 cijfers')) {
      return `9${this.#digits(name, 9)}`;
    }
    if (name.endsWith('uniek nummer')) {
      return `1${this.#digits(name, 7)}`;
    }
    if (name.endsWith('uniek e-mailadres')) {
      return `toets-${this.#hex(name).slice(0, 12)}@example.nl`;
    }
    if (name.endsWith('bsn')) {
      return this.bsn(name);
    }
    if (name.endsWith('zaaknummer')) {
      return `ZAAK-2023-${this.#digits(name, 10)}`;
    }
    if (name.endsWith('onbekende identificatie')) {
      return this.unknownId();
    }
    throw new Kitfout(`Onbekende plaatshouder «{${name}}» in de feature.`);
  }

  #once(name: string, make: () => string): string {
    const known = this.#given.get(name);
    if (known !== undefined) {
      return known;
    }
    const value = make();
    this.#given.set(name, value);
    return value;
  }

  #hex(purpose: string): string {
    return createHash('sha256').update(`${this.#source}\n${purpose}`).digest('hex');
  }

  #digits(purpose: string, length: number): string {
    return BigInt(`0x${this.#hex(purpose)}`)
      .toString()
      .slice(-length)
      .padStart(length, '1');
  }
}

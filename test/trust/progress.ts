/** Tells how far the work is, at most once per tenth of it, and how long the rest will take at the pace so far. */
export class Progress {
  readonly #begun = Date.now();
  readonly #total: number;
  #done = 0;
  #count = 0;
  #tenths = 0;

  /** @param weights what each piece of work costs, in any unit */
  constructor(
    private readonly what: string,
    private readonly weights: readonly number[],
  ) {
    this.#total = weights.reduce((sum, weight) => sum + weight, 0);
  }

  done(place: number): void {
    this.#done += this.weights[place] ?? 0;
    this.#count += 1;
    const tenths = Math.floor((this.#done / this.#total) * 10);
    if (tenths > this.#tenths || this.#count === this.weights.length) {
      this.#tenths = tenths;
      const spent = Date.now() - this.#begun;
      const left = (spent / this.#done) * (this.#total - this.#done);
      const rest = this.#count === this.weights.length ? `klaar in ${spoken(spent)}` : `nog ongeveer ${spoken(left)}`;
      console.log(`${this.#count} van ${this.weights.length} ${this.what}, ${rest}`);
    }
  }
}

function spoken(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

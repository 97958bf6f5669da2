/**
 * Counters by name.
 *
 * Invariant: never more than `MAX` names, whatever the network sends; all others are counted as `other`.
 */
const MAX = 500;

export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string, by = 1): void {
    const known = this.#counts.get(name);
    if (known !== undefined) this.#counts.set(name, known + by);
    else if (this.#counts.size < MAX) this.#counts.set(name, by);
    else this.#counts.set('other', (this.#counts.get('other') ?? 0) + by);
  }

  snapshot(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }
}

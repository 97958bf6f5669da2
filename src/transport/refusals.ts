/** Counts of connections that were refused, or closed because of a fault or a limit, by the cause. */
export class Refusals {
  readonly #counts = new Map<string, number>();

  add(cause: string): void {
    this.#counts.set(cause, (this.#counts.get(cause) ?? 0) + 1);
  }

  snapshot(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }
}

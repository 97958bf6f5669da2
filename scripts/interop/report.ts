/**
 * Reports the findings, one line each. Invariant: each check is counted once, and one that could not be made counts as
 * failed.
 */
export interface Verdict {
  readonly ok: boolean;
  readonly detail: string;
}

export class Report {
  #passed = 0;
  #failed = 0;

  get failed(): number {
    return this.#failed;
  }

  add(name: string, { ok, detail }: Verdict): void {
    if (ok) this.#passed += 1;
    else this.#failed += 1;
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name}: ${detail}`);
  }

  /** Runs a check, which has failed if it throws. */
  async check(name: string, find: () => Promise<Verdict>): Promise<void> {
    this.add(name, await find().catch((error: unknown) => ({ ok: false, detail: String(error) })));
  }

  summary(): string {
    return `${this.#passed} passed, ${this.#failed} failed`;
  }
}

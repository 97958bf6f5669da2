/**
 * The list of checks.
 *
 * Invariant: a check that throws is a failure with its message, and the others go on.
 */
export class Checks {
  passed = 0;
  failed = 0;

  /** Runs a check. It fails if it returns faults, or throws. */
  async check(title: string, run: () => Promise<readonly string[]>): Promise<void> {
    const began = performance.now();
    const faults = await run().catch((cause: unknown) => [
      cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    ]);
    const time = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    if (faults.length === 0) this.passed += 1;
    else this.failed += 1;
    console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${title} (${time})`);
    for (const fault of faults.slice(0, 20)) console.log(`       ${fault}`);
    if (faults.length > 20) console.log(`       and ${faults.length - 20} more`);
  }
}

/** A sample of the resources that a server has used, which the driver asks for. */

export interface Sample {
  /** The user and system time of all threads, in microseconds. */
  readonly cpu: number;
  /** The resident set in octets. */
  readonly rss: number;
}

/**
 * Reports the port, answers each `sample` of the parent, and ends on any other message or when the parent is gone. It
 * also answers `collect`, after garbage collection.
 */
export function sampled(port: number): void {
  process.on('message', (question) => {
    if (question !== 'sample' && question !== 'collect') process.exit(0);
    if (question === 'collect') for (let times = 0; times < 2; times += 1) globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const sample: Sample = { cpu: user + system, rss: process.memoryUsage().rss };
    process.send?.(sample);
  });
  process.on('disconnect', () => process.exit(0));
  console.log(`port ${port}`);
}

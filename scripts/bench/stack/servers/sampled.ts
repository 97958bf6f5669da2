/** What the driver asks of a server: how much it has used. */

export interface Sample {
  /** Of all threads, user and system, in microseconds. */
  readonly cpu: number;
  /** After a collection of garbage, in octets. */
  readonly rss: number;
}

/** Says the port, answers each `sample` of the parent, and ends on anything else, as when there is no parent. */
export function sampled(port: number): void {
  process.on('message', (question) => {
    if (question !== 'sample') process.exit(0);
    const { user, system } = process.cpuUsage();
    for (let times = 0; times < 2; times += 1) globalThis.gc?.();
    const sample: Sample = { cpu: user + system, rss: process.memoryUsage().rss };
    process.send?.(sample);
  });
  process.on('disconnect', () => process.exit(0));
  console.log(`port ${port}`);
}

/**
 * Times of short pieces of work.
 *
 * Invariant: an operation and its unit are timed in turns, in chunks of a few milliseconds. A disturbance of the
 * machine then affects both, and some chunks are not disturbed at all.
 */
const CHUNK_MS = 4;
const CHUNKS = 40;
const WARM_UP_MS = 400;
const CALLS = 10;

export interface Times {
  /** Microseconds per call, in the fastest chunk and in the median of all chunks. */
  readonly least: number;
  readonly median: number;
}

export interface Task {
  /** Runs on the input with this number. Its result is kept until the next call. */
  readonly run: (index: number) => unknown;
}

/** The result of the last call, which is kept so that no call is optimised away. */
export let last: unknown;

/** Returns the times of each task; the tasks take turns. */
export function measure(tasks: readonly Task[]): readonly Times[] {
  for (const task of tasks) chunk(task, WARM_UP_MS);
  const chunks = Array.from({ length: CHUNKS }, () => tasks.map((task) => chunk(task, CHUNK_MS)));
  return tasks.map((_, task) => {
    const times = chunks.map((each) => each[task] ?? Number.NaN).toSorted((a, b) => a - b);
    return { least: times[0] ?? Number.NaN, median: times[CHUNKS / 2] ?? Number.NaN };
  });
}

function chunk({ run }: Task, milliseconds: number): number {
  const start = performance.now();
  let calls = 0;
  let now = start;
  do {
    for (let i = 0; i < CALLS; i++) last = run(calls++);
    now = performance.now();
  } while (now - start < milliseconds);
  return ((now - start) / calls) * 1_000;
}

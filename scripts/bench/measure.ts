const WARM_UP_MS = 300;
const SAMPLE_MS = 40;
const SAMPLES = 15;

export interface Task {
  readonly name: string;
  readonly run: (index: number) => number;
}

/** The sum of all results, so that no task is optimised away. */
let sink = 0;

/** Returns the median microseconds per call of each task. The tasks take turns, so noise affects all alike. */
export function measure(tasks: readonly Task[]): ReadonlyMap<string, number> {
  const samples = new Map(tasks.map(({ name }) => [name, [] as number[]]));
  for (const task of tasks) sample(task, WARM_UP_MS);
  for (let i = 0; i < SAMPLES; i++) for (const task of tasks) samples.get(task.name)?.push(sample(task, SAMPLE_MS));
  if (sink === 0) throw new Error('the tasks did nothing');
  return new Map([...samples].map(([name, times]) => [name, median(times)]));
}

function sample({ run }: Task, milliseconds: number): number {
  const start = performance.now();
  let calls = 0;
  let now = start;
  do {
    for (let i = 0; i < 20; i++) sink += run(calls++);
    now = performance.now();
  } while (now - start < milliseconds);
  return ((now - start) / calls) * 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

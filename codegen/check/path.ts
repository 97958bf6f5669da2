/** The shortest way from one rule back to itself. */
export function wayBack(key: string, next: (key: string) => readonly string[]): readonly string[] | undefined {
  const queue: (readonly string[])[] = [[key]];
  const seen = new Set<string>();
  for (const path of queue) {
    for (const step of next(path.at(-1) ?? '')) {
      if (step === key) return [...path, step];
      if (seen.has(step)) continue;
      seen.add(step);
      queue.push([...path, step]);
    }
  }
  return undefined;
}

/**
 * Returns a shortest path from `start` over `next` back to it, which names `start` at both ends, or `undefined` if
 * there is none.
 */
export function wayBack(start: string, next: (key: string) => readonly string[]): readonly string[] | undefined {
  const from = new Map<string, string>();
  const queue = [start];
  for (const key of queue) {
    for (const follower of next(key)) {
      if (follower === start) return pathTo(key, start, from);
      if (from.has(follower)) continue;
      from.set(follower, key);
      queue.push(follower);
    }
  }
  return undefined;
}

function pathTo(last: string, start: string, from: ReadonlyMap<string, string>): readonly string[] {
  const path = [start];
  for (let key: string | undefined = last; key !== undefined && key !== start; key = from.get(key)) path.unshift(key);
  return [start, ...path];
}

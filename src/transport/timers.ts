/** Timers that do not keep a process alive, for platforms with and without `unref`. */

/** Calls `act` after so many milliseconds. Returns a function that cancels the call. */
export function after(milliseconds: number, act: () => void): () => void {
  const timer: unknown = setTimeout(act, milliseconds);
  unref(timer);
  return () => clearTimeout(timer as Parameters<typeof clearTimeout>[0]);
}

/** Calls `act` again and again. Returns a function that stops it. */
export function every(milliseconds: number, act: () => void): () => void {
  const timer: unknown = setInterval(act, milliseconds);
  unref(timer);
  return () => clearInterval(timer as Parameters<typeof clearInterval>[0]);
}

/** A timer of Node is an object with `unref`, one of a browser is a number. */
function unref(timer: unknown): void {
  if (typeof timer !== 'object' || timer === null || !('unref' in timer)) return;
  if (typeof timer.unref === 'function') timer.unref();
}

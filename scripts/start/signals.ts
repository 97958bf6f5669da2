/** Stops a program of this folder, or an example, by a signal. */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Ctrl-C arrives twice, from the terminal and from npm. The second one must not find a process without a handler. */
const SECOND_SIGNAL_MS = 200;

/** Calls `close` once, on the first SIGINT or SIGTERM; later signals are ignored. */
export function closeOnSignal(close: () => Promise<void>): void {
  let isClosing = false;
  const stop = () => {
    if (isClosing) return;
    isClosing = true;
    setTimeout(() => undefined, SECOND_SIGNAL_MS);
    void close();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
}

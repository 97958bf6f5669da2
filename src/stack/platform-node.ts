/** The services of the platform that a stack uses: Node's. The browser's are in `platform-browser.ts`. */
import { makeDnsLocator } from './dns.ts';
import type { Locator } from './locator.ts';

export { channel } from 'node:diagnostics_channel';

/** Reports an error that nobody else can take. */
export function warn(error: Error): void {
  process.emitWarning(error);
}

/** Returns the look-up of names for a stack without the option `locator`. */
export function defaultLocator(): Locator {
  return makeDnsLocator();
}

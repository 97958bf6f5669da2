/** The services of the platform that a stack uses, in browsers: there are no diagnostics channels and no look-ups. */
import { SippetError } from '../runtime/errors.ts';
import type { Locator } from './locator.ts';

/** A channel that nobody can subscribe to. */
interface SilentChannel {
  readonly hasSubscribers: boolean;
  publish(event: unknown): void;
}

export function channel(_name: string): SilentChannel {
  return { hasSubscribers: false, publish: () => undefined };
}

/** Reports an error that nobody else can take. */
export function warn(error: Error): void {
  console.error(error);
}

/** Returns the look-up of names for a stack without the option `locator`. */
export function defaultLocator(): Locator {
  return {
    locate: ({ host }) => {
      const text = `${host} cannot be looked up in a browser: send to a flow, or to a URI with transport=ws`;
      return Promise.reject(new SippetError('no-address', text));
    },
  };
}

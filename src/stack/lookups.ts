/**
 * The look-up of names, with bounds.
 *
 * Invariant: a name is looked up once at a time; no more than `max` wait for it, and no more than `max` names are
 * looked up.
 */
import type { Target } from '../message/state.ts';
import { SippetError } from '../runtime/errors.ts';
import type { Located, Locator } from './locator.ts';

type Found = (places: readonly Located[]) => void;
type Failed = (error: Error) => void;

interface Waiter {
  readonly found: Found;
  readonly failed: Failed;
}

export class Lookups {
  readonly #locator: Locator;
  readonly #max: number;
  readonly #waiting = new Map<string, Waiter[]>();

  constructor(locator: Locator, max: number) {
    this.#locator = locator;
    this.#max = max;
  }

  /** Calls one of both, later. `false`: too many wait, and neither is called. */
  find(target: Target, protocols: readonly string[], found: Found, failed: Failed): boolean {
    const { transport, host, port, isPortDefault, isTransportDefault } = target;
    const name = [transport, host, port, isPortDefault, isTransportDefault, ...protocols].join(' ').toLowerCase();
    const known = this.#waiting.get(name);
    if (known !== undefined) {
      if (known.length >= this.#max) return false;
      known.push({ found, failed });
      return true;
    }
    if (this.#waiting.size >= this.#max) return false;
    const waiters = [{ found, failed }];
    this.#waiting.set(name, waiters);
    this.#locate(target, protocols).then(
      (places) => {
        this.#waiting.delete(name);
        for (const each of waiters) each.found(places);
      },
      (error: unknown) => {
        this.#waiting.delete(name);
        for (const each of waiters) each.failed(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return true;
  }

  async #locate(target: Target, protocols: readonly string[]): Promise<readonly Located[]> {
    const places = await this.#locator.locate(target, protocols);
    if (places.length === 0) throw new SippetError('no-address', `${target.host} has no address`);
    return places;
  }
}

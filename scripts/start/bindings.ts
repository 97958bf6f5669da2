/**
 * The contacts that are registered for each address-of-record.
 *
 * Invariant: there are never more than `maxBindings` in all and `maxPerAddress` for one address. A list is replaced as
 * a whole, because a REGISTER is "processed atomically" (RFC 3261 §10.3). Time is an argument.
 */
import type { Uri } from 'sippet';

export interface Binding {
  readonly uri: Uri;
  readonly displayName: string | undefined;
  readonly q: number | undefined;
  readonly others: readonly (readonly [name: string, value: string | true])[];
  /** The Call-ID of the request that last changed it, by which out-of-order requests are recognised. */
  readonly callId: string;
  readonly sequence: number;
  readonly expiresAt: number;
}

export interface BindingBounds {
  readonly maxBindings: number;
  readonly maxPerAddress: number;
}

const BOUNDS: BindingBounds = { maxBindings: 10_000, maxPerAddress: 16 };

export class Bindings {
  readonly #bounds: BindingBounds;
  readonly #byAddress = new Map<string, readonly Binding[]>();
  #count = 0;

  constructor(bounds: BindingBounds = BOUNDS) {
    this.#bounds = bounds;
  }

  of(address: string, now: number): readonly Binding[] {
    return (this.#byAddress.get(address) ?? []).filter(({ expiresAt }) => expiresAt > now);
  }

  /**
   * Replaces the list of an address. Returns `false`, and changes nothing, if there is no room for so many bindings.
   */
  replace(address: string, bindings: readonly Binding[], now: number): boolean {
    const old = this.#byAddress.get(address)?.length ?? 0;
    if (bindings.length > this.#bounds.maxPerAddress) return false;
    if (this.#count - old + bindings.length > this.#bounds.maxBindings) this.#sweep(now, address);
    if (this.#count - old + bindings.length > this.#bounds.maxBindings) return false;
    this.#count += bindings.length - old;
    if (bindings.length === 0) this.#byAddress.delete(address);
    else this.#byAddress.set(address, bindings);
    return true;
  }

  /** Removes expired bindings. It runs only if room is needed. */
  #sweep(now: number, except: string): void {
    for (const [address, bindings] of this.#byAddress) {
      if (address === except) continue;
      const live = this.of(address, now);
      this.#count += live.length - bindings.length;
      if (live.length === 0) this.#byAddress.delete(address);
      else this.#byAddress.set(address, live);
    }
  }
}

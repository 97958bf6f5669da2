import { encodeOctets, octetsToText } from '../runtime/octets.ts';

/**
 * A part of some octets. Nothing is copied until it is asked for, so the body of a message costs nothing to parse.
 *
 * Invariant: nobody changes the octets.
 */
export class Stretch {
  readonly octets: Uint8Array;
  readonly start: number;
  readonly end: number;

  constructor(octets: Uint8Array, start = 0, end = octets.length) {
    this.octets = octets;
    this.start = start;
    this.end = end;
  }

  get length(): number {
    return this.end - this.start;
  }

  /** Returns the octets as text, one character for each octet. */
  toText(): string {
    return octetsToText(this.octets, this.start, this.end);
  }

  toBytes(): Uint8Array {
    const copy = new Uint8Array(this.length);
    this.writeTo(copy, 0);
    return copy;
  }

  writeTo(target: Uint8Array, at: number): void {
    if (this.length > 0) target.set(this.octets.subarray(this.start, this.end), at);
  }
}

/** No octets. */
export const NOTHING: Stretch = /* @__PURE__ */ new Stretch(new Uint8Array(0));

/** Returns the octets of a body that a user gives. A text becomes UTF-8, and an array is copied. */
export function bodyOf(body: string | Uint8Array): Stretch {
  if (body.length === 0) return NOTHING;
  return new Stretch(typeof body === 'string' ? encodeOctets(body) : new Uint8Array(body));
}

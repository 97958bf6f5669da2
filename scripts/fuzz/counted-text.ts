import { textToOctets } from '../../src/runtime/octets.ts';

/**
 * A text that counts the reads of its octets. It has all methods of a text that a cursor and the framing of messages
 * use.
 *
 * Invariant: a search counts every octet that it passes, and a slice counts nothing.
 */
export class CountedText {
  reads = 0;
  /** The octets, whose reads count too. */
  readonly octets: Uint8Array;
  readonly #text: string;
  readonly #most: number;

  /** Makes a text that throws `TooManyReads` after `most` reads, so that an endless loop ends. */
  constructor(text: string, most = Number.POSITIVE_INFINITY) {
    this.#text = text;
    this.#most = most;
    this.octets = new CountedOctets(textToOctets(text), () => this.#count(1)).asArray();
  }

  get length(): number {
    return this.#text.length;
  }

  charCodeAt(at: number): number {
    this.#count(1);
    return this.#text.charCodeAt(at);
  }

  charAt(at: number): string {
    this.#count(1);
    return this.#text.charAt(at);
  }

  startsWith(text: string, at: number): boolean {
    this.#count(text.length);
    return this.#text.startsWith(text, at);
  }

  indexOf(text: string, from = 0): number {
    const at = this.#text.indexOf(text, from);
    this.#count((at < 0 ? Math.max(this.#text.length - from, 0) : at - from) + text.length);
    return at;
  }

  lastIndexOf(text: string): number {
    const at = this.#text.lastIndexOf(text);
    this.#count(this.#text.length - Math.max(at, 0));
    return at;
  }

  slice(from: number, to?: number): string {
    return this.#text.slice(from, to);
  }

  #count(reads: number): void {
    this.reads += reads;
    if (this.reads > this.#most) throw new TooManyReads(this.reads, this.#text.length);
  }
}

/**
 * Octets that report each read by index. A getter for each index costs half of what a `Proxy` does, which gets the
 * index as a text.
 */
class CountedOctets {
  static #indices = 0;
  readonly #octets: Uint8Array;
  readonly #count: () => void;

  constructor(octets: Uint8Array, count: () => void) {
    this.#octets = octets;
    this.#count = count;
    // One index more than there are octets: parsers look at the end of a text.
    for (; CountedOctets.#indices <= octets.length; CountedOctets.#indices += 1) {
      const at = CountedOctets.#indices;
      const get = function (this: CountedOctets): number | undefined {
        this.#count();
        return this.#octets[at];
      };
      Object.defineProperty(CountedOctets.prototype, at, { get });
    }
  }

  get length(): number {
    this.#count();
    return this.#octets.length;
  }

  asArray(): Uint8Array {
    // Parsers use only the indices and the length of octets.
    return this as unknown as Uint8Array;
  }
}

export class TooManyReads extends Error {
  constructor(reads: number, octets: number) {
    super(`${reads} reads of ${octets} octets`);
  }
}

/**
 * SipHash-2-4, a keyed hash of 64 bits (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012).
 *
 * Words of 64 bits are pairs of 32: the low half is named `l`, the high half `h`. Each `v` of the paper is two
 * variables, and the octets are read in place, so that a hash allocates no object. Every response costs one hash.
 */
export interface SipKey {
  readonly k0l: number;
  readonly k0h: number;
  readonly k1l: number;
  readonly k1h: number;
}

/** Returns the key that 16 octets hold. */
export function sipKey(octets: Uint8Array): SipKey {
  const view = new DataView(octets.buffer, octets.byteOffset, 16);
  const [k0l, k0h, k1l, k1h] = [
    view.getInt32(0, true),
    view.getInt32(4, true),
    view.getInt32(8, true),
    view.getInt32(12, true),
  ];
  return { k0l, k0h, k1l, k1h };
}

/** Returns the hash of a byte string, as two words of 32 bits. */
export function sipHash({ k0l, k0h, k1l, k1h }: SipKey, octets: string): readonly [high: number, low: number] {
  let v0l = k0l ^ 0x70736575;
  let v0h = k0h ^ 0x736f6d65;
  let v1l = k1l ^ 0x6e646f6d;
  let v1h = k1h ^ 0x646f7261;
  let v2l = k0l ^ 0x6e657261;
  let v2h = k0h ^ 0x6c796765;
  let v3l = k1l ^ 0x79746573;
  let v3h = k1h ^ 0x74656462;

  const { length } = octets;
  const lastWord = length - (length % 8);
  // Four rounds follow the last word, in two calls of two rounds with nothing mixed in between.
  for (let at = 0; at <= lastWord + 16; at += 8) {
    const low = at > lastWord ? 0 : wordAt(octets, at);
    const high = at > lastWord ? 0 : wordAt(octets, at + 4) | (at === lastWord ? length << 24 : 0);
    if (at === lastWord + 8) v2l ^= 0xff;
    v3l ^= low;
    v3h ^= high;
    for (let times = 0; times < 2; times += 1) {
      let sum = (v0l >>> 0) + (v1l >>> 0);
      v0h = (v0h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v0l = sum | 0;
      let old = v1l;
      v1l = ((v1l << 13) | (v1h >>> 19)) ^ v0l;
      v1h = ((v1h << 13) | (old >>> 19)) ^ v0h;
      old = v0l;
      v0l = v0h;
      v0h = old;

      sum = (v2l >>> 0) + (v3l >>> 0);
      v2h = (v2h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v2l = sum | 0;
      old = v3l;
      v3l = ((v3l << 16) | (v3h >>> 16)) ^ v2l;
      v3h = ((v3h << 16) | (old >>> 16)) ^ v2h;

      sum = (v0l >>> 0) + (v3l >>> 0);
      v0h = (v0h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v0l = sum | 0;
      old = v3l;
      v3l = ((v3l << 21) | (v3h >>> 11)) ^ v0l;
      v3h = ((v3h << 21) | (old >>> 11)) ^ v0h;

      sum = (v2l >>> 0) + (v1l >>> 0);
      v2h = (v2h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v2l = sum | 0;
      old = v1l;
      v1l = ((v1l << 17) | (v1h >>> 15)) ^ v2l;
      v1h = ((v1h << 17) | (old >>> 15)) ^ v2h;
      old = v2l;
      v2l = v2h;
      v2h = old;
    }
    v0l ^= low;
    v0h ^= high;
  }
  return [(v0h ^ v1h ^ v2h ^ v3h) >>> 0, (v0l ^ v1l ^ v2l ^ v3l) >>> 0];
}

/** Returns the word of four octets, the lowest first. Octets beyond the end are 0. */
function wordAt(octets: string, at: number): number {
  if (at + 4 <= octets.length) {
    const low = octets.charCodeAt(at) | (octets.charCodeAt(at + 1) << 8);
    return low | (octets.charCodeAt(at + 2) << 16) | (octets.charCodeAt(at + 3) << 24);
  }
  let word = 0;
  for (let octet = octets.length - 1; octet >= at; octet -= 1) word = (word << 8) | octets.charCodeAt(octet);
  return word;
}

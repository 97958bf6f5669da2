/**
 * SipHash-2-4, a keyed hash of 64 bits (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012).
 *
 * Words of 64 bits are pairs of 32: `state` holds v0 to v3, the low half of each first.
 */

type State = Int32Array;

function add(v: State, a: number, b: number): void {
  const low = ((v[2 * a] ?? 0) >>> 0) + ((v[2 * b] ?? 0) >>> 0);
  const carry = low > 0xffffffff ? 1 : 0;
  v[2 * a] = low;
  v[2 * a + 1] = (v[2 * a + 1] ?? 0) + (v[2 * b + 1] ?? 0) + carry;
}

/** Rotates `a` to the left by less than 32. */
function rotate(v: State, a: number, by: number): void {
  const low = v[2 * a] ?? 0;
  const high = v[2 * a + 1] ?? 0;
  v[2 * a] = (low << by) | (high >>> (32 - by));
  v[2 * a + 1] = (high << by) | (low >>> (32 - by));
}

function swap(v: State, a: number): void {
  const low = v[2 * a] ?? 0;
  v[2 * a] = v[2 * a + 1] ?? 0;
  v[2 * a + 1] = low;
}

function xor(v: State, a: number, low: number, high: number): void {
  v[2 * a] = (v[2 * a] ?? 0) ^ low;
  v[2 * a + 1] = (v[2 * a + 1] ?? 0) ^ high;
}

function mix(v: State, a: number, b: number, by: number): void {
  add(v, a, b);
  rotate(v, b, by);
  xor(v, b, v[2 * a] ?? 0, v[2 * a + 1] ?? 0);
}

function round(v: State): void {
  mix(v, 0, 1, 13);
  swap(v, 0);
  mix(v, 2, 3, 16);
  mix(v, 0, 3, 21);
  mix(v, 2, 1, 17);
  swap(v, 2);
}

/** The hash of octets under a key of 16 octets, as two words of 32 bits. */
export function sipHash(key: Uint8Array, octets: Uint8Array): readonly [high: number, low: number] {
  const keys = new DataView(key.buffer, key.byteOffset, 16);
  const v = new Int32Array([
    0x70736575, 0x736f6d65, 0x6e646f6d, 0x646f7261, 0x6e657261, 0x6c796765, 0x79746573, 0x74656462,
  ]);
  for (let a = 0; a < 4; a += 1) xor(v, a, keys.getInt32(8 * (a % 2), true), keys.getInt32(8 * (a % 2) + 4, true));

  const padded = new Uint8Array(8 * Math.floor(octets.length / 8) + 8);
  padded.set(octets);
  padded[padded.length - 1] = octets.length;
  const words = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += 8) {
    const low = words.getInt32(at, true);
    const high = words.getInt32(at + 4, true);
    xor(v, 3, low, high);
    round(v);
    round(v);
    xor(v, 0, low, high);
  }

  xor(v, 2, 0xff, 0);
  for (let times = 0; times < 4; times += 1) round(v);
  const half = (at: number) => ((v[at] ?? 0) ^ (v[at + 2] ?? 0) ^ (v[at + 4] ?? 0) ^ (v[at + 6] ?? 0)) >>> 0;
  return [half(1), half(0)];
}

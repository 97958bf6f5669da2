import { expect, test } from 'vitest';
import { sipHash } from '../../src/message/siphash.ts';

test('the vector of the paper (Appendix A): key 00 to 0f, octets 00 to 0e', () => {
  const key = Uint8Array.from({ length: 16 }, (_, at) => at);
  expect(sipHash(key, key.subarray(0, 15))).toEqual([0xa129ca61, 0x49be45e5]);
});

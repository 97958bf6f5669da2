import { expect, test } from 'vitest';
import { isMulticast } from '../../src/runtime/multicast.ts';

test.each(['224.0.0.0', '224.0.1.75', '239.255.255.255', 'ff02::1', 'FF0E::1:2', 'ff02::1%eth0', 'ff00::'])(
  '%s is a multicast address',
  (address) => expect(isMulticast(address)).toBe(true),
);

test.each(['223.255.255.255', '240.0.0.1', '224.0.0', '224.0.0.256', '224.example.com', 'ff::1', '::ff02', 'fe80::1'])(
  '%s is no multicast address',
  (address) => expect(isMulticast(address)).toBe(false),
);

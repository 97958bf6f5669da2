/** Wireshark's capture files, built block by block: the datagrams in them and their times. */
import { describe, expect, it } from 'vitest';
import { readCapture } from '../../scripts/ladder/capture.ts';
import { ipv4, u16, u32, udp } from './frames.ts';

const RAW = 101;
const packet = ipv4(udp('OPTIONS'));
const whole = { from: '192.0.2.1:5060', to: '192.0.2.2:5070', octets: Buffer.from('OPTIONS') };
const skipped: readonly string[] = [];

/** Returns the writers of blocks in one order of octets. */
function blocks(isLittleEndian: boolean) {
  const word = (value: number) => (isLittleEndian ? u32(value).toReversed() : u32(value));
  const half = (value: number) => (isLittleEndian ? u16(value).toReversed() : u16(value));
  const padded = (octets: readonly number[]) => [...octets, ...Array<number>((4 - (octets.length % 4)) % 4).fill(0)];
  const block = (type: number, body: readonly number[]) => {
    const length = word(12 + body.length);
    return [...word(type), ...length, ...body, ...length];
  };
  const option = (code: number, value: readonly number[]) => [
    ...half(code),
    ...half(value.length),
    ...padded(value),
    ...half(0),
    ...half(0),
  ];
  return {
    section: block(0x0a0d0d0a, [...word(0x1a2b3c4d), ...half(1), ...half(0), ...word(0xffffffff), ...word(0xffffffff)]),
    interface: (link: number, options: readonly number[] = []) =>
      block(1, [...half(link), ...half(0), ...word(0), ...options]),
    resolution: (value: number) => option(9, [value]),
    name: option(2, [0x65, 0x74, 0x68, 0x30, 0x31]),
    enhanced: (high: number, low: number, octets: readonly number[], from = 0) =>
      block(6, [from, high, low, octets.length, octets.length].flatMap(word).concat(padded(octets))),
    simple: (octets: readonly number[]) => block(3, [...word(octets.length), ...padded(octets)]),
    statistics: block(5, [...word(0), ...word(0), ...word(0)]),
  };
}

describe('a pcapng file', () => {
  it.each([
    ['big-endian', false],
    ['little-endian', true],
  ])('of a %s machine is read, and other blocks are passed over', (_, isLittleEndian) => {
    const make = blocks(isLittleEndian);
    const file = [...make.section, ...make.interface(RAW), ...make.statistics, ...make.enhanced(1, 500_000, packet)];
    const time = (2 ** 32 + 500_000) / 1000;
    expect(readCapture(Buffer.from(file))).toEqual({ datagrams: [{ time, ...whole }], skipped });
  });

  it.each([
    ['nanoseconds', 9, 2_500_000_000, 2500],
    ['milliseconds', 3, 2500, 2500],
    ['1/1024 of a second', 0x8a, 2560, 2500],
  ])('has times in the resolution of its interface: %s', (_, resolution, low, time) => {
    const make = blocks(true);
    const options = make.resolution(resolution);
    const file = [...make.section, ...make.interface(RAW, options), ...make.enhanced(0, low, packet)];
    expect(readCapture(Buffer.from(file)).datagrams.map((each) => each.time)).toEqual([time]);
  });

  it('has a link for each interface, and each section has its interfaces', () => {
    const [one, two] = [blocks(true), blocks(false)];
    const cooked = [...Array<number>(14).fill(1), 0x08, 0, ...packet];
    const file = [
      ...one.section,
      ...one.interface(RAW),
      ...one.interface(113, one.name),
      ...one.enhanced(0, 1000, cooked, 1),
      ...two.section,
      ...two.interface(RAW),
      ...two.simple(packet),
    ];
    expect(readCapture(Buffer.from(file))).toEqual({
      datagrams: [
        { time: 1, ...whole },
        { time: 1, ...whole },
      ],
      skipped,
    });
  });

  it('that ends within a packet, at any place, is read up to that packet, and never throws', () => {
    const make = blocks(true);
    const head = [...make.section, ...make.interface(RAW), ...make.enhanced(0, 0, packet)];
    const file = Buffer.from([...head, ...make.enhanced(0, 0, packet)]);
    for (let end = head.length + 1; end < file.length; end += 1)
      expect(readCapture(file.subarray(0, end)).datagrams).toHaveLength(1);
  });

  it('is refused if a block is malformed, or its link is not read', () => {
    const make = blocks(true);
    const read = (...octets: readonly number[]) => readCapture(Buffer.from(octets));
    expect(() => read(...make.section, ...make.interface(105))).toThrow('link type 105 is not read');
    expect(() => read(...make.section, ...make.enhanced(0, 0, packet))).toThrow('interface 0, which does not exist');
    expect(() => read(...make.section, 1, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0)).toThrow('has a length of 3');
    expect(() => read(...make.section.slice(0, 8), ...Array<number>(20).fill(0))).toThrow('no byte order');
  });
});

/** Capture files of each kind, built octet by octet: the datagrams in them, and the packets that are skipped. */
import { describe, expect, it } from 'vitest';
import { readCapture } from '../../scripts/ladder/capture.ts';
import { exchangeOf } from '../../scripts/ladder/exchange.ts';
import { readPcap } from '../../scripts/ladder/pcap.ts';
import { toText } from '../../scripts/ladder/text.ts';
import { octets } from '../vectors/files.ts';
import { ETHER_IPV4, ETHER_IPV6, type Frame, ipv4, ipv6, pcap, tcp, u16, udp } from './frames.ts';

describe('a pcap file', () => {
  const packet = udp('OPTIONS');
  const whole = { from: '192.0.2.1:5060', to: '192.0.2.2:5070' };
  const whole6 = { from: '[2001:db8::1]:5060', to: '[2001:db8::2]:5070' };
  const frame = (...octets: readonly number[]): Frame => ({ seconds: 10, parts: 500_000, octets });

  it.each([
    ['microseconds', 0xa1b2c3d4, false, 10_500],
    ['microseconds, the other way around', 0xa1b2c3d4, true, 10_500],
    ['nanoseconds', 0xa1b23c4d, false, 10_000.5],
    ['nanoseconds, the other way around', 0xa1b23c4d, true, 10_000.5],
  ])('with times in %s is read', (_, magic, isLittleEndian, time) => {
    const file = pcap(1, [frame(...ETHER_IPV4, ...ipv4(packet))], { magic, isLittleEndian });
    expect(readCapture(file)).toEqual({
      datagrams: [{ time, ...whole, octets: Buffer.from('OPTIONS') }],
      skipped: [],
    });
  });

  it.each([
    ['Ethernet, padded', 1, [...ETHER_IPV4, ...ipv4(packet), 0, 0, 0], whole],
    ['Ethernet, IPv6', 1, [...ETHER_IPV6, ...ipv6(packet)], whole6],
    ['Ethernet, VLAN', 1, [...ETHER_IPV4.slice(0, 12), 0x81, 0, 0, 7, 0x08, 0, ...ipv4(packet)], whole],
    ['Linux cooked', 113, [...Array<number>(14).fill(1), 0x08, 0, ...ipv4(packet)], whole],
    ['Linux cooked 2', 276, [0x86, 0xdd, ...Array<number>(18).fill(1), ...ipv6(packet)], whole6],
    ['raw, IPv4', 101, ipv4(packet), whole],
    ['raw, IPv6', 101, ipv6(packet), whole6],
    ['loopback, IPv4', 0, [0, 0, 0, 2, ...ipv4(packet)], whole],
    ['loopback, IPv6', 0, [30, 0, 0, 0, ...ipv6(packet)], whole6],
    ['IPv6 with options', 101, ipv6([17, 1, ...Array<number>(14).fill(0), ...packet], 60), whole6],
    ['IPv6, a fragment that is whole', 101, ipv6([17, 9, 0, 0, 0, 0, 0, 1, ...packet], 44), whole6],
    ['IPv4 with options', 101, [0x46, ...ipv4([0, 0, 0, 0, ...packet]).slice(1)], whole],
  ])('with packets over %s is read', (_, link, octets, ends) => {
    const { datagrams, skipped } = readPcap(pcap(link, [frame(...octets)]));
    expect(datagrams).toEqual([{ time: 10_500, ...ends, octets: Buffer.from('OPTIONS') }]);
    expect(skipped).toEqual([]);
  });

  const arp = [...ETHER_IPV4.slice(0, 12), 0x08, 0x06, ...Array<number>(28).fill(0)];
  it.each([
    ['neither UDP nor TCP', 1, arp],
    ['neither UDP nor TCP', 101, ipv4(packet, { protocol: 132 })],
    ['neither UDP nor TCP', 101, ipv6(packet, 132)],
    ['neither UDP nor TCP', 101, [0x50, ...ipv4(packet).slice(1)]],
    ['cut short', 1, ETHER_IPV4.slice(0, 13)],
    ['cut short', 1, [...ETHER_IPV4.slice(0, 12), 0x81, 0]],
    ['cut short', 101, []],
    ['cut short', 101, ipv4(packet).slice(0, 19)],
    ['cut short', 101, ipv4(packet).slice(0, -1)],
    ['cut short', 101, [0x41, ...ipv4(packet).slice(1)]],
    ['cut short', 101, ipv4(packet.slice(0, 7))],
    ['cut short', 101, ipv4([...packet.slice(0, 4), ...u16(7), ...packet.slice(6)])],
    ['cut short', 101, ipv4([...packet.slice(0, 4), ...u16(16), ...packet.slice(6)])],
    ['cut short', 101, ipv6(packet).slice(0, 39)],
    ['cut short', 101, ipv6(packet).slice(0, -1)],
    ['cut short', 101, ipv6([17, 255, 0, 0, 0, 0, 0, 0], 60)],
    ['cut short', 101, ipv6([17, 0, 0], 60)],
    ['cut short', 101, ipv4(tcp(1, 'OPTIONS').slice(0, 19), { protocol: 6 })],
    ['cut short', 101, ipv4([...tcp(1, '').slice(0, 12), 0x40, ...tcp(1, '').slice(13)], { protocol: 6 })],
    ['a fragment', 101, ipv4(packet, { flags: 0x2000 })],
    ['a fragment', 101, ipv4(packet, { flags: 0x0001 })],
    ['a fragment', 101, ipv6([17, 0, 0, 1, 0, 0, 0, 1, ...packet], 44)],
  ])('counts a skipped packet with its reason: %s (link type %i): %j', (reason, link, octets) => {
    const { datagrams, skipped } = readPcap(pcap(link, [frame(...octets), frame(...octets)]));
    expect(datagrams).toEqual([]);
    expect(skipped).toEqual([`2 packets skipped: 2 ${reason}`]);
  });

  it('that ends within a packet, at any place, is read up to that packet', () => {
    const one = frame(...ipv4(packet));
    const file = pcap(101, [one, one]);
    const first = pcap(101, [one]).length;
    for (let end = first + 1; end < file.length; end += 1) {
      const { datagrams, skipped } = readPcap(file.subarray(0, end));
      expect([datagrams.length, skipped]).toEqual([1, ['1 packet skipped: 1 cut short']]);
    }
  });

  it('is refused if it is empty, incomplete or of another kind', () => {
    expect(() => readCapture(pcap(105, []))).toThrow('link type 105 is not read');
    expect(() => readCapture(pcap(1, []).subarray(0, 23))).toThrow('less than its header');
    expect(() => readCapture(Buffer.from('INVITE'))).toThrow('neither JSON Lines, nor a pcap');
    expect(() => readCapture(Buffer.alloc(0))).toThrow('empty');
  });

  it('is drawn as a ladder', () => {
    const message = octets('rfc3665/015_s3.1_INVITE.sip').toString('latin1');
    const { datagrams } = readCapture(pcap(101, [frame(...ipv6(udp(message)))]));
    expect(toText(exchangeOf(datagrams))).toBe(`\
       [2001:db8::1]:5060  [2001:db8::2]:5070
0.000  |INVITE (SDP) ----->|  CSeq 1 INVITE
`);
  });
});

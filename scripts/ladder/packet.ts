/**
 * Reads the UDP datagram or the TCP segment in a link's frame, layer by layer.
 *
 * Invariant: no length is trusted beyond the octets that were captured.
 */
import type { Buffer } from 'node:buffer';
import { describeEndpoint } from '../start/endpoint.ts';
import type { Datagram } from './datagram.ts';

/** The reason why a packet has neither a whole datagram nor a whole segment. */
export type Reason = 'neither UDP nor TCP' | 'cut short' | 'a fragment';

/** A segment of TCP (RFC 9293 §3.1). */
export interface Segment extends Omit<Datagram, 'time'> {
  /** The sequence number of the first octet. */
  readonly sequence: number;
  /** Whether the segment begins a connection; SYN itself takes a sequence number. */
  readonly isSyn: boolean;
}

export type Packet = Omit<Datagram, 'time'> | Segment | Reason;

/**
 * The octets of a link's header, and the place of an EtherType in it. Without an EtherType, the version of IP decides.
 */
export interface Link {
  readonly header: number;
  readonly etherType?: number;
}

/** The supported links, by LINKTYPE_ value. */
export const links: ReadonlyMap<number, Link> = new Map<number, Link>([
  // Loopback: each system has its own number for IPv6 in the family before the packet.
  [0, { header: 4 }],
  [1, { header: 14, etherType: 12 }],
  [101, { header: 0 }],
  [113, { header: 16, etherType: 14 }],
  [276, { header: 20, etherType: 0 }],
]);

const IPV4 = 0x0800;
const IPV6 = 0x86dd;
/** Tags of IEEE 802.1Q and 802.1ad have four more octets, the last two of which are the next EtherType. */
const VLAN: readonly number[] = [0x8100, 0x88a8];

export function packetOf(frame: Buffer, link: Link): Packet {
  if (frame.length < link.header) return 'cut short';
  if (link.etherType === undefined) return ipOf(frame.subarray(link.header));
  let etherType = frame.readUInt16BE(link.etherType);
  let start = link.header;
  while (VLAN.includes(etherType)) {
    if (frame.length < start + 4) return 'cut short';
    etherType = frame.readUInt16BE(start + 2);
    start += 4;
  }
  return etherType === IPV4 || etherType === IPV6 ? ipOf(frame.subarray(start)) : 'neither UDP nor TCP';
}

function ipOf(octets: Buffer): Packet {
  const [first] = octets;
  if (first === undefined) return 'cut short';
  if (first >> 4 === 4) return ipv4Of(octets);
  return first >> 4 === 6 ? ipv6Of(octets) : 'neither UDP nor TCP';
}

const TCP = 6;
const UDP = 17;

/** Reads an IPv4 packet (RFC 791 §3.1). */
function ipv4Of(octets: Buffer): Packet {
  if (octets.length < 20) return 'cut short';
  const protocol = octets.readUInt8(9);
  if (protocol !== UDP && protocol !== TCP) return 'neither UDP nor TCP';
  const header = (octets.readUInt8(0) & 0x0f) * 4;
  const total = octets.readUInt16BE(2);
  if (header < 20 || total < header || total > octets.length) return 'cut short';
  // The packet is a fragment if it has More Fragments or an offset.
  if ((octets.readUInt16BE(6) & 0x3fff) !== 0) return 'a fragment';
  const addresses = { from: octets.subarray(12, 16).join('.'), to: octets.subarray(16, 20).join('.') };
  return payloadOf(protocol, octets.subarray(header, total), addresses);
}

/** Extension headers that may stand before UDP or TCP (RFC 8200 §4): hop-by-hop, routing, destination options. */
const EXTENSIONS: readonly number[] = [0, 43, 60];
const FRAGMENT = 44;

/** Reads an IPv6 packet (RFC 8200 §3). */
function ipv6Of(octets: Buffer): Packet {
  if (octets.length < 40) return 'cut short';
  const end = 40 + octets.readUInt16BE(4);
  let next = octets.readUInt8(6);
  let start = 40;
  while (EXTENSIONS.includes(next) || next === FRAGMENT) {
    if (octets.length < start + 8) return 'cut short';
    if (next === FRAGMENT && (octets.readUInt16BE(start + 2) & 0xfff9) !== 0) return 'a fragment';
    // "Hdr Ext Len ... in 8-octet units, not including the first 8 octets"; in a fragment header it is reserved.
    const more = next === FRAGMENT ? 0 : octets.readUInt8(start + 1);
    next = octets.readUInt8(start);
    start += 8 + 8 * more;
  }
  if (next !== UDP && next !== TCP) return 'neither UDP nor TCP';
  if (start > end || end > octets.length) return 'cut short';
  const addresses = { from: ipv6Text(octets.subarray(8, 24)), to: ipv6Text(octets.subarray(24, 40)) };
  return payloadOf(next, octets.subarray(start, end), addresses);
}

/** Returns an IPv6 address as RFC 5952 spells it, which is how the host of a URL is spelled. */
function ipv6Text(address: Buffer): string {
  const groups = address.toString('hex').match(/.{4}/g) ?? [];
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}

interface Addresses {
  readonly from: string;
  readonly to: string;
}

function payloadOf(protocol: number, octets: Buffer, addresses: Addresses): Packet {
  return protocol === UDP ? udpOf(octets, addresses) : tcpOf(octets, addresses);
}

/** Reads a UDP datagram (RFC 768). */
function udpOf(octets: Buffer, addresses: Addresses): Packet {
  if (octets.length < 8) return 'cut short';
  const length = octets.readUInt16BE(4);
  if (length < 8 || length > octets.length) return 'cut short';
  return { ...endsOf(octets, addresses), octets: octets.subarray(8, length) };
}

const SYN = 0x02;

/** Reads a TCP segment (RFC 9293 §3.1). */
function tcpOf(octets: Buffer, addresses: Addresses): Packet {
  if (octets.length < 20) return 'cut short';
  const header = (octets.readUInt8(12) >> 4) * 4;
  if (header < 20 || header > octets.length) return 'cut short';
  const isSyn = (octets.readUInt8(13) & SYN) !== 0;
  return { ...endsOf(octets, addresses), sequence: octets.readUInt32BE(4), isSyn, octets: octets.subarray(header) };
}

/** Returns the endpoints. UDP and TCP both begin with their ports. */
function endsOf(octets: Buffer, { from, to }: Addresses): Addresses {
  return {
    from: describeEndpoint({ address: from, port: octets.readUInt16BE(0) }),
    to: describeEndpoint({ address: to, port: octets.readUInt16BE(2) }),
  };
}

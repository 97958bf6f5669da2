/** Builds pcap capture files octet by octet. */

export interface Frame {
  readonly seconds: number;
  /** The fraction of the second, in microseconds or nanoseconds as the file's magic number says. */
  readonly parts: number;
  readonly octets: readonly number[];
}

/** Returns the octets of a number of two or four octets, most significant first. */
export function u16(value: number): readonly number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

export function u32(value: number): readonly number[] {
  return [...u16(Math.floor(value / 0x10000)), ...u16(value % 0x10000)];
}

export interface FileOptions {
  readonly magic?: number;
  readonly isLittleEndian?: boolean;
}

export function pcap(linkType: number, frames: readonly Frame[], options: FileOptions = {}): Buffer {
  const { magic = 0xa1b2c3d4, isLittleEndian = false } = options;
  const word = (value: number) => (isLittleEndian ? u32(value).toReversed() : u32(value));
  const half = (value: number) => (isLittleEndian ? u16(value).toReversed() : u16(value));
  const header = [magic].flatMap(word).concat([2, 4].flatMap(half), [0, 0, 65_535, linkType].flatMap(word));
  const packets = frames.flatMap(({ seconds, parts, octets }) => [
    ...[seconds, parts, octets.length, octets.length].flatMap(word),
    ...octets,
  ]);
  return Buffer.from([...header, ...packets]);
}

/** Returns a UDP datagram from port 5060 to port 5070. */
export function udp(text: string): readonly number[] {
  const data = Buffer.from(text, 'latin1');
  return [...u16(5060), ...u16(5070), ...u16(8 + data.length), ...u16(0), ...data];
}

/** Returns a TCP segment from port 5060 to port 5070, whose first octet has the sequence number. */
export function tcp(sequence: number, text: string, flags = 0x18): readonly number[] {
  const header = [...u16(5060), ...u16(5070), ...u32(sequence), ...u32(0), 0x50, flags, ...u16(1000), 0, 0, 0, 0];
  return [...header, ...Buffer.from(text, 'latin1')];
}

/** Returns a packet from 192.0.2.1 to 192.0.2.2; `flags` includes the fragment's offset. */
export function ipv4(payload: readonly number[], { protocol = 17, flags = 0 } = {}): readonly number[] {
  const header = [0x45, 0, ...u16(20 + payload.length), 0, 1, ...u16(flags), 64, protocol, 0, 0];
  return [...header, 192, 0, 2, 1, 192, 0, 2, 2, ...payload];
}

/** Returns a packet from 2001:db8::1 to 2001:db8::2; `next` is the type of the payload. */
export function ipv6(payload: readonly number[], next = 17): readonly number[] {
  const prefix = [0x20, 0x01, 0x0d, 0xb8, ...Array<number>(11).fill(0)];
  return [0x60, 0, 0, 0, ...u16(payload.length), next, 64, ...prefix, 1, ...prefix, 2, ...payload];
}

export const ETHER_IPV4 = [...Array<number>(12).fill(2), 0x08, 0x00];
export const ETHER_IPV6 = [...Array<number>(12).fill(2), 0x86, 0xdd];

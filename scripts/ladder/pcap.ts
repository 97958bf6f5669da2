/**
 * A capture file of `tcpdump -w`, in its classic format: a header, then packets.
 *
 * Invariant: each packet is a datagram or counted as skipped, and no length in the file is trusted beyond the file's
 * end.
 */
import type { Buffer } from 'node:buffer';
import type { Capture, Datagram } from './datagram.ts';
import { links, packetOf, type Reason } from './packet.ts';

const FILE_HEADER = 24;
const PACKET_HEADER = 16;

interface Format {
  readonly isLittleEndian: boolean;
  /** The fractions of a second that a packet's time counts, for each millisecond. */
  readonly partsOfMillisecond: number;
}

const MICROSECONDS = 0xa1b2c3d4;
const NANOSECONDS = 0xa1b23c4d;

/** Returns the format, or `undefined` if this is no capture file. */
function formatOf(file: Buffer): Format | undefined {
  if (file.length < 4) return undefined;
  for (const isLittleEndian of [false, true]) {
    const magic = word(file, 0, isLittleEndian);
    if (magic === MICROSECONDS) return { isLittleEndian, partsOfMillisecond: 1e3 };
    if (magic === NANOSECONDS) return { isLittleEndian, partsOfMillisecond: 1e6 };
  }
  return undefined;
}

function word(file: Buffer, at: number, isLittleEndian: boolean): number {
  return isLittleEndian ? file.readUInt32LE(at) : file.readUInt32BE(at);
}

export function isPcap(file: Buffer): boolean {
  return formatOf(file) !== undefined;
}

/**
 * Reads a capture. Throws an error whose message can be shown to users if this is no capture file, or if its link is
 * not supported.
 */
export function readPcap(file: Buffer): Capture {
  const format = formatOf(file);
  if (format === undefined || file.length < FILE_HEADER) throw new Error('not a pcap file, or less than its header');
  const { isLittleEndian, partsOfMillisecond } = format;
  // The upper half says whether frames end in a check sequence, which no length of IP includes.
  const type = word(file, 20, isLittleEndian) & 0xffff;
  const link = links.get(type);
  if (link === undefined) throw new Error(`link type ${type} is not read, only ${[...links.keys()].join(', ')}`);
  const datagrams: Datagram[] = [];
  const counts = new Map<Reason, number>();
  for (let at = FILE_HEADER; at < file.length; ) {
    const start = at + PACKET_HEADER;
    const end = start > file.length ? start : start + word(file, at + 8, isLittleEndian);
    const packet = end > file.length ? 'cut short' : packetOf(file.subarray(start, end), link);
    if (typeof packet === 'string') counts.set(packet, (counts.get(packet) ?? 0) + 1);
    else {
      const parts = word(file, at + 4, isLittleEndian);
      datagrams.push({ time: word(file, at, isLittleEndian) * 1000 + parts / partsOfMillisecond, ...packet });
    }
    at = end;
  }
  return { datagrams, skipped: skippedOf(counts) };
}

/** Returns texts such as `3 packets skipped: 2 not UDP, 1 cut short`. */
function skippedOf(counts: ReadonlyMap<Reason, number>): readonly string[] {
  if (counts.size === 0) return [];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const reasons = [...counts].map(([reason, count]) => `${count} ${reason}`);
  return [`${total} ${total === 1 ? 'packet' : 'packets'} skipped: ${reasons.join(', ')}`];
}

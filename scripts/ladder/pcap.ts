/**
 * A capture file of `tcpdump -w`, in its classic format: a header, then packets.
 *
 * Invariant: each packet is a datagram or counted as skipped, and no length in the file is trusted beyond the file's
 * end.
 */
import type { Buffer } from 'node:buffer';
import { Collection, linkOf } from './collection.ts';
import type { Capture } from './datagram.ts';

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
  const link = linkOf(type);
  const collection = new Collection();
  for (let at = FILE_HEADER; at < file.length; ) {
    const start = at + PACKET_HEADER;
    const end = start > file.length ? start : start + word(file, at + 8, isLittleEndian);
    if (end > file.length) collection.add(0, undefined, link);
    else {
      const parts = word(file, at + 4, isLittleEndian);
      const time = word(file, at, isLittleEndian) * 1000 + parts / partsOfMillisecond;
      collection.add(time, file.subarray(start, end), link);
    }
    at = end;
  }
  return collection.capture;
}

/**
 * The hexadecimal text of `tshark -x`: rows of an offset, up to 16 octets, and the same as characters.
 *
 * Invariant: a row whose offset is not where the packet has ended belongs to no packet and is reported. The text does
 * not name the link, so the first link of `packet.ts` behind whose header a packet of IP stands is taken.
 */
import { Buffer } from 'node:buffer';
import { Collection } from './collection.ts';
import type { Capture } from './datagram.ts';
import { type Link, links } from './packet.ts';

const ROW = /^([0-9a-f]{4,8}) {2}((?:[0-9a-f]{2} ){0,15}[0-9a-f]{2})(?: {2,}.*)?$/i;
/** Matches the summary that `-P` prints above a packet: its number and its time in seconds. */
const SUMMARY = /^ *\d+ +(\d+\.\d+) /;
/** Matches the names of further texts of a packet, such as `Reassembled TCP (1200 bytes):`. */
const PART = /^(?!Frame )[A-Z].*\(\d+ bytes\):$/;

export function isHex(file: Buffer): boolean {
  return file
    .toString('latin1', 0, 2000)
    .split(/\r?\n/)
    .some((line) => /^0{4,8} {2}/.test(line) && ROW.test(line));
}

/** Reads the packets. A packet without a summary has the time of the one before. */
export function readHex(file: Buffer): Capture {
  const collection = new Collection();
  let time = 0;
  let octets: number[] = [];
  let isPart = false;
  let lost = 0;
  const end = (): void => {
    const frame = Buffer.from(octets);
    if (octets.length > 0 && !isPart) collection.add(time, frame, linkBefore(frame));
    octets = [];
  };
  for (const line of file.toString('latin1').split(/\r?\n/)) {
    const [, offset = '', row = ''] = ROW.exec(line) ?? [];
    if (row === '') {
      end();
      isPart = PART.test(line);
      const seconds = SUMMARY.exec(line)?.[1];
      if (seconds !== undefined) time = Number(seconds) * 1000;
    } else {
      const at = Number.parseInt(offset, 16);
      if (at === 0) end();
      if (at !== octets.length) lost += 1;
      else octets.push(...row.split(' ').map((each) => Number.parseInt(each, 16)));
    }
  }
  end();
  const { datagrams, skipped } = collection.capture;
  return { datagrams, skipped: lost === 0 ? skipped : [...skipped, `${lost} rows that continue no packet`] };
}

/** Returns the link whose header stands before a packet of IP. */
function linkBefore(frame: Buffer): Link {
  const isBefore = ({ header, etherType }: Link): boolean => {
    const version = (frame[header] ?? 0) >> 4;
    if (etherType === undefined) return header === 0 && (version === 4 || version === 6);
    const type = frame.length < etherType + 2 ? 0 : frame.readUInt16BE(etherType);
    return [0x0800, 0x86dd, 0x8100, 0x88a8].includes(type);
  };
  return [...links.values()].find(isBefore) ?? ETHERNET;
}

const ETHERNET: Link = { header: 14, etherType: 12 };

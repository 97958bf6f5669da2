/**
 * A capture file of Wireshark: blocks, each with its type and length (draft-ietf-opsawg-pcapng).
 *
 * Invariant: no length in the file is trusted beyond the file's end, and every block moves the reader forward.
 */
import type { Buffer } from 'node:buffer';
import { Collection, linkOf } from './collection.ts';
import type { Capture } from './datagram.ts';
import type { Link } from './packet.ts';

/** The type of a section's header, which reads the same in either order of octets. */
const SECTION = 0x0a0d0d0a;
const INTERFACE = 1;
const SIMPLE_PACKET = 3;
const ENHANCED_PACKET = 6;
/** The octets of a block's type and its two lengths. */
const BLOCK = 12;
const BYTE_ORDER = 0x1a2b3c4d;
/** The option of an interface that says which part of a second its times count. */
const IF_TSRESOL = 9;

interface Interface {
  readonly link: Link;
  /** The parts of a second that its times count. */
  readonly resolution: number;
}

export function isPcapng(file: Buffer): boolean {
  return file.length >= 4 && file.readUInt32BE(0) === SECTION;
}

/**
 * Reads a capture. Throws an error whose message can be shown to users if a block is malformed, or if a link is not
 * supported.
 */
export function readPcapng(file: Buffer): Capture {
  const reader = new Reader();
  let isLittleEndian = false;
  for (let at = 0; at < file.length; ) {
    const rest = file.subarray(at);
    if (rest.length < BLOCK) break;
    if (isPcapng(rest)) {
      isLittleEndian = rest.readUInt32LE(8) === BYTE_ORDER;
      if (!isLittleEndian && rest.readUInt32BE(8) !== BYTE_ORDER) throw new Error('a pcapng section has no byte order');
      reader.beginSection();
    }
    const words = new Words(rest, isLittleEndian);
    const length = words.at(4);
    if (length < BLOCK || length % 4 !== 0) throw new Error(`a pcapng block at octet ${at} has a length of ${length}`);
    reader.read(new Words(rest.subarray(0, Math.min(length, rest.length) - 4), isLittleEndian), length > rest.length);
    at += length;
  }
  return reader.collection.capture;
}

/** The words of a block, in the order of octets of its section. */
class Words {
  readonly octets: Buffer;
  readonly #isLittleEndian: boolean;

  constructor(octets: Buffer, isLittleEndian: boolean) {
    this.octets = octets;
    this.#isLittleEndian = isLittleEndian;
  }

  /** Returns the word of four octets at an offset, or 0 beyond the end. */
  at(offset: number): number {
    if (offset + 4 > this.octets.length) return 0;
    return this.#isLittleEndian ? this.octets.readUInt32LE(offset) : this.octets.readUInt32BE(offset);
  }

  /** Returns the word of two octets at an offset, or 0 beyond the end. */
  half(offset: number): number {
    if (offset + 2 > this.octets.length) return 0;
    return this.#isLittleEndian ? this.octets.readUInt16LE(offset) : this.octets.readUInt16BE(offset);
  }
}

class Reader {
  readonly collection = new Collection();
  #interfaces: Interface[] = [];
  /** The time of the last packet in milliseconds; a simple packet has none. */
  #time = 0;

  beginSection(): void {
    this.#interfaces = [];
  }

  read(block: Words, isCut: boolean): void {
    const type = block.at(0);
    if (type === INTERFACE) this.#interfaces.push({ link: linkOf(block.half(8)), resolution: resolutionOf(block) });
    else if (type === ENHANCED_PACKET) {
      const from = this.#interfaces[block.at(8)];
      if (from === undefined) throw new Error(`a pcapng packet is from interface ${block.at(8)}, which does not exist`);
      this.#time = ((block.at(12) * 2 ** 32 + block.at(16)) / from.resolution) * 1000;
      this.#add(block, 28, block.at(20), from, isCut);
    } else if (type === SIMPLE_PACKET) {
      const [from] = this.#interfaces;
      if (from === undefined) throw new Error('a pcapng packet is from interface 0, which does not exist');
      this.#add(block, 12, Math.min(block.at(8), block.octets.length - 12), from, isCut);
    }
  }

  #add({ octets }: Words, start: number, length: number, { link }: Interface, isCut: boolean): void {
    const isWhole = !isCut && length >= 0 && start + length <= octets.length;
    this.collection.add(this.#time, isWhole ? octets.subarray(start, start + length) : undefined, link);
  }
}

/** Returns the parts of a second that the times of an interface count: a power of 10 or of 2, or else microseconds. */
function resolutionOf(block: Words): number {
  for (let at = 16; at + 4 <= block.octets.length; ) {
    const [code, length] = [block.half(at), block.half(at + 2)];
    if (code === 0) break;
    const value = block.octets[at + 4];
    if (code === IF_TSRESOL && length === 1 && value !== undefined)
      return value < 0x80 ? 10 ** value : 2 ** (value & 0x7f);
    at += 4 + Math.ceil(length / 4) * 4;
  }
  return 1e6;
}

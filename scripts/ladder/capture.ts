/** Reads a capture in either format, which its first octets decide. */
import { Buffer } from 'node:buffer';
import type { Capture } from './datagram.ts';
import { readJsonLines } from './json-lines.ts';
import { isPcap, readPcap } from './pcap.ts';

const BRACE = 0x7b;
/** The type of a pcapng file's first block. */
const PCAPNG = Buffer.from([0x0a, 0x0d, 0x0d, 0x0a]);

/** Throws an error whose message can be shown to users. */
export function readCapture(file: Buffer): Capture {
  if (isPcap(file)) return readPcap(file);
  if (file[0] === BRACE) return readJsonLines(file.toString());
  if (file.subarray(0, 4).equals(PCAPNG))
    throw new Error('pcapng is not read: editcap -F pcap makes a pcap file of it');
  throw new Error(file.length === 0 ? 'the capture is empty' : 'neither JSON Lines nor a pcap file');
}

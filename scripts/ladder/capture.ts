/** Reads a capture in any of the formats, which its first octets decide. */
import type { Buffer } from 'node:buffer';
import type { Capture } from './datagram.ts';
import { isHex, readHex } from './hex.ts';
import { readJsonLines } from './json-lines.ts';
import { isPcap, readPcap } from './pcap.ts';
import { isPcapng, readPcapng } from './pcapng.ts';
import { isSngrep, readSngrep } from './sngrep.ts';

const BRACE = 0x7b;

/** Throws an error whose message can be shown to users. */
export function readCapture(file: Buffer): Capture {
  if (isPcap(file)) return readPcap(file);
  if (isPcapng(file)) return readPcapng(file);
  if (isSngrep(file)) return readSngrep(file);
  if (isHex(file)) return readHex(file);
  if (file[0] === BRACE) return readJsonLines(file.toString());
  throw new Error(
    file.length === 0
      ? 'the capture is empty'
      : 'neither JSON Lines, nor a pcap or pcapng file, nor a text of sngrep or tshark -x',
  );
}

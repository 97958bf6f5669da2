/**
 * Captures on the page: a pcap file with UDP, or the JSON Lines of the recorder, read and drawn by the code of
 * `npm run ladder`.
 */
import { Buffer } from 'node:buffer';
import { readCapture } from '../../ladder/capture.ts';
import type { Datagram } from '../../ladder/datagram.ts';
import { exchangeOf } from '../../ladder/exchange.ts';
import { isPcap } from '../../ladder/pcap.ts';
import { toText } from '../../ladder/text.ts';

/** The type of a pcapng file's first block, which the ladder refuses with advice. */
const PCAPNG = [0x0a, 0x0d, 0x0d, 0x0a];
const BRACE = 0x7b;

export interface Drawn {
  /** The participants, above the ladder. */
  readonly head: string;
  /** A line and a datagram for each message, in the order of the capture. */
  readonly rungs: readonly { readonly line: string; readonly datagram: Datagram }[];
  /** Descriptions of what is no datagram. */
  readonly skipped: readonly string[];
}

/** Returns whether octets are a capture and not a message. */
export function isCapture(octets: Uint8Array): boolean {
  return isPcap(Buffer.from(octets)) || PCAPNG.every((octet, i) => octets[i] === octet) || octets[0] === BRACE;
}

/** Returns the ladder of a capture. Throws an error whose message can be shown to users. */
export function draw(octets: Uint8Array): Drawn {
  const { datagrams, skipped } = readCapture(Buffer.from(octets));
  if (datagrams.length === 0) throw new Error(`no datagram is in the capture: ${skipped.join('; ')}`);
  const [head = '', ...lines] = toText(exchangeOf(datagrams)).split('\n');
  return { head, skipped, rungs: datagrams.map((datagram, i) => ({ line: lines[i] ?? '', datagram })) };
}

/**
 * Captures on the page: a pcap or pcapng file with UDP and TCP, or the JSON Lines of the recorder, read and drawn by
 * the code of `npm run ladder`.
 */
import { Buffer } from 'node:buffer';
import { readCapture } from '../../ladder/capture.ts';
import type { Datagram } from '../../ladder/datagram.ts';
import { exchangeOf } from '../../ladder/exchange.ts';
import { isHex } from '../../ladder/hex.ts';
import { isPcap } from '../../ladder/pcap.ts';
import { isPcapng } from '../../ladder/pcapng.ts';
import { isSngrep } from '../../ladder/sngrep.ts';
import { toText } from '../../ladder/text.ts';

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
  const file = Buffer.from(octets);
  return [isPcap, isPcapng, isSngrep, isHex].some((isIt) => isIt(file)) || octets[0] === BRACE;
}

/** Returns the ladder of a capture. Throws an error whose message can be shown to users. */
export function draw(octets: Uint8Array): Drawn {
  const { datagrams, skipped } = readCapture(Buffer.from(octets));
  if (datagrams.length === 0) throw new Error(`no datagram is in the capture: ${skipped.join('; ')}`);
  const [head = '', ...lines] = toText(exchangeOf(datagrams)).split('\n');
  return { head, skipped, rungs: datagrams.map((datagram, i) => ({ line: lines[i] ?? '', datagram })) };
}

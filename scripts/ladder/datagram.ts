/** Datagrams as they were captured, in the order of the capture: what is shared by all that is read. */
import { createHash } from 'node:crypto';

export interface Datagram {
  /** In milliseconds, from any beginning. */
  readonly time: number;
  /** `127.0.0.1:5060`, `[::1]:5060` */
  readonly from: string;
  readonly to: string;
  readonly octets: Uint8Array;
}

export interface Capture {
  readonly datagrams: readonly Datagram[];
  /** What was there and is no datagram, in words of our own. */
  readonly skipped: readonly string[];
}

/** The same for the same octets between the same ends, and for no others; short, whatever the datagram's length. */
export function identityOf({ from, to, octets }: Omit<Datagram, 'time'>): string {
  return createHash('sha256').update(`${from} ${to} `).update(octets).digest('base64');
}

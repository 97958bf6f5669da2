/** Datagrams as they were captured, and messages of TCP, in the order of the capture. All readers give this type. */
import { createHash } from 'node:crypto';

export interface Datagram {
  /** The time in milliseconds, counted from any beginning. */
  readonly time: number;
  /** `127.0.0.1:5060`, `[::1]:5060` */
  readonly from: string;
  readonly to: string;
  readonly octets: Uint8Array;
}

export interface Capture {
  readonly datagrams: readonly Datagram[];
  /** Descriptions of everything in the capture that is no datagram. */
  readonly skipped: readonly string[];
}

/** Returns a short text that is the same for the same octets between the same endpoints, and for no others. */
export function identityOf({ from, to, octets }: Omit<Datagram, 'time'>): string {
  return createHash('sha256').update(`${from} ${to} `).update(octets).digest('base64');
}

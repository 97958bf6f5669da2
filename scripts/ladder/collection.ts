/**
 * Collects the datagrams of frames and the messages of TCP, and counts the frames that are neither.
 *
 * Invariant: each frame is a datagram, a segment of TCP, or counted with its reason.
 */
import type { Buffer } from 'node:buffer';
import type { Capture, Datagram } from './datagram.ts';
import { type Link, links, packetOf, type Reason } from './packet.ts';
import { Streams } from './streams.ts';

export class Collection {
  readonly #datagrams: Datagram[] = [];
  readonly #streams = new Streams();
  readonly #counts = new Map<Reason, number>();

  /** Adds a frame, or `undefined` for one that the file does not hold to its end. `time` is in milliseconds. */
  add(time: number, frame: Buffer | undefined, link: Link): void {
    const packet = frame === undefined ? 'cut short' : packetOf(frame, link);
    if (typeof packet === 'string') this.#counts.set(packet, (this.#counts.get(packet) ?? 0) + 1);
    else if (!('sequence' in packet)) this.#datagrams.push({ time, ...packet });
    else {
      const { from, to } = packet;
      for (const octets of this.#streams.take(packet)) this.#datagrams.push({ time, from, to, octets });
    }
  }

  get capture(): Capture {
    return { datagrams: this.#datagrams, skipped: [...this.#skipped(), ...this.#streams.skipped()] };
  }

  /** Returns texts such as `3 packets skipped: 2 neither UDP nor TCP, 1 cut short`. */
  #skipped(): readonly string[] {
    if (this.#counts.size === 0) return [];
    const total = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    const reasons = [...this.#counts].map(([reason, count]) => `${count} ${reason}`);
    return [`${total} ${total === 1 ? 'packet' : 'packets'} skipped: ${reasons.join(', ')}`];
  }
}

/** Returns a link by its LINKTYPE_ value. Throws an error whose message can be shown to users if it is not read. */
export function linkOf(type: number): Link {
  const link = links.get(type);
  if (link === undefined) throw new Error(`link type ${type} is not read, only ${[...links.keys()].join(', ')}`);
  return link;
}

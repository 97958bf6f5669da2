/**
 * Collects the datagrams of frames, and counts the frames that have none.
 *
 * Invariant: each frame is a datagram or counted with its reason.
 */
import type { Buffer } from 'node:buffer';
import type { Capture, Datagram } from './datagram.ts';
import { type Link, links, packetOf, type Reason } from './packet.ts';

export class Collection {
  readonly #datagrams: Datagram[] = [];
  readonly #counts = new Map<Reason, number>();

  /** Adds a frame, or `undefined` for one that the file does not hold to its end. `time` is in milliseconds. */
  add(time: number, frame: Buffer | undefined, link: Link): void {
    const packet = frame === undefined ? 'cut short' : packetOf(frame, link);
    if (typeof packet === 'string') this.#counts.set(packet, (this.#counts.get(packet) ?? 0) + 1);
    else this.#datagrams.push({ time, ...packet });
  }

  get capture(): Capture {
    return { datagrams: this.#datagrams, skipped: this.#skipped() };
  }

  /** Returns texts such as `3 packets skipped: 2 not UDP, 1 cut short`. */
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

/**
 * Records what the stacks of this process send and receive, as JSON Lines.
 *
 * Invariant: nothing here throws into a stack, and what waits to be written is bounded.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { MessageEvent } from 'sippet';
import { describeEndpoint } from '../start/endpoint.ts';
import type { Datagram } from './datagram.ts';
import { lineOf } from './json-lines.ts';
import { Sightings } from './sightings.ts';

/** Octets that may wait for a slow disk. */
const MAX_WAITING = 16 * 1024 * 1024;

export interface Recorded {
  readonly written: number;
  /** Left out, because too many octets waited to be written. */
  readonly dropped: number;
}

/**
 * Begins at once. What is returned stops it, and resolves when all is written; a stream that was given stays open. A
 * file is for its owner alone: the messages are as they were sent, credentials included.
 */
export function recordTo(to: string | Writable): () => Promise<Recorded> {
  const writer = typeof to === 'string' ? createWriteStream(to, { mode: 0o600 }) : to;
  const sightings = new Sightings();
  const counts = { written: 0, dropped: 0 };
  const write = (datagram: Datagram) => {
    if (writer.writableLength > MAX_WAITING || !writer.writable) counts.dropped += 1;
    else {
      counts.written += 1;
      writer.write(lineOf(datagram));
    }
  };
  const incoming = (event: unknown) => {
    if (!isMessageEvent(event)) return;
    const datagram = datagramOf(event, 'in');
    if (!sightings.takeSent(datagram)) write(datagram);
  };
  const outgoing = (event: unknown) => {
    if (!isMessageEvent(event)) return;
    const datagram = datagramOf(event, 'out');
    sightings.noteSent(datagram);
    write(datagram);
  };
  subscribe('sippet:message:in', incoming);
  subscribe('sippet:message:out', outgoing);
  // A file's failure is told to who stops the recording.
  const closed = typeof to === 'string' ? finished(writer) : undefined;
  closed?.catch(() => undefined);
  return async () => {
    unsubscribe('sippet:message:in', incoming);
    unsubscribe('sippet:message:out', outgoing);
    if (closed === undefined) await flushed(writer);
    else {
      writer.end();
      await closed;
    }
    return { ...counts };
  };
}

/** An empty write is done when all before it are. A stream that its owner has closed takes none. */
function flushed(writer: Writable): Promise<void> {
  if (!writer.writable) return Promise.resolve();
  return new Promise((resolve, reject) => {
    writer.write('', (error) => (error instanceof Error ? reject(error) : resolve()));
  });
}

type Told = Pick<MessageEvent, 'time' | 'octets' | 'local' | 'remote'>;

/** Others may publish on a channel of that name. */
function isMessageEvent(event: unknown): event is Told {
  if (typeof event !== 'object' || event === null) return false;
  const { time, octets, local, remote }: { readonly [Name in keyof Told]?: unknown } = event;
  return typeof time === 'number' && octets instanceof Uint8Array && isEndpoint(local) && isEndpoint(remote);
}

function isEndpoint(value: unknown): value is MessageEvent['local'] {
  if (typeof value !== 'object' || value === null) return false;
  const { address, port }: { readonly address?: unknown; readonly port?: unknown } = value;
  return typeof address === 'string' && typeof port === 'number';
}

function datagramOf({ time, octets, local, remote }: Told, direction: 'in' | 'out'): Datagram {
  const [from, to] = direction === 'in' ? [remote, local] : [local, remote];
  return { time, octets, from: describeEndpoint(from), to: describeEndpoint(to) };
}

/**
 * Records what the stacks of this process send and receive, as JSON Lines.
 *
 * Invariant: nothing here throws into a stack, and the octets that wait to be written are bounded.
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

/** The most octets that may wait for a slow disk. */
const MAX_WAITING = 16 * 1024 * 1024;

export interface Recorded {
  readonly written: number;
  /** The datagrams that were left out because too many octets waited to be written. */
  readonly dropped: number;
}

/**
 * Begins to record at once. The returned function stops, and resolves when everything is written. A stream stays open.
 * Only its owner can read a new file, because the messages are recorded as they were sent, including credentials.
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
  // A failure of the file is reported to the caller that stops the recording.
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

/**
 * Resolves when all earlier writes are done, because an empty write comes after them. A stream that its owner has
 * closed takes none.
 */
function flushed(writer: Writable): Promise<void> {
  if (!writer.writable) return Promise.resolve();
  return new Promise((resolve, reject) => {
    writer.write('', (error) => (error instanceof Error ? reject(error) : resolve()));
  });
}

type Told = Pick<MessageEvent, 'time' | 'octets' | 'local' | 'remote'>;

/** Checks the event, because others may publish on a channel of this name. */
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

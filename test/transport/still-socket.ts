/** A socket without a network, for tests of one connection in virtual time. */
import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { Message, type SippetError, type StreamReceiver } from 'sippet';
import { Connection, type ConnectionLimits, type ConnectionTurn } from '../../src/transport/connection.ts';

/** The methods of a socket that a connection uses. */
export class StillSocket extends EventEmitter {
  readonly writableLength = 0;
  readonly written: string[] = [];
  setNoDelay(): void {}
  setTimeout(): void {}
  cork(): void {}
  uncork(): void {}
  write(octets: Uint8Array): void {
    this.written.push(String.fromCharCode(...octets));
  }
  /** Closes this half alone: the peer may go on sending. */
  end(): void {}
  destroy(): void {
    this.emit('close');
  }
}

export const PEER = { address: '192.0.2.1', port: 5060, connection: 'a connection' };

/** Returns a receiver that frames SIP messages and reports how many it has received. */
export function countingReceiver(): StreamReceiver & { readonly received: () => number } {
  let count = 0;
  return {
    receive: () => {
      count += 1;
    },
    fail: () => undefined,
    refuse: () => undefined,
    framer: () => Message.framer(),
    received: () => count,
  };
}

/** A turn in which nothing waits. */
const AT_ONCE: ConnectionTurn = {
  arrive: ({ connection, octets }) => connection.take(octets),
  handleAll: () => undefined,
  send: (connection) => connection.flush(),
};

/** Returns an open connection on a still socket, and the codes of the errors that it was closed with. */
export function connectionOn(
  limits: ConnectionLimits,
  receiver: StreamReceiver = countingReceiver(),
): { readonly socket: StillSocket; readonly closed: (string | undefined)[] } {
  const socket = new StillSocket();
  const closed: (string | undefined)[] = [];
  // The connection calls no other method of its socket.
  const own = socket as unknown as Socket;
  new Connection(
    own,
    PEER,
    receiver,
    limits,
    AT_ONCE,
    'connect',
    () => [],
    (error) => closed.push(codeOf(error)),
  );
  socket.emit('connect');
  return { socket, closed };
}

export function codeOf(error: Error | undefined): string | undefined {
  return (error as SippetError | undefined)?.code;
}

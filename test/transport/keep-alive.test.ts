/** Keep-alives of a client (RFC 5626 §4.4.1), on sockets without a network and in virtual time. */
import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { Message, type SippetError, type StreamReceiver } from 'sippet';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Connection } from '../../src/transport/connection.ts';
import { WebSocketConnection } from '../../src/transport/websocket-connection.ts';

const INTERVAL = 30_000;
/** "If the client does not receive a pong within 10 seconds after sending a ping" the flow has failed (§4.4.1). */
const PONG_TIMEOUT = 10_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const peer = { address: '192.0.2.1', port: 5060, connection: 'a connection' };
const receiver: StreamReceiver = {
  receive: () => undefined,
  fail: () => undefined,
  refuse: () => undefined,
  framer: () => Message.framer(),
};
const limits = {
  ...{ maxWaiting: 10_000, messageTimeout: 10_000, idleTimeout: 0, connectTimeout: 10_000 },
  keepAliveInterval: INTERVAL,
};

/** The methods of a socket that a connection uses. */
class StillSocket extends EventEmitter {
  readonly writableLength = 0;
  readonly written: string[] = [];
  setNoDelay(): void {}
  setTimeout(): void {}
  write(octets: Uint8Array): void {
    this.written.push(String.fromCharCode(...octets));
  }
  end(): void {
    this.destroy();
  }
  destroy(): void {
    this.emit('close');
  }
}

/** An open connection of a client, and the errors that it was closed with. */
function connected() {
  const socket = new StillSocket();
  const closed: (string | undefined)[] = [];
  // The connection calls no other method of its socket.
  const own = socket as unknown as Socket;
  new Connection(
    own,
    peer,
    receiver,
    limits,
    'connect',
    () => [],
    (error) => closed.push(codeOf(error)),
  );
  socket.emit('connect');
  return { written: socket.written, closed, pong: () => socket.emit('data', Buffer.from('\r\n')) };
}

class StillWebSocket extends EventTarget {
  readonly readyState = 1;
  readonly bufferedAmount = 0;
  readonly protocol = 'sip';
  binaryType = '';
  readonly written: string[] = [];
  send(data: string | Uint8Array): void {
    this.written.push(String(data));
  }
  close(): void {
    this.dispatchEvent(new Event('close'));
  }
}

function webSocket() {
  const socket = new StillWebSocket();
  const closed: (string | undefined)[] = [];
  new WebSocketConnection(socket, peer, receiver, limits, (error) => closed.push(codeOf(error)));
  const pong = () => socket.dispatchEvent(Object.assign(new Event('message'), { data: '\r\n' }));
  return { written: socket.written, closed, pong };
}

function codeOf(error: Error | undefined): string | undefined {
  return (error as SippetError | undefined)?.code;
}

describe.each([
  { name: 'TCP', open: connected },
  { name: 'WebSocket', open: webSocket },
])('a client over $name', ({ open }) => {
  test('sends CRLF CRLF at each interval, and keeps a connection whose peer answers', () => {
    const { closed, pong, written } = open();
    vi.advanceTimersByTime(PONG_TIMEOUT - 1);
    for (let times = 1; times <= 4; times++) {
      vi.advanceTimersByTime(INTERVAL - PONG_TIMEOUT + 1);
      expect(written).toEqual(Array.from({ length: times }, () => '\r\n\r\n'));
      vi.advanceTimersByTime(PONG_TIMEOUT - 1);
      pong();
    }
    vi.advanceTimersByTime(PONG_TIMEOUT);
    expect(closed).toEqual([]);
  });

  test('closes a connection whose peer has not answered 10 s after a keep-alive, and reports it once', () => {
    const { closed } = open();
    vi.advanceTimersByTime(INTERVAL + PONG_TIMEOUT - 1);
    expect(closed).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(closed).toEqual(['no-pong']);
    vi.advanceTimersByTime(10 * INTERVAL);
    expect(closed).toEqual(['no-pong']);
  });

  test('sends nothing more after the connection is closed', () => {
    const { written } = open();
    vi.advanceTimersByTime(INTERVAL + PONG_TIMEOUT);
    vi.advanceTimersByTime(10 * INTERVAL);
    expect(written).toEqual(['\r\n\r\n']);
  });
});

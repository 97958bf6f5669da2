/** Keep-alives of a client (RFC 5626 §4.4.1), on sockets without a network and in virtual time. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocketConnection } from '../../src/transport/websocket-connection.ts';
import { codeOf, connectionOn, countingReceiver, PEER } from './still-socket.ts';

const INTERVAL = 30_000;
/** "If the client does not receive a pong within 10 seconds after sending a ping" the flow has failed (§4.4.1). */
const PONG_TIMEOUT = 10_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const receiver = countingReceiver();
const limits = {
  ...{ maxWaiting: 10_000, messageTimeout: 10_000, idleTimeout: 0, connectTimeout: 10_000 },
  keepAliveInterval: INTERVAL,
};

/** An open connection of a client, and the errors that it was closed with. */
function connected() {
  const { socket, closed } = connectionOn(limits, receiver);
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
  new WebSocketConnection(socket, PEER, receiver, limits, (error) => closed.push(codeOf(error)));
  const pong = () => socket.dispatchEvent(Object.assign(new Event('message'), { data: '\r\n' }));
  return { written: socket.written, closed, pong };
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

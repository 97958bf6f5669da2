/** The time that a message on a stream may take, on sockets without a network and in virtual time. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectionOn, countingReceiver } from './still-socket.ts';
import { optionsFrom } from './stream.ts';

const MESSAGE_TIMEOUT = 10_000;
const limits = {
  ...{ maxWaiting: 10_000, messageTimeout: MESSAGE_TIMEOUT, idleTimeout: 0, connectTimeout: 10_000 },
  keepAliveInterval: undefined,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a peer that sends one octet a second is cut off when its message has taken messageTimeout', () => {
  const receiver = countingReceiver();
  const { socket, closed } = connectionOn(limits, receiver);
  for (const octet of optionsFrom(5070).subarray(0, MESSAGE_TIMEOUT / 1000)) {
    expect(closed).toEqual([]);
    socket.emit('data', Uint8Array.of(octet));
    vi.advanceTimersByTime(1000);
  }
  expect(closed).toEqual(['message-timeout']);
  expect(receiver.received()).toBe(0);
});

test('a busy peer is kept although each chunk ends within the next message', () => {
  const receiver = countingReceiver();
  const { socket, closed } = connectionOn(limits, receiver);
  const message = optionsFrom(5070);
  const half = Math.floor(message.length / 2);
  const chunk = Buffer.concat([message.subarray(half), message.subarray(0, half)]);
  socket.emit('data', message.subarray(0, half));
  for (let second = 1; second <= 60; second++) {
    vi.advanceTimersByTime(1000);
    socket.emit('data', chunk);
  }
  expect(closed).toEqual([]);
  expect(receiver.received()).toBe(60);
  vi.advanceTimersByTime(MESSAGE_TIMEOUT - 1);
  expect(closed).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(closed).toEqual(['message-timeout']);
});

test('a silent peer between two messages is not cut off', () => {
  const { socket, closed } = connectionOn(limits);
  socket.emit('data', optionsFrom(5070));
  vi.advanceTimersByTime(100 * MESSAGE_TIMEOUT);
  expect(closed).toEqual([]);
});

test('a peer that goes on sending after a broken message is cut off after messageTimeout', () => {
  const { socket, closed } = connectionOn(limits);
  socket.emit('data', Buffer.from('OPTIONS sip:b SIP/2.0\r\n\r\n'));
  for (let second = 1; second < MESSAGE_TIMEOUT / 1000; second++) {
    vi.advanceTimersByTime(1000);
    socket.emit('data', optionsFrom(5070));
  }
  expect(closed).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(closed).toEqual(['broken-framing']);
});

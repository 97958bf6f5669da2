/** Promises around the sockets of `node:dgram`. Addresses are IP addresses here, so nothing is looked up. */
import { createSocket, type Socket, type SocketOptions, type SocketType } from 'node:dgram';
import type { Endpoint } from './transport.ts';

/** Opens a socket. `isShared` sets SO_REUSEADDR. Rejects if the socket cannot be bound. */
export function openSocket(type: SocketType, { address, port }: Endpoint, isShared: boolean): Promise<Socket> {
  const socket = createSocket({ type, ipv6Only: type === 'udp6', reuseAddr: isShared, lookup: literal });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ address, port, exclusive: true }, () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
}

/** Connects a socket to a peer. Rejects if the operating system refuses at once. */
export function connectSocket(socket: Socket, { address, port }: Endpoint): Promise<void> {
  return new Promise((resolve, reject) => {
    // The declared type of the callback omits the error that Node passes.
    const done = (error?: Error) => (error instanceof Error ? reject(error) : resolve());
    socket.connect(port, address, done);
  });
}

export function closeSocket(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.close(() => resolve()));
}

/**
 * Returns whether a bound socket still has its descriptor: Node itself does not report that the descriptor was closed.
 */
export function isAlive(socket: Socket, bound: Endpoint): boolean {
  try {
    const { address, port } = socket.address();
    return address === bound.address && port === bound.port;
  } catch {
    return false;
  }
}

/** A look-up of IP addresses that calls back synchronously, so that a datagram leaves during the call of `send`. */
const literal: SocketOptions['lookup'] = (address, _options, done) =>
  done(null, address, address.includes(':') ? 6 : 4);

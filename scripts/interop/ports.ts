/** Ports for programs that need a port as an argument. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, isIPv6 } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export type IpProtocol = 'udp' | 'tcp';

/** Returns a UDP port that is free now. */
export async function freePort(host: string): Promise<number> {
  const socket = createSocket({ type: isIPv6(host) ? 'udp6' : 'udp4' });
  return await new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(0, host, () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

/** Returns a TCP port that is free now. */
export async function freeTcpPort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  if (bound === null || typeof bound === 'string') throw new Error(`no TCP port on ${host}`);
  return bound.port;
}

/**
 * Resolves when some process has bound a UDP port, or listens on a TCP port. It reads the kernel's table, because
 * binding the port ourselves could take it from that process.
 */
export async function isBound(host: string, port: number, limit: number, protocol: IpProtocol = 'udp'): Promise<void> {
  const table = `/proc/net/${protocol}${isIPv6(host) ? '6' : ''}`;
  const state = { udp: '07', tcp: '0A' }[protocol];
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const local = new RegExp(`^ *\\d+: [0-9A-F]+:${hex} [0-9A-F:]+ ${state} `, 'm');
  for (const until = Date.now() + limit; Date.now() < until; await delay(20)) {
    if (local.test(readFileSync(table, 'latin1'))) return;
  }
  throw new Error(`nobody listens on port ${port} after ${limit} ms`);
}

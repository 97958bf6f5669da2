/** UDP ports for programs that need a port as an argument. */
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { isIPv6 } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Returns a port that is free now. */
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

/**
 * Resolves when some process has bound a port. It reads the kernel's table, because binding the port ourselves could
 * take it from that process.
 */
export async function isBound(host: string, port: number, limit: number): Promise<void> {
  const table = isIPv6(host) ? '/proc/net/udp6' : '/proc/net/udp';
  const local = new RegExp(`^ *\\d+: [0-9A-F]+:${port.toString(16).toUpperCase().padStart(4, '0')} `, 'm');
  for (const until = Date.now() + limit; Date.now() < until; await delay(20)) {
    if (local.test(readFileSync(table, 'latin1'))) return;
  }
  throw new Error(`nobody listens on port ${port} after ${limit} ms`);
}

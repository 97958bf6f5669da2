/** nsd: an authoritative name server for one zone, on the loopback. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, launch, temporaryFolder } from './child.ts';
import { freePort, isBound } from './ports.ts';

export interface NameServer {
  readonly port: number;
  readonly stop: () => Promise<unknown>;
}

const START_LIMIT = 10_000;
const STOP_LIMIT = 5_000;

/** Serves the records of a zone, such as `@ IN NAPTR ...`, to which SOA and NS are added. */
export async function startNameServer(zone: string, records: readonly string[]): Promise<NameServer> {
  const host = '127.0.0.1';
  const port = await freePort(host);
  const { path, remove } = temporaryFolder();
  const soa = '@ IN SOA ns hostmaster 1 3600 600 86400 60';
  writeFileSync(join(path, 'zone'), ['$TTL 60', soa, '@ IN NS ns', 'ns IN A 127.0.0.1', ...records, ''].join('\n'));
  const files = ['pidfile: ""', 'database: ""', 'username: ""', `zonesdir: "${path}"`, `xfrdir: "${path}"`];
  const own = [`xfrdfile: "${join(path, 'xfrd')}"`, `zonelistfile: "${join(path, 'zones')}"`];
  writeFileSync(
    join(path, 'nsd.conf'),
    [
      'server:',
      ...[`ip-address: ${host}@${port}`, 'do-ip6: no', 'server-count: 1', ...files, ...own].map((line) => `  ${line}`),
      ...['remote-control:', '  control-enable: no'],
      ...['zone:', `  name: "${zone}"`, '  zonefile: "zone"', ''],
    ].join('\n'),
  );
  const child = launch('nsd', ['-d', '-c', join(path, 'nsd.conf')]);
  try {
    await Promise.race([
      isBound(host, port, START_LIMIT),
      child.ended.then((status) => Promise.reject(new Error(`ended with ${status}`))),
    ]);
  } catch (error) {
    child.kill();
    remove();
    throw new Error(`nsd: ${String(error)}\n${child.tail()}`);
  }
  return { port, stop: () => end(child, 'SIGTERM', STOP_LIMIT).finally(remove) };
}

/** Kamailio as a stateful user agent server with one worker (`kamailio.cfg`). */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startKamailio } from '../../interop/kamailio.ts';
import type { Server } from './server.ts';
import type { Sample } from './servers/sampled.ts';

const CONFIG = fileURLToPath(new URL('kamailio.cfg', import.meta.url));
/** The clock ticks of `/proc/PID/stat` are hundredths of a second on every Linux that Node.js supports. */
const TICK_MICROSECONDS = 10_000;
const PAGE_OCTETS = 4096;

/** Starts Kamailio as a server to measure. */
export async function startKamailioServer(host: string): Promise<Server> {
  const defines = (port: number) => [`CONTACT=${host}:${port}`];
  const { pid, port, stop } = await startKamailio(host, { config: CONFIG, memory: 1024, defines });
  const sample = async () => sampleOfTree(pid);
  return { port, sample, collected: sample, stop: () => stop().then(ignore, ignore) };
}

function ignore(): void {
  // The figures have been taken, so it does not matter how Kamailio ends.
}

/**
 * Returns the sum over a process and its descendants: Kamailio forks a worker and several timers. Shared memory counts
 * once for each process that uses it, so the sum of the memory means little.
 */
function sampleOfTree(root: number): Sample {
  const members = new Set([root]);
  const sum = { cpu: 0, rss: 0 };
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  for (const id of ids.map(Number).sort((a, b) => a - b)) {
    const stat = statOf(id);
    if (stat === undefined || (!members.has(id) && !members.has(stat.parent))) continue;
    members.add(id);
    sum.cpu += stat.ticks * TICK_MICROSECONDS;
    sum.rss += stat.pages * PAGE_OCTETS;
  }
  return sum;
}

interface Stat {
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

/**
 * Reads the fields of proc(5), of which the second is the name in parentheses. Returns `undefined` if the process has
 * ended.
 */
function statOf(id: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'latin1');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = Number.NaN] = fields;
    const [user = 0, system = 0] = fields.slice(11, 13);
    return { parent, ticks: user + system, pages: fields[21] ?? 0 };
  } catch {
    return undefined;
  }
}

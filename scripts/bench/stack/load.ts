/** SIPp as the load: a number of OPTIONS or of calls at a rate. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endOf, launch, temporaryFolder } from '../../interop/child.ts';

/** `options` is one OPTIONS and its 200; `call` is INVITE, 180, 200, ACK, BYE and 200. */
export type Scenario = 'options' | 'call';

export interface Load {
  readonly calls: number;
  readonly retransmissions: number;
  readonly failed: number;
  /** The number of calls that SIPp completed within the time. SIPp itself may not keep up with the rate. */
  readonly made: number;
}

/** The buffer of SIPp's socket in octets: the most that the operating system allows by default. */
const BUFFER = 4 * 1024 * 1024;

export async function load(scenario: Scenario, port: number, calls: number, rate: number): Promise<Load> {
  const folder = temporaryFolder();
  const seconds = Math.ceil(calls / rate) + 20;
  const limits = ['-timeout', String(seconds), '-nostdin', '-trace_stat', '-fd', '1', '-l', String(10 * rate)];
  const file = fileURLToPath(new URL(`${scenario}.xml`, import.meta.url));
  const child = launch(
    'sipp',
    [
      ...['-sf', file, '-i', '127.0.0.1', '-m', String(calls), '-r', String(rate), '-buff_size', String(BUFFER)],
      ...[...limits, `127.0.0.1:${port}`],
    ],
    { cwd: folder.path },
  );
  try {
    await endOf(child, (seconds + 5) * 1000);
    return read(folder.path, calls);
  } finally {
    folder.remove();
  }
}

/** Reads the last row of SIPp's statistics. Cumulative columns end in `(C)`. */
function read(folder: string, calls: number): Load {
  const name = readdirSync(folder).find((each) => each.endsWith('.csv'));
  const lines = readFileSync(join(folder, name ?? ''), 'utf8')
    .trim()
    .split('\n');
  const names = lines[0]?.split(';') ?? [];
  const values = lines.at(-1)?.split(';') ?? [];
  const column = (title: string) => Number(values[names.indexOf(title)] ?? Number.NaN);
  return {
    calls,
    retransmissions: column('Retransmissions(C)'),
    failed: column('FailedCall(C)'),
    made: column('SuccessfulCall(C)'),
  };
}

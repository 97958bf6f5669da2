/** SIPp as the load: so many OPTIONS at so many a second. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endOf, launch, temporaryFolder } from '../../interop/child.ts';

export interface Load {
  readonly calls: number;
  readonly retransmissions: number;
  readonly failed: number;
  /** The number of calls that SIPp made within the time; SIPp itself may not keep up. */
  readonly made: number;
}

const SCENARIO = fileURLToPath(new URL('options.xml', import.meta.url));

export async function load(port: number, calls: number, rate: number): Promise<Load> {
  const folder = temporaryFolder();
  const seconds = Math.ceil(calls / rate) + 20;
  const limits = ['-timeout', String(seconds), '-nostdin', '-trace_stat', '-fd', '1', '-l', String(10 * rate)];
  const child = launch(
    'sipp',
    ['-sf', SCENARIO, '-i', '127.0.0.1', '-m', String(calls), '-r', String(rate), ...limits, `127.0.0.1:${port}`],
    {
      cwd: folder.path,
    },
  );
  try {
    await endOf(child, (seconds + 5) * 1000);
    return read(folder.path, calls);
  } finally {
    folder.remove();
  }
}

/** The last row of SIPp's statistics: cumulative columns end in `(C)`. */
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

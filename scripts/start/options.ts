/** The options of the command line. */
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm start -- [--port N] [--host ADDRESS]

  --port N        the UDP port to listen on; 0 takes a free one (5060)
  --host ADDRESS  the address to listen on, IPv4 or IPv6 (127.0.0.1)`;

export interface Options {
  readonly port: number;
  readonly host: string;
  readonly help: boolean;
}

/** Throws an error whose text is for people. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', short: 'p', default: '5060' },
      host: { type: 'string', short: 'H', default: '127.0.0.1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65535)) throw new Error(`--port ${values.port}: not a port (0 to 65535)`);
  return { port, host: values.host.replace(/^\[(.*)\]$/, '$1'), help: values.help };
}

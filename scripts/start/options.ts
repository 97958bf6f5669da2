/** The options of the command line. */
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm start -- [--port N] [--host ADDRESS] [--tcp] [--tls] [--ws]

  --port N        the UDP port to listen on; 0 takes a free one (5060)
  --host ADDRESS  the address to listen on, IPv4 or IPv6 (127.0.0.1)
  --tcp           listens on TCP too, on the same port
  --tls           listens on TLS too, on the next port, with a self-made certificate
  --ws            listens on WebSocket too, on the port after that`;

export interface Options {
  readonly port: number;
  readonly host: string;
  readonly tcp: boolean;
  readonly tls: boolean;
  readonly ws: boolean;
  readonly help: boolean;
}

/** Throws an error whose message can be shown to users. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', short: 'p', default: '5060' },
      host: { type: 'string', short: 'H', default: '127.0.0.1' },
      tcp: { type: 'boolean', default: false },
      tls: { type: 'boolean', default: false },
      ws: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65535)) throw new Error(`--port ${values.port}: not a port (0 to 65535)`);
  const { tcp, tls, ws, help } = values;
  return { port, host: values.host.replace(/^\[(.*)\]$/, '$1'), tcp, tls, ws, help };
}

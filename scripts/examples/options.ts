/** The command line of `npm run example`. */
import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { type Options, PROGRAMS, type Program } from './programs.ts';

export const USAGE = [
  'Usage: npm run example -- NAME [options]',
  '',
  ...Object.values(PROGRAMS).map(({ usage, does }) => `  ${usage.padEnd(38)}${does}`),
  '',
  '  --port N is the UDP port on 127.0.0.1 (5060); 0 takes a free one.',
].join('\n');

/** The example that the command line chose. */
export interface Chosen {
  readonly name: string;
  readonly program: Program;
  readonly options: Options;
}

/**
 * Returns the chosen example, or `undefined` if no name is given. Throws an error that says which argument is wrong.
 */
export function readOptions(args: readonly string[]): Chosen | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: 'string', default: '5060' }, next: { type: 'string' } },
  });
  const [name, ...to] = positionals;
  if (name === undefined) return undefined;
  const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
  if (program === undefined) throw new Error(`no example is named ${name}`);
  if (to.length !== (program.uris ?? 0)) throw new Error(`usage: npm run example -- ${program.usage}`);
  const next = program.usage.includes('--next') ? endpointOf(values.next) : { address: '', port: 0 };
  return { name, program, options: { port: portOf(values.port, '--port'), next, to } };
}

function portOf(text: string, option: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw new Error(`${option} ${text}: expected a port from 0 to 65535`);
  return port;
}

function endpointOf(text: string | undefined): Options['next'] {
  const [, address = '', port = ''] = /^\[?(.*?)\]?:(\d+)$/.exec(text ?? '') ?? [];
  if (isIP(address) === 0) {
    const given = text === undefined ? '--next is missing' : `--next ${text}`;
    throw new Error(`${given}: expected an IP address and a port, such as 127.0.0.1:5060`);
  }
  return { address, port: portOf(port, '--next') };
}

/**
 * The C parsers, which the bench compiles if `gcc` and the development files of the library are there.
 *
 * A native parser runs in a process that times itself in the same way as `measure.ts` does, so no call crosses from
 * JavaScript to C.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input } from '../corpus.ts';
import type { Times } from '../measure.ts';

/** The name of a parser's `pkg-config` package, and its source file beside `main.c`. */
const parsers: Readonly<Record<string, { readonly library: string; readonly source: string }>> = {
  'sofia-sip': { library: 'sofia-sip-ua', source: 'sofia.c' },
  osip: { library: 'libosip2', source: 'osip.c' },
};

export const nativeNames = Object.keys(parsers);

/** Measures the parsing of all headers of the inputs, in turn. */
export type Native = (inputs: readonly Input[]) => Times;

/** Returns whether a parser is none of the native ones, or can be compiled on this machine. */
export function canBeLoaded(name: string): boolean {
  const parser = parsers[name];
  if (parser === undefined) return true;
  const commands = [['gcc', '--version'] as const, ['pkg-config', '--exists', parser.library] as const];
  return commands.every(([command, ...values]) => spawnSync(command, values).status === 0);
}

/** Compiles a native parser. Returns `undefined` if the name is none of `nativeNames`. */
export function loadNative(name: string): Native | undefined {
  const parser = parsers[name];
  if (parser === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'sippet-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, name);
  const sources = ['main.c', parser.source].map((file) => join(import.meta.dirname, '../c', file));
  const flags = run('pkg-config', ['--cflags', '--libs', parser.library]).trim().split(/\s+/);
  run('gcc', ['-O2', '-o', program, ...sources, ...flags]);
  return (inputs) => {
    const file = join(folder, 'messages');
    writeFileSync(file, Buffer.concat(inputs.flatMap(({ octets }) => [lengthOf(octets), octets])));
    const [least, median] = run(program, [file]).split(' ').map(Number);
    return { least: least ?? Number.NaN, median: median ?? Number.NaN };
  };
}

function run(command: string, values: readonly string[]): string {
  return execFileSync(command, values, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function lengthOf(octets: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(octets.length);
  return length;
}

/**
 * `npm run ladder`: a captured exchange as a ladder diagram. This file opens files and streams; other files do the
 * rest.
 */
import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readCapture } from './capture.ts';
import { exchangeOf } from './exchange.ts';
import { toMermaid } from './mermaid.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { toText } from './text.ts';

/** The largest capture in octets, because all of it is held in memory. */
const MAX_CAPTURE = 256 * 1024 * 1024;

async function octetsOf(file: string | undefined): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of file === undefined ? process.stdin : createReadStream(file)) {
    const octets = Buffer.from(chunk);
    length += octets.length;
    if (length > MAX_CAPTURE) throw new Error(`the capture has more than ${MAX_CAPTURE} octets: filter it`);
    chunks.push(octets);
  }
  return Buffer.concat(chunks);
}

async function draw({ file, format }: Options): Promise<void> {
  const { datagrams, skipped } = readCapture(await octetsOf(file));
  const exchange = exchangeOf(datagrams);
  process.stdout.write(format === 'mermaid' ? toMermaid(exchange) : toText(exchange));
  for (const each of skipped) console.error(`ladder: ${each}`);
  if (datagrams.length === 0) throw new Error('no datagram is in the capture');
}

async function main(): Promise<void> {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${textOf(error)}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (options.help) {
    console.log(USAGE);
    return;
  }
  try {
    await draw(options);
  } catch (error) {
    console.error(`ladder: ${textOf(error)}`);
    process.exitCode = 1;
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// The reader of our output may stop early, as `head` does.
process.stdout.on('error', () => process.exit(1));
await main();

/** JSON Lines: one datagram a line. `lineOf` writes what `readJsonLines` reads. */
import { isIP } from 'node:net';
import type { Capture, Datagram } from './datagram.ts';

export function lineOf({ time, from, to, octets }: Datagram): string {
  const base64 = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('base64');
  return `${JSON.stringify({ time, from, to, octets: base64 })}\n`;
}

/**
 * Reads datagrams. A line that is no datagram is skipped and reported by its number, because a recorder that was killed
 * leaves half of its last line.
 */
export function readJsonLines(text: string): Capture {
  const datagrams: Datagram[] = [];
  const skipped: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const datagram = datagramOf(line);
    if (datagram === undefined) skipped.push(`line ${index + 1}: not a datagram`);
    else datagrams.push(datagram);
  }
  return { datagrams, skipped };
}

function datagramOf(line: string): Datagram | undefined {
  const { time, from, to, octets } = fieldsOf(line);
  if (typeof time !== 'number' || !Number.isFinite(time)) return undefined;
  if (!isEndpoint(from) || !isEndpoint(to) || !isBase64(octets)) return undefined;
  return { time, from, to, octets: Buffer.from(octets, 'base64') };
}

type Fields = { readonly [Name in keyof Datagram]?: unknown };

function fieldsOf(line: string): Fields {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

const ENDPOINT = /^(?:\[(?<v6>[^\]]+)\]|(?<v4>[^:]+)):(?<port>\d{1,5})$/;

function isEndpoint(value: unknown): value is string {
  const groups = typeof value === 'string' ? ENDPOINT.exec(value)?.groups : undefined;
  if (groups === undefined) return false;
  const { v4, v6, port } = groups;
  return (v4 === undefined ? isIP(v6 ?? '') === 6 : isIP(v4) === 4) && Number(port) <= 65_535;
}

/** Returns whether a value is base64. `Buffer.from` ignores all other characters. */
function isBase64(value: unknown): value is string {
  return typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value);
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Message } from 'sippet';
import * as headers from 'sippet/headers';
import { describe, expect, it } from 'vitest';
import type { AnyDefinition } from '../../src/runtime/definition.ts';
import type { Lines } from './lines/line.ts';

const folder = join(import.meta.dirname, 'lines');
const files = readdirSync(folder).filter((file) => file.startsWith('rfc'));
const modules: Record<string, Lines>[] = await Promise.all(files.map((file) => import(join(folder, file))));
const rfcs = modules.flatMap((module) => Object.values(module));
const definitions = Object.values(headers).filter((each): each is typeof each & AnyDefinition => 'name' in each);

describe.each(rfcs)('RFC $rfc', ({ lines }) => {
  it.each(lines)('section $section: $text', ({ text, value, malformed }) => {
    const name = text.slice(0, text.indexOf(':')).trim().toLowerCase();
    const header = definitions.find((each) => [each.name, each.compact].some((one) => one?.toLowerCase() === name));
    if (header === undefined) throw new Error(`no definition of ${name}`);
    const message = Message.parse(`SIP/2.0 200 OK\r\n${text}\r\n\r\n`);
    const read = message.read(header);
    if (malformed !== undefined) return expect(read.state).toBe('malformed');
    expect(read).toEqual({ state: 'ok', value });
    // A definition prints what it reads. A list of all definitions cannot express that in its type. For `lines` the
    // value is one row.
    const row = header.cardinality === 'lines' && Array.isArray(value) ? value[0] : value;
    expect(header.parse(header.print(row as never))).toEqual(row);
  });
});

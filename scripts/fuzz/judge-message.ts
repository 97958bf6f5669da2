/**
 * Tests the library with a whole message.
 *
 * Invariant: the expectations follow from the octets of the message alone. Its lines are split here, without the
 * framer.
 */
import { Message as All } from '../../src/all.ts';
import { definitions as builtInDefinitions } from '../../src/generated/registry.ts';
import { extensionDefinitions } from '../../src/generated/registry-all.ts';
import { makeViewClass } from '../../src/message/headers/view.ts';
import { defaultLimits } from '../../src/message/parse/limits.ts';
import { parseText } from '../../src/message/parse/parse.ts';
import { Request } from '../../src/message/request.ts';
import { Response } from '../../src/message/response.ts';
import { Vocabulary } from '../../src/message/rows/vocabulary.ts';
import { cursorOf } from '../../src/runtime/cursor.ts';
import type { AnyDefinition } from '../../src/runtime/definition.ts';
import { octetsToText, textToOctets } from '../../src/runtime/octets.ts';
import { CountedText, TooManyReads } from './counted-text.ts';

/**
 * The number of times that each octet may be read until every header has been read and `validate` has returned. A
 * malformed value is read again for each report of its fault.
 */
const READS_PER_OCTET = 40;
const READS_AT_THE_END = 200;

export type Parser = Pick<typeof All, 'safeParse'>;
type Parsed = Extract<ReturnType<Parser['safeParse']>, { readonly ok: true }>['value'];
type Failed = Extract<ReturnType<Parser['safeParse']>, { readonly ok: false }>;

/** Returns the fault that the message shows, or `undefined` if there is none. */
export function messageFault(text: string, strict: boolean, parser: Parser = All): string | undefined {
  try {
    // The reads are counted first, because the limit ends an endless loop.
    countReads(text, strict);
    const result = parser.safeParse(textToOctets(text), { strict });
    return result.ok ? faultOfRead(text, strict, result.value) : faultOfRefused(text, result);
  } catch (error) {
    return error instanceof TooManyReads ? error.message : `it throws ${String(error)}`;
  }
}

/** Returns whether the message can be parsed. */
export function isMessage(text: string, strict: boolean): boolean {
  return All.safeParse(textToOctets(text), { strict }).ok;
}

/** Every header that a message can have. */
export const definitions: readonly AnyDefinition[] = [...builtInDefinitions, ...extensionDefinitions];
const vocabulary = new Vocabulary(definitions);
const View = makeViewClass(vocabulary);

function countReads(text: string, strict: boolean): void {
  const counted = new CountedText(text, READS_PER_OCTET * text.length + READS_AT_THE_END);
  // The framing and the parsers use only the methods of a text that `CountedText` has.
  const octets = counted as unknown as string;
  const outcome = parseText(octets, textToOctets(text), { vocabulary, View, strict, limits: defaultLimits });
  if (!outcome.ok) return;
  const { start } = outcome.state;
  const message =
    'method' in start ? new Request({ ...outcome.state, start }) : new Response({ ...outcome.state, start });
  for (const definition of definitions) message.read(definition);
  message.validate();
}

function faultOfRead(text: string, strict: boolean, message: Parsed): string | undefined {
  const begun = text.replace(strict ? /^(\r\n)+/ : /^(\r?\n)+/, '');
  const [octets, body, rest] = [message.toBytes(), message.body, message.rest].map((each) => octetsToText(each));
  if (octets === undefined || body === undefined || octets + rest !== begun) return 'other octets are printed';
  if (!octets.endsWith(body)) return 'the body is not at the end';
  const head = octets.slice(0, octets.length - body.length);
  const lines = linesOf(head);
  if (lines === undefined) return 'no empty line ends its headers';
  return faultOfRows(lines, strict, message) ?? faultOfValidation(message, text.length - begun.length + head.length);
}

/**
 * Splits a header block into rows as the RFC does: a line that begins with white space continues the one before
 * (§7.3.1).
 */
function linesOf(head: string): readonly string[] | undefined {
  const crlf = /^[^\n]*[^\r\n]\n/.test(head) ? head.replaceAll('\n', '\r\n') : head;
  return crlf.endsWith('\r\n\r\n')
    ? crlf
        .slice(0, -4)
        .split(/\r\n(?![ \t])/)
        .slice(1)
    : undefined;
}

function faultOfRows(lines: readonly string[], strict: boolean, message: Parsed): string | undefined {
  const rows = lines.map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon).replace(/[ \t]+$/, ''), value: line.slice(colon + 1) };
  });
  if (rows.map(({ name }) => name).join('\n') !== message.names().join('\n')) return 'it has other rows';
  for (const definition of definitions) {
    const own = rows.filter(({ name }) => isNamed(definition, name)).map(({ value }) => value);
    const what = faultOfHeader(definition, own, strict, message);
    if (what !== undefined) return `${definition.name} ${what}`;
  }
  return undefined;
}

function isNamed({ name, compact }: AnyDefinition, spelled: string): boolean {
  return [name, compact].some((each) => each?.toLowerCase() === spelled.toLowerCase());
}

/** Compares a header in the message with the same header read by itself. */
function faultOfHeader(
  definition: AnyDefinition,
  values: readonly string[],
  strict: boolean,
  message: Parsed,
): string | undefined {
  const { state } = message.read(definition);
  const typed: unknown = Reflect.get(message.headers, definition.key);
  if ((state === 'ok') !== (typed !== undefined)) return `is ${state}, and its field says otherwise`;
  if ((state === 'absent') !== (values.length === 0)) return `is ${state} with ${values.length} rows`;
  const [first] = values;
  if (first === undefined || values.length > 1) return undefined;
  const isReadable = readsAlone(definition, first, strict);
  return isReadable === (state === 'ok') ? undefined : `is ${state}, and its row alone is not`;
}

function readsAlone({ read }: AnyDefinition, value: string, strict: boolean): boolean {
  // HCOLON's white space, which may hold one fold (§25.1), is not part of the value.
  const octets = value.replace(/^[ \t]*(\r\n[ \t]+)?/, '');
  const c = cursorOf(octets, strict);
  return read(c) !== undefined && c.pos === octets.length;
}

function faultOfValidation(message: Parsed, end: number): string | undefined {
  const faults = message.validate();
  message.toString();
  const outside = faults.find(({ offset = 0 }) => offset < 0 || offset > end);
  return outside === undefined ? undefined : `a fault lies outside: ${outside.text}`;
}

function faultOfRefused(text: string, { error, partial }: Failed): string | undefined {
  if (!(error.offset >= 0 && error.offset <= text.length)) return `its fault lies at ${error.offset}`;
  for (const { key } of definitions) Reflect.get(partial.headers, key);
  partial.toResponse(400);
  return undefined;
}

/**
 * Reads a message for the page, row by row, whether it can be parsed as a whole or not.
 *
 * Invariant: rows, values and faults are those of the library; the page only shows them. Values are read when they are
 * asked for.
 */

import { grammar } from '../../../src/generated/grammar.ts';
import { definitions } from '../../../src/generated/registry.ts';
import { extensionDefinitions } from '../../../src/generated/registry-all.ts';
import { makeViewClass } from '../../../src/message/headers/view.ts';
import { STATE } from '../../../src/message/message.ts';
import { explain } from '../../../src/message/parse/fault.ts';
import { parseOctets } from '../../../src/message/parse/parse.ts';
import type { Row } from '../../../src/message/rows/row.ts';
import { Vocabulary } from '../../../src/message/rows/vocabulary.ts';
import { builtIn } from '../../../src/message/sip.ts';
import type { PartialState, State } from '../../../src/message/state.ts';
import type { AnyDefinition } from '../../../src/runtime/definition.ts';
import type { Span } from './spans.ts';
import { readValue, spansIn, type ValueReading } from './value.ts';

/** The limits of the page. A message may be larger than a stack would take. */
const LIMITS = { message: 4_000_000, rows: 50_000, values: 50_000, params: 50_000, uri: 1_000_000, branch: 100_000 };

const Sip = builtIn.withHeaders(...extensionDefinitions);
const vocabulary = new Vocabulary([...definitions, ...extensionDefinitions]);
const View = makeViewClass(vocabulary);

export interface ReadRow {
  /** The row as it came, without the end of its line. */
  readonly text: string;
  /** The definition of the header, if the library knows it. */
  readonly definition: AnyDefinition | undefined;
  /** The offset in `text` at which the value begins. */
  readonly valueStart: number;
  /** Reads the value. */
  readonly read: () => Reading;
}

export type Reading = ValueReading | { readonly state: 'unknown' };

export interface ReadMessage {
  /** The start line as it came. */
  readonly start: string;
  readonly startValue: unknown;
  readonly startSpans: () => readonly Span[];
  readonly rows: readonly ReadRow[];
  readonly body: string;
  /** The fault because of which the message cannot be parsed, in words with a caret. */
  readonly error: string | undefined;
  /** The faults of `validate()`. */
  readonly faults: readonly Verdict[];
  readonly leniences: readonly string[];
}

export interface Verdict {
  readonly severity: string;
  readonly status: number | undefined;
  readonly header: string | undefined;
  readonly text: string;
}

/** Reads a message of octets, one character an octet. It never throws, whatever they are. */
export function readMessage(octets: string, strict: boolean): ReadMessage {
  const bytes = octetsOf(octets);
  const whole = Sip.safeParse(bytes, { strict, limits: LIMITS });
  const { block, startText, start } = whole.ok ? whole.value[STATE] : partOf(bytes, strict);
  const rule = start !== undefined && 'method' in start ? 'rfc3261:request-line' : 'rfc3261:status-line';
  return {
    start: startText,
    startValue: start,
    startSpans: () => spansIn(grammar, rule, `${startText}\r\n`, start, strict),
    rows: block.rows.map((row) => rowOf(row, strict)),
    body: whole.ok ? whole.value[STATE].body.toText() : '',
    error: whole.ok ? undefined : explain(whole.error, octets),
    faults: whole.ok
      ? whole.value.validate().map(({ severity, status, header, text }) => ({ severity, status, header, text }))
      : [],
    leniences: whole.ok ? whole.value.leniences : [],
  };
}

/** Returns the part that could be framed of a message that cannot be parsed. */
function partOf(bytes: Uint8Array, strict: boolean): PartialState | State {
  const outcome = parseOctets(bytes, { vocabulary, View, strict, limits: LIMITS });
  return outcome.ok ? outcome.state : outcome.partial;
}

/** Returns octets from a text with one character for each. */
function octetsOf(text: string): Uint8Array {
  const octets = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) octets[i] = text.charCodeAt(i);
  return octets;
}

function rowOf(row: Row, strict: boolean): ReadRow {
  const definition = vocabulary.definitions[row.slot];
  const text = row.source.text.slice(row.nameStart, row.valueEnd);
  const valueStart = row.valueStart - row.nameStart;
  return {
    text,
    definition,
    valueStart,
    read: () =>
      definition === undefined ? { state: 'unknown' } : readValue(definition, text.slice(valueStart), grammar, strict),
  };
}

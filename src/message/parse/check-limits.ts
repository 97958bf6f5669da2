/**
 * The limits on the size of a message and of the values of its headers.
 *
 * Invariant: a value is examined only if its row is long enough to exceed a limit, so that ordinary messages are framed
 * without reading a value.
 */

import { field } from '../build/to-tag.ts';
import type { Block } from '../rows/block.ts';
import { readRow } from '../rows/reading.ts';
import type { Row } from '../rows/row.ts';
import { VIA } from '../rows/slots.ts';
import type { State } from '../state.ts';
import { limitFault, type MessageFault } from './fault.ts';
import type { Limits } from './limits.ts';

/**
 * Returns the first limit of its context that a message exceeds: the parser would refuse the octets that the message
 * prints. Returns `undefined` if they can be parsed.
 */
export function limitExceededBy(state: State): MessageFault | undefined {
  const { block, body, context, start, startText } = state;
  const { limits } = context;
  const octets = block.rows.reduce((sum, row) => sum + row.valueEnd + 2 - row.nameStart, startText.length + 4);
  if (octets + body.length > limits.message) return limitFault('message', limits.message, limits.message);
  if (block.rows.length > limits.rows) return limitFault('rows', limits.rows, 0);
  const fault = 'method' in start ? checkRequestUri(startText, 0, limits) : undefined;
  return fault ?? checkLimits(block, limits);
}

/** Checks the URI of a Request-Line that begins at `offset` of its message. */
export function checkRequestUri(startText: string, offset: number, { uri: max }: Limits): MessageFault | undefined {
  if (startText.length <= max) return undefined;
  const from = startText.indexOf(' ') + 1;
  return startText.lastIndexOf(' ') - from > max ? limitFault('uri', max, offset + from) : undefined;
}

export function checkLimits(block: Block, limits: Limits): MessageFault | undefined {
  // A value or a parameter takes at least two octets: `a,` or `;a`.
  const short = Math.min(limits.uri, limits.branch, 2 * limits.params);
  let octets = 0;
  for (const row of block.rows) {
    const length = row.valueEnd - row.valueStart;
    octets += length + 2;
    if (length <= short) continue;
    const found = checkRow(block, row, limits);
    if (found !== undefined) return found;
  }
  return octets > 2 * limits.values ? checkCounts(block, limits.values) : undefined;
}

/** Counts the values of every header in all its rows. */
function checkCounts(block: Block, max: number): MessageFault | undefined {
  const counts = new Map<number, number>();
  for (const row of block.rows) {
    const definition = block.vocabulary.definitions[row.slot];
    if (definition === undefined || definition.cardinality !== 'list' || !readRow(row, definition)) continue;
    const count = (counts.get(row.slot) ?? 0) + (Array.isArray(row.value) ? row.value.length : 1);
    if (count > max) return limitFault('values', max, row.valueStart, definition.name);
    counts.set(row.slot, count);
  }
  return undefined;
}

function checkRow(block: Block, row: Row, limits: Limits): MessageFault | undefined {
  const definition = block.vocabulary.definitions[row.slot];
  if (definition === undefined || !readRow(row, definition)) return undefined;
  const values: readonly unknown[] = Array.isArray(row.value) ? row.value : [row.value];
  for (const value of values) {
    const params = field(value, 'params');
    const branch = field(params, 'branch');
    if (row.slot === VIA && typeof branch === 'string' && branch.length > limits.branch) {
      return limitFault('branch', limits.branch, row.valueStart, definition.name);
    }
    const uri = field(value, 'uri');
    if (countOf(params) > limits.params || countOf(field(uri, 'params')) > limits.params) {
      return limitFault('params', limits.params, row.valueStart, definition.name);
    }
    if (leafLength(uri) > limits.uri) return limitFault('uri', limits.uri, row.valueStart, definition.name);
  }
  return undefined;
}

function countOf(params: unknown): number {
  const others = field(params, 'others');
  return Array.isArray(others) ? others.length : 0;
}

/** Returns the number of octets in all texts of a value. For a URI this is its length without punctuation. */
function leafLength(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each: unknown) => sum + leafLength(each), 0);
}

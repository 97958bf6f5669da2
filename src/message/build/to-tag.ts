/**
 * The To tag of responses, which needs no state. RFC 3261 §8.2.7: tags "MUST be generated ... in a manner that will
 * generate the same tag for the same request consistently". §9.2: the To tag of a CANCEL's response and of the INVITE's
 * "SHOULD be the same", so the method does not enter the hash.
 *
 * Invariant: nobody without this process's secret can predict the tag of a request (§19.3).
 */
import type { Via } from '../../generated/headers/via.ts';
import type { Block } from '../rows/block.ts';
import { readRow, valueOf } from '../rows/reading.ts';
import { CALL_ID, CSEQ, FROM, VIA } from '../rows/slots.ts';
import { isRfc3261Branch } from './identifiers.ts';
import { type SipKey, sipHash, sipKey } from './siphash.ts';

let secret: SipKey | undefined;

export function toTag(block: Block): string {
  block.toTag ??= hashed(identity(block));
  return block.toTag;
}

function hashed(text: string): string {
  secret ??= sipKey(crypto.getRandomValues(new Uint8Array(16)));
  const [high, low] = sipHash(secret, text);
  return word(high) + word(low);
}

/** The digits of a tag, in lower case only, because tags are compared without case. */
const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';

/** Returns 32 bits as 7 digits of 5 bits. */
function word(bits: number): string {
  const first = String.fromCharCode(digit(bits >>> 30), digit(bits >>> 25), digit(bits >>> 20), digit(bits >>> 15));
  return first + String.fromCharCode(digit(bits >>> 10), digit(bits >>> 5), digit(bits));
}

/** Returns the character code of the lowest 5 bits. */
function digit(bits: number): number {
  return DIGITS.charCodeAt(bits & 31);
}

/** Returns the text that a request, its retransmissions and its CANCEL have in common. */
function identity(block: Block): string {
  const top = topVia(block);
  const branch = top?.params.branch;
  if (isRfc3261Branch(branch)) return `${branch}\n${top?.host}\n${top?.port}`.toLowerCase();
  const parts = [valueOf(block, CALL_ID), valueOf(block, FROM)?.params.tag, valueOf(block, CSEQ)?.sequence];
  return parts.map(String).join('\n');
}

/** Returns the first Via value, even if a later one is malformed. */
export function topVia(block: Block): Via | undefined {
  const definition = block.vocabulary.definitions[VIA];
  for (const row of block.rows) {
    if (row.slot !== VIA) continue;
    if (definition === undefined || !readRow(row, definition)) return undefined;
    // No extension can give Via a value of another shape: see `vocabulary.ts`.
    return Array.isArray(row.value) ? (row.value[0] as Via | undefined) : undefined;
  }
  return undefined;
}

export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  // Any object may have any field; the type `object` does not say so.
  return (value as { readonly [name: string]: unknown })[name];
}

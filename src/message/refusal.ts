/** Decides whether a message must be refused, and reads what routing and matching need of it. */
import type { Via } from '../generated/headers/via.ts';
import { field, topVia } from './build/to-tag.ts';
import type { HeaderMap } from './headers/types.ts';
import { STATE } from './message.ts';
import type { Request } from './request.ts';
import type { Response } from './response.ts';
import { readRow } from './rows/reading.ts';
import { CALL_ID, CONTENT_LENGTH, CSEQ, FROM, TO } from './rows/slots.ts';
import type { State } from './state.ts';
import { checkVersion } from './validate/essential-headers.ts';
import type { Fault } from './validate/fault.ts';
import { validateState } from './validate/validate.ts';

/** Returns the topmost Via value, even if a lower one is malformed. */
export function topViaOf<H extends HeaderMap>(message: Request<H> | Response<H>): Via | undefined {
  return topVia(message[STATE].block);
}

/** Returns the names of the leniences that the parts of a message read so far needed. It reads nothing itself. */
export function leniencesTaken<H extends HeaderMap>(message: Request<H> | Response<H>): readonly string[] {
  const { block, leniences } = message[STATE];
  let taken = leniences;
  for (const row of block.rows) if (row.leniences !== undefined) taken = [...taken, ...row.leniences];
  return taken.length > 1 ? [...new Set(taken)] : taken;
}

/**
 * Returns the first fault for which every element must refuse the message: a request with the fault's status, a
 * response by discarding it. The fault is the one that `validate()` finds, but headers that are not essential are not
 * read.
 */
export function refusalOf<H extends HeaderMap>(message: Request<H> | Response<H>): Fault | undefined {
  const state = message[STATE];
  return isAcceptable(state) && topVia(state.block) !== undefined
    ? undefined
    : validateState(state, {}).find(({ severity }) => severity === 'reject');
}

/**
 * Returns the text of the first fault of a message of our own, which has no Via yet, as `refusalOf` does for others.
 */
export function lackOf<H extends HeaderMap>(message: Request<H> | Response<H>): string | undefined {
  const state = message[STATE];
  if (isAcceptable(state)) return undefined;
  const faults = validateState(state, {});
  return faults.find(({ severity, header }) => severity === 'reject' && header !== 'Via')?.text;
}

/**
 * Returns whether all essential headers other than Via are in order. It takes one pass over the rows, because it is
 * asked about every message that comes or goes.
 */
function isAcceptable(state: State): boolean {
  const { block, body, start } = state;
  const { definitions } = block.vocabulary;
  let method: unknown;
  let found = 0;
  for (const row of block.rows) {
    const mark = markOf(row.slot);
    if (mark === 0) continue;
    const definition = definitions[row.slot];
    if ((found & mark) !== 0 || definition === undefined || !readRow(row, definition)) return false;
    if (mark === LENGTH_MARK && row.value !== body.length) return false;
    if (mark === CSEQ_MARK) method = field(row.value, 'method');
    found |= mark;
  }
  if ((found & NEEDED) !== NEEDED || checkVersion(state).length > 0) return false;
  if (!('method' in start)) return true;
  return method === start.method && (start.uri.kind !== 'sip' || start.uri.headers.length === 0);
}

const CSEQ_MARK = 1;
const CALL_ID_MARK = 2;
const FROM_MARK = 4;
const TO_MARK = 8;
const LENGTH_MARK = 16;
const NEEDED = CSEQ_MARK | CALL_ID_MARK | FROM_MARK | TO_MARK;

/** Returns a bit for each header that may occur once, and 0 for all others. */
function markOf(slot: number): number {
  if (slot === CSEQ) return CSEQ_MARK;
  if (slot === CALL_ID) return CALL_ID_MARK;
  if (slot === FROM) return FROM_MARK;
  if (slot === TO) return TO_MARK;
  return slot === CONTENT_LENGTH ? LENGTH_MARK : 0;
}

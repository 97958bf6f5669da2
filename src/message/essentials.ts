/** Reads the headers by which every message is routed and matched. */
import type { Via } from '../generated/headers/via.ts';
import { field, topVia } from './build/to-tag.ts';
import type { HeaderMap } from './headers/types.ts';
import { STATE } from './message.ts';
import type { Request } from './request.ts';
import type { Response } from './response.ts';
import { typedValue } from './rows/reading.ts';
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

/** Returns whether all essential headers other than Via are in order. */
function isAcceptable(state: State): boolean {
  const { block, body, start } = state;
  const cseq = typedValue(block, CSEQ);
  const hasAll =
    cseq !== undefined &&
    typedValue(block, CALL_ID) !== undefined &&
    typedValue(block, FROM) !== undefined &&
    typedValue(block, TO) !== undefined;
  if (!hasAll || checkVersion(state).length > 0) return false;
  const hasLength = block.rows.some(({ slot }) => slot === CONTENT_LENGTH);
  if (hasLength && typedValue(block, CONTENT_LENGTH) !== body.length) return false;
  if (!('method' in start)) return true;
  const { method, uri } = start;
  return field(cseq, 'method') === method && (uri.kind !== 'sip' || uri.headers.length === 0);
}

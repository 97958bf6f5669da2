/** What every message is routed and matched by, read without more ado. */
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

/** The topmost Via value, whatever the others are. */
export function topViaOf<H extends HeaderMap>(message: Request<H> | Response<H>): Via | undefined {
  // What Via's own definition has read.
  return topVia(message[STATE].block) as Via | undefined;
}

/** Returns the leniences that what was read of a message so far needed, by name. It reads nothing itself. */
export function leniencesTaken<H extends HeaderMap>(message: Request<H> | Response<H>): readonly string[] {
  const { block, leniences } = message[STATE];
  let taken = leniences;
  for (const row of block.rows) if (row.leniences !== undefined) taken = [...taken, ...row.leniences];
  return taken.length > 1 ? [...new Set(taken)] : taken;
}

/**
 * The first fault for which every element must refuse a message: a request with the fault's status, a response by
 * discarding it. As `validate()` finds it, but headers that nothing depends on are not looked at.
 */
export function refusalOf<H extends HeaderMap>(message: Request<H> | Response<H>): Fault | undefined {
  const state = message[STATE];
  return isAcceptable(state) && topVia(state.block) !== undefined
    ? undefined
    : validateState(state, {}).find(({ severity }) => severity === 'reject');
}

/** As `refusalOf` for a message of our own, which has no Via yet. */
export function lackOf<H extends HeaderMap>(message: Request<H> | Response<H>): string | undefined {
  const state = message[STATE];
  if (isAcceptable(state)) return undefined;
  const faults = validateState(state, {});
  return faults.find(({ severity, header }) => severity === 'reject' && header !== 'Via')?.text;
}

/** But for its Via. */
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

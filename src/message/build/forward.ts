import { PrintError } from '../../runtime/errors.ts';
import { accessOf } from '../headers/access.ts';
import { prepended, replaced } from '../headers/edit-rows.ts';
import type { RequestLine } from '../parse/start-line.ts';
import { valueOf } from '../rows/reading.ts';
import { MAX_FORWARDS } from '../rows/slots.ts';
import type { State } from '../state.ts';
import { changed } from './change.ts';

/**
 * Returns a proxy's copy of a request (RFC 3261 §16.6). "If the copy does not contain a Max-Forwards header field, the
 * proxy MUST add one ... SHOULD be 70"; otherwise the value is decremented (item 3). Record-Route (item 4) and Via
 * (item 8) are put on top. Everything else is unchanged.
 */
export function forwarded(state: State<RequestLine>, via: unknown, recordRoute: unknown): State<RequestLine> {
  const { context, block } = state;
  const hops = accessOf(context, 'maxForwards');
  const before = valueOf(block, MAX_FORWARDS);
  if (before === 0) throw new PrintError('Max-Forwards', 'is 0: "the element MUST NOT forward the request" (§16.3)');
  let rows = replaced(block.rows, hops, hops.build(before === undefined ? 70 : before - 1));
  if (recordRoute !== undefined) rows = prepended(rows, accessOf(context, 'recordRoute'), recordRoute);
  return changed(state, { rows: prepended(rows, accessOf(context, 'via'), via) });
}

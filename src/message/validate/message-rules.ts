/** Rules of RFC 3261 for requests and responses, beyond those of its tables. */
import { encodeSipDate, SipDate } from '../../runtime/date.ts';
import { typedValue, valueOf } from '../rows/reading.ts';
import { rowText } from '../rows/row.ts';
import { CONTENT_TYPE, CSEQ, TO } from '../rows/slots.ts';
import type { State } from '../state.ts';
import { type Fault, ignorable } from './fault.ts';

export function checkMessageRules(state: State): readonly Fault[] {
  return [...checkSequence(state), ...checkBodyType(state), ...checkDate(state), ...checkToTag(state)];
}

const SEQUENCE_END = 2 ** 31;

/**
 * "The sequence number value MUST be expressible as a 32-bit unsigned integer and MUST be less than 2**31." (§8.1.1.5)
 */
function checkSequence({ block }: State): readonly Fault[] {
  const sequence = valueOf(block, CSEQ)?.sequence;
  if (sequence === undefined || sequence < SEQUENCE_END) return [];
  return [ignorable('CSeq', `CSeq has the number ${sequence}: it must be less than 2^31 (§8.1.1.5)`)];
}

/** "The Content-Type header field MUST be present if the body is not empty." (§20.15) */
function checkBodyType({ block, body }: State): readonly Fault[] {
  if (body.length === 0 || block.rows.some((row) => row.slot === CONTENT_TYPE)) return [];
  return [ignorable('Content-Type', `Content-Type is absent: the body has ${body.length} octets (§20.15)`)];
}

/**
 * Checks that the date exists and has its weekday. RFC 1123, which §20.17 obeys, names real days, while the grammar
 * allows `31 Feb`, and any weekday with any day.
 */
function checkDate({ block, context }: State): readonly Fault[] {
  const slot = context.vocabulary.slotOf('Date');
  const value = typedValue(block, slot);
  const row = block.rows.find((each) => each.slot === slot);
  if (!(value instanceof SipDate) || row === undefined) return [];
  const { year, month, day } = value;
  // The comparison is made at noon, because a leap second at the end of a day belongs to the next day.
  const noon = encodeSipDate(new SipDate(year, month, day, 12, 0, 0));
  const moment = new SipDate(year, month, day, 12, 0, 0).toDate();
  const written = rowText(row);
  if (moment.getUTCDate() !== day) {
    return [ignorable('Date', `Date is '${written}': that month has no day ${day} (§20.17)`)];
  }
  const weekday = noon.slice(0, 3);
  if (written.slice(0, 3).toLowerCase() === weekday.toLowerCase()) return [];
  return [ignorable('Date', `Date is '${written}': that day is a ${weekday} (§20.17)`)];
}

/** "the UAS MUST add a tag to the To header field in the response (with the exception of the 100 (Trying) response" */
function checkToTag({ block, start }: State): readonly Fault[] {
  const to = valueOf(block, TO);
  if ('method' in start || start.status === 100 || to === undefined || to.params.tag !== undefined) return [];
  return [ignorable('To', `To has no tag: every response but a 100 needs one, this is a ${start.status} (§8.2.6.2)`)];
}

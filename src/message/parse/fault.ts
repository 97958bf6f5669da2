import { describeFault, LimitError, type LimitName, ParseError } from '../../runtime/errors.ts';
import type { Fault } from '../../runtime/result.ts';

/** The reason why a message failed. If it is a `limit` of this library, the message itself may be legal. */
export interface MessageFault extends Fault {
  /** The name of the limit that the message exceeds. */
  readonly limit?: LimitName | undefined;
  /** The value of that limit. */
  readonly max?: number | undefined;
}

export function fault(rule: string, offset: number, expected: readonly string[], section?: string): MessageFault {
  return { rule, offset, expected, section };
}

export function limitFault(limit: LimitName, max: number, offset: number, header?: string): MessageFault {
  return { rule: `limit '${limit}'`, offset, expected: [`at most ${max}`], header, limit, max };
}

/** Returns the error that `parse` throws for a fault in `text` (one character an octet). */
export function errorOf(found: MessageFault, text: string): ParseError | LimitError {
  if (found.limit !== undefined && found.max !== undefined) return new LimitError(found.limit, found.max, found.header);
  return new ParseError(found, text);
}

/** Returns the fault in words, with its line and a caret below it. */
export function explain(found: Fault, octets: string): string {
  return describeFault(found, octets);
}

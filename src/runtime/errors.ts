import type { Fault } from './result.ts';

/**
 * The base class of errors that the library throws. `code` is stable across versions; the text of the message is not.
 */
export class SippetError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The error of `parse` for a text that its rule does not accept. */
export class ParseError extends SippetError {
  readonly fault: Fault;

  constructor(fault: Fault, text: string) {
    super('malformed', describeFault(fault, text));
    this.fault = fault;
  }
}

/** The error of `print` for a value that no text represents. */
export class PrintError extends SippetError {
  /** The name of the header or rule. */
  readonly rule: string;

  constructor(rule: string, message: string) {
    super('unprintable', `${rule}: ${message}`);
    this.rule = rule;
  }
}

/** The name of a limit; `defaultLimits` lists their values. */
export type LimitName = 'message' | 'rows' | 'values' | 'params' | 'uri' | 'branch';

const EXCEEDED: Readonly<Record<LimitName, (max: number, place: string) => string>> = {
  message: (max) => `the message has more than ${max} octets`,
  rows: (max) => `the message has more than ${max} header rows`,
  values: (max, place) => `${place} has more than ${max} values`,
  params: (max, place) => `a value of ${place} has more than ${max} parameters`,
  uri: (max, place) => `a URI in ${place} has more than ${max} octets`,
  branch: (max, place) => `a branch in ${place} has more than ${max} octets`,
};

/** A limit of the library (not of SIP) that a message exceeds. */
export class LimitError extends SippetError {
  readonly limit: LimitName;
  readonly max: number;
  /** The header in which the limit is exceeded; `undefined` for the start line and the message as a whole. */
  readonly header: string | undefined;

  constructor(limit: LimitName, max: number, header?: string) {
    super('limit', `${EXCEEDED[limit](max, header ?? 'the start line')} (limit '${limit}')`);
    this.limit = limit;
    this.max = max;
    this.header = header;
  }
}

/** The reason why a message cannot be sent. */
export type SendErrorCode =
  | 'missing-header'
  | 'no-transaction'
  | 'in-use'
  | 'no-transport'
  | 'closed'
  /** The key passed to `cancel` is not that of an INVITE. */
  | 'not-an-invite'
  /** RFC 4320 §4. */
  | 'not-allowed'
  /** The request exceeds the size of RFC 3261 §18.1.1, and the stack has the option `oversize: 'refuse'`. */
  | 'too-large';

/** The error for a message that cannot be sent. */
export class SendError extends SippetError {
  declare readonly code: SendErrorCode;

  constructor(code: SendErrorCode, message: string) {
    super(code, message);
  }
}

/** The error for an invalid header definition: a grammar contradicts its table, or two definitions share a name. */
export class GrammarError extends SippetError {
  constructor(message: string) {
    super('grammar', message);
  }
}

const CONTEXT = 60;

/** Returns a description of a fault, with its line and a caret below the octet. `text` is a byte string. */
export function describeFault(fault: Fault, text: string): string {
  const start = Math.max(text.lastIndexOf('\n', fault.offset - 1) + 1, fault.offset - CONTEXT);
  const line = text.slice(start, fault.offset + CONTEXT).split(/[\r\n]/, 1)[0] ?? '';
  const shown = Array.from(line, (ch) => (ch < ' ' || ch > '~' ? '.' : ch)).join('');
  const where = fault.header === undefined ? fault.rule : `${fault.header} (${fault.rule})`;
  const expected = fault.expected.length === 0 ? '' : `: expected ${fault.expected.join(' or ')}`;
  return `${where} at octet ${fault.offset}${expected}\n  ${shown}\n  ${' '.repeat(fault.offset - start)}^`;
}

/** The shape of a fault that validation reports, and helpers for the checks. */
import { field } from '../build/to-tag.ts';

/** A fault of a message that could be parsed. */
export interface Fault {
  /**
   * The status with which the request is answered. It is `undefined` for a response, which is discarded, for a fault
   * that does not refuse the message, and for an ACK, which cannot be answered.
   */
  readonly status?: number | undefined;
  /** `reject` if every element must refuse the message, `ignorable` otherwise. */
  readonly severity: 'reject' | 'ignorable';
  /** The name of the header that the fault concerns. */
  readonly header?: string | undefined;
  /** The index of the row among the header's rows, from 0. */
  readonly row?: number | undefined;
  /** The rule of the grammar that a malformed header does not match. */
  readonly rule?: string | undefined;
  /** The offset of the fault in the octets of the message. */
  readonly offset?: number | undefined;
  /** The fault in words. */
  readonly text: string;
  /** For a 420, the option tags that belong into the response's Unsupported. */
  readonly unsupported?: readonly string[] | undefined;
}

/** Returns a fault that does not refuse the message. */
export function ignorable(header: string | undefined, text: string, row?: number): Fault {
  return { severity: 'ignorable', header, row, text };
}

/** Returns the field `name` of the parameters of a value, or `undefined` if it has none. */
export function param(value: unknown, name: string): unknown {
  return field(field(value, 'params'), name);
}

/** Returns the values of a header, whether it has one value or a list of them. */
export function listed(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

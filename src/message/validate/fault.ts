/** The shape of a fault that validation reports, and how its checks are put together. */
import { field } from '../build/to-tag.ts';

export interface Fault {
  /**
   * The status that a request is answered with. `undefined` for a response, which is discarded, for a fault that
   * refuses nothing, and for what cannot be answered (an ACK).
   */
  readonly status?: number | undefined;
  readonly severity: 'reject' | 'ignorable';
  readonly header?: string | undefined;
  /** Which of the header's rows, from 0. */
  readonly row?: number | undefined;
  readonly rule?: string | undefined;
  readonly offset?: number | undefined;
  readonly text: string;
  /** With 420: the option tags, for the response's Unsupported. */
  readonly unsupported?: readonly string[] | undefined;
}

/** Returns a fault that does not refuse the message. */
export function ignorable(header: string | undefined, text: string, row?: number): Fault {
  return { severity: 'ignorable', header, row, text };
}

/** Returns the field `name` of the parameters of a value, `undefined` if it has none. */
export function param(value: unknown, name: string): unknown {
  return field(field(value, 'params'), name);
}

/** Returns the values of a header with one value or a list of them. */
export function listed(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

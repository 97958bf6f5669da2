import type { LimitName } from '../../runtime/errors.ts';

/** Limits of this library, not of SIP. Each bounds the cost of one message. */
export type Limits = Readonly<Record<LimitName, number>>;

/** The limits that apply unless `ParseOptions.limits` changes them. */
export const defaultLimits: Limits = Object.freeze({
  /**
   * Octets of a message: the largest UDP datagram. "implementations MUST be able to handle messages up to ... 65,535
   * bytes" (§18.1.1).
   */
  message: 65_535,
  /** Rows of a header block. */
  rows: 256,
  /** Values of one header, in all its rows. */
  values: 1024,
  /** Parameters of one value. */
  params: 256,
  /** Octets of a URI. */
  uri: 8192,
  /** Octets of a Via's branch. */
  branch: 1024,
});

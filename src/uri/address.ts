/** A URI with an optional display name (RFC 3261 §20.10), independent of any header. */
import {
  type AddressInput,
  type Address as AddressValue,
  formatAddress,
  parseAddress,
} from '../generated/rules/address.ts';
import { makeDefinition } from '../runtime/define-header.ts';

/** A URI with an optional display name. */
export type Address = AddressValue;
export type { AddressInput };

const { parse, safeParse, print } = makeDefinition({
  name: 'address',
  cardinality: 'one',
  section: 'RFC 3261 §20.10',
  read: parseAddress,
  format: formatAddress,
});

/** Parses and prints addresses. */
export const Address = {
  /** Returns the address in a text, which is `"Alice" <sip:alice@example.com>` or a URI alone. Throws `ParseError`. */
  parse,
  /** Returns the address in a text, or the reason why there is none. */
  safeParse,
  /** Returns the text of an address. Throws `PrintError` if no text has this value. */
  print,
} as const;

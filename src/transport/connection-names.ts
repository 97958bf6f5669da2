/**
 * The names of connections.
 *
 * Invariant: no name is given twice, also not by another transport or after a restart, so the name of a connection that
 * is gone never leads to another one.
 */
import { SippetError } from '../runtime/errors.ts';
import type { Endpoint } from './transport.ts';

export class ConnectionNames {
  readonly #prefix = randomPrefix();
  #count = 0;

  next(): string {
    this.#count += 1;
    return `${this.#prefix}${this.#count.toString(36)}`;
  }
}

/** Returns the error for a message to a connection that is gone. RFC 5626 §5.3: a proxy answers 430 (Flow Failed). */
export function flowGone({ address, port }: Endpoint): SippetError {
  return new SippetError('flow-gone', `the connection with ${address} port ${port} is gone, and no other leads there`);
}

function randomPrefix(): string {
  const octets = crypto.getRandomValues(new Uint8Array(8));
  return `${Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('')}-`;
}

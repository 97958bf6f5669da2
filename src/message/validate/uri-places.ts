/** Checks for parts of URIs that are not allowed in their context: Table 1 of RFC 3261 §19.1.1. */

import { field } from '../build/to-tag.ts';
import { typedValue, valueOf } from '../rows/reading.ts';
import { CONTACT, CSEQ, FROM, RECORD_ROUTE, ROUTE, TO } from '../rows/slots.ts';
import type { State } from '../state.ts';
import { type Fault, ignorable, listed, param } from './fault.ts';

const ADDRESS = ['port', 'method', 'maddr', 'ttl', 'transport', 'lr', 'headers'];
const ROUTING = ['method', 'ttl', 'headers'];
/** Methods whose Contact is the remote target of a dialog: RFC 3261 §12, RFC 3311, RFC 6665, RFC 3515. */
const DIALOG_METHODS = ['INVITE', 'UPDATE', 'SUBSCRIBE', 'NOTIFY', 'REFER'];

/**
 * Returns a fault for each URI part that is not allowed in its context. "Elements processing URIs SHOULD ignore any
 * disallowed components if they are present." (§19.1.1)
 */
export function checkUriPlaces(state: State): readonly Fault[] {
  const { block, start } = state;
  const faults: Fault[] = [];
  // A Request-URI with headers is refused, which is an essential check.
  if ('method' in start && param(start.uri, 'method') !== undefined && start.uri.kind === 'sip') {
    const text = `the Request-URI has the parameter 'method', which must be ignored there (§19.1.1, Table 1)`;
    faults.push({ ...ignorable(undefined, text), rule: 'Request-URI' });
  }
  const places = [
    [TO, ADDRESS],
    [FROM, ADDRESS],
    [CONTACT, forbiddenInContact(state)],
    [ROUTE, ROUTING],
    [RECORD_ROUTE, ROUTING],
  ] as const;
  for (const [slot, forbidden] of places) {
    const header = block.vocabulary.definitions[slot]?.name;
    for (const value of listed(typedValue(block, slot))) {
      const uri = field(value, 'uri');
      if (field(uri, 'kind') !== 'sip') continue;
      for (const part of forbidden.filter((each) => isThere(uri, each))) {
        const text = `${header}'s URI has the part '${part}', which must be ignored there (§19.1.1, Table 1)`;
        faults.push(ignorable(header, text));
      }
    }
  }
  return faults;
}

function isThere(uri: unknown, part: string): boolean {
  if (part === 'port') return field(uri, 'port') !== undefined;
  if (part === 'headers') return listed(field(uri, 'headers')).length > 0;
  return param(uri, part) !== undefined;
}

/**
 * "One set applies to messages that establish and maintain dialogs ... The other applies to registration and
 * redirection"
 */
function forbiddenInContact({ block, start }: State): readonly string[] {
  const method = 'method' in start ? start.method : valueOf(block, CSEQ)?.method;
  const status = 'method' in start ? 0 : start.status;
  if (method === 'REGISTER' || (status >= 300 && status < 400)) return ['method', 'lr'];
  return status < 300 && DIALOG_METHODS.includes(String(method)) ? ROUTING : [];
}

/**
 * The bindings of one user as a value: RFC 3261 §10.3, with the Path of RFC 3327.
 *
 * Invariant: nothing is changed in place, and a REGISTER is taken as a whole or not at all. So a process can compute
 * the next value and store it only if no other process has stored one meanwhile.
 */
import { type Request, Uri } from 'sippet';
import { path } from 'sippet/headers/path';

/** A contact of a user. All fields are JSON. */
export interface Binding {
  readonly uri: string;
  readonly q?: number | undefined;
  /** The proxies between us and the contact, in the order of a Route. */
  readonly path: readonly string[];
  readonly callId: string;
  readonly sequence: number;
  /** When the binding ends, in milliseconds since the epoch. */
  readonly until: number;
}

/** The bindings after a REGISTER, or the status that refuses it. */
export type Outcome = { readonly bindings: readonly Binding[] } | { readonly refused: 400 | 500 };

/** The longest lifetime of a binding, in seconds. */
const LONGEST = 3600;

/** Returns those bindings that have not expired. */
export function live(bindings: readonly Binding[], now: number): readonly Binding[] {
  return bindings.filter(({ until }) => until > now);
}

/** Returns the bindings of a user after a REGISTER that was received at `now`, in milliseconds since the epoch. */
export function registered(old: readonly Binding[], request: Request, now: number): Outcome {
  const { contact: given = [], expires = LONGEST, callId = '', cseq } = request.headers;
  const sequence = cseq?.sequence ?? 0;
  // "If the binding does exist, the registrar checks the Call-ID value. ... If they are the same, the registrar
  // compares the CSeq value. If the value is higher than that of the existing binding, it MUST update or remove the
  // binding ... If not, the update MUST be aborted and the request fails." (step 7)
  const isLate = (binding: Binding) => binding.callId === callId && binding.sequence >= sequence;
  const current = live(old, now);
  if (given === '*') {
    // "If the request has additional Contact fields or an expiration time other than zero, the request is invalid"
    // (step 6)
    if (expires !== 0) return { refused: 400 };
    return current.some(isLate) ? { refused: 500 } : { bindings: [] };
  }
  let bindings = current;
  for (const { uri, params } of given) {
    const isSame = (binding: Binding) => Uri.equals(Uri.parse(binding.uri), uri);
    if (bindings.some((each) => isSame(each) && isLate(each))) return { refused: 500 };
    const seconds = Math.min(params.expires ?? expires, LONGEST);
    bindings = bindings.filter((each) => !isSame(each));
    if (seconds === 0) continue;
    const route = (request.get(path) ?? []).map((each) => Uri.print(each.uri));
    bindings = [
      ...bindings,
      { uri: Uri.print(uri), q: params.q, path: route, callId, sequence, until: now + 1000 * seconds },
    ];
  }
  return { bindings };
}

/** Answers REGISTER (RFC 3261 §10.3). It serves every domain, so every address-of-record is valid. */
import { param, type Request, type Response, Uri } from 'sippet';
import type { Contact } from 'sippet/headers/contact';
import { type Binding, Bindings } from './bindings.ts';

/**
 * "a locally-configured default value", which is also the longest: "The registrar MAY choose an expiration less than
 * the requested"
 */
const INTERVAL = 3600;

type Update =
  | { readonly ok: true; readonly bindings: readonly Binding[] }
  | { readonly ok: false; readonly status: number; readonly reason: string };

export class Registrar {
  readonly #bindings: Bindings;

  constructor(bindings = new Bindings()) {
    this.#bindings = bindings;
  }

  answer(request: Request, now: number): Response {
    const address = addressOfRecord(request);
    if (address === undefined) return request.toResponse(404);
    const current = this.#bindings.of(address, now);
    const update = updated(request, current, now);
    if (!update.ok) return request.toResponse(update.status, { reason: update.reason });
    // "If any one of them fails ..., the request MUST fail with a 500 (Server Error) response"
    if (update.bindings !== current && !this.#bindings.replace(address, update.bindings, now)) {
      return request.toResponse(500, { reason: 'Too Many Bindings' });
    }
    return accepted(request, update.bindings, now);
  }
}

/** "all URI parameters MUST be removed ..., and any escaped characters MUST be converted to their unescaped form" */
function addressOfRecord(request: Request): string | undefined {
  const uri = request.headers.to?.uri;
  if (uri?.kind !== 'sip') return undefined;
  return JSON.stringify([uri.scheme, uri.decodedUser, uri.decodedPassword, uri.host.toLowerCase(), uri.port]);
}

function updated(request: Request, current: readonly Binding[], now: number): Update {
  const contacts = request.read('contact');
  if (contacts.state === 'absent') return { ok: true, bindings: current };
  if (contacts.state === 'malformed') return failed(400, 'Malformed Contact');
  if (contacts.value === '*') return allRemoved(request, current);
  return replaced(request, contacts.value, current, now);
}

/** "If the request has additional Contact fields or an expiration time other than zero, the request is invalid" */
function allRemoved(request: Request, current: readonly Binding[]): Update {
  if (request.headers.expires !== 0) return failed(400, 'Expires Not Zero');
  return current.some((binding) => isOutOfOrder(request, binding)) ? outOfOrder : { ok: true, bindings: [] };
}

function replaced(request: Request, contacts: readonly Contact[], current: readonly Binding[], now: number): Update {
  let bindings = current;
  for (const contact of contacts) {
    const existing = current.find(({ uri }) => Uri.equals(uri, contact.uri));
    if (existing !== undefined && isOutOfOrder(request, existing)) return outOfOrder;
    const rest = bindings.filter(({ uri }) => !Uri.equals(uri, contact.uri));
    const interval = Math.min(requestedInterval(request, contact), INTERVAL);
    bindings = interval === 0 ? rest : [...rest, binding(request, contact, now + interval * 1000)];
  }
  return { ok: true, bindings };
}

/** "If the Call-ID value in the existing binding ... are the same, the registrar compares the CSeq value." */
function isOutOfOrder(request: Request, binding: Binding): boolean {
  const { callId, cseq } = request.headers;
  return binding.callId === callId && (cseq === undefined || cseq.sequence <= binding.sequence);
}

const outOfOrder = failed(500, 'Out Of Order');

function failed(status: number, reason: string): Update {
  return { ok: false, status, reason };
}

/**
 * Returns the interval of the parameter, else of the Expires header field, else the default. "Malformed values SHOULD
 * be treated as equivalent to 3600."
 */
function requestedInterval(request: Request, { params }: Contact): number {
  if (params.expires !== undefined) return params.expires;
  if (param(params, 'expires') !== undefined) return INTERVAL;
  return request.headers.expires ?? INTERVAL;
}

function binding(request: Request, contact: Contact, expiresAt: number): Binding {
  const { callId = '', cseq } = request.headers;
  const { uri, displayName, params } = contact;
  // A malformed `expires` would otherwise be printed beside ours.
  const others = params.others.filter(([name]) => name.toLowerCase() !== 'expires');
  return { uri, displayName, q: params.q, others, callId, sequence: cseq?.sequence ?? 0, expiresAt };
}

/**
 * "Each Contact value MUST feature an "expires" parameter indicating its expiration interval chosen by the registrar."
 */
function accepted(request: Request, bindings: readonly Binding[], now: number): Response {
  const contact = bindings.map(({ uri, displayName, q, others, expiresAt }) => {
    const params = { q, expires: Math.ceil((expiresAt - now) / 1000), others };
    return { displayName, uri, params };
  });
  const at = new Date(now);
  const date = {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
  return request.toResponse(200, { headers: { contact: contact.length === 0 ? undefined : contact, date } });
}

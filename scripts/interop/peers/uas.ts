/**
 * A user agent server on the stack. The user part of an INVITE's Request-URI decides: `reject` is answered 486, `ring`
 * rings until it is cancelled, and all others ring and are answered.
 *
 * Arguments: its address, its transport (`udp`), for TLS the folder of its certificate (else an empty text), and the
 * URI of a registrar. With a registrar it opens a connection to it instead of accepting any, and is ready once
 * registered.
 */
import { type Core, type Request, type ServerKey, Sippet, type TransactionKey } from 'sippet';
import { contactOf, openTransport, readProtocol } from './open.ts';
import { serveParent } from './parent.ts';
import { Registration } from './registration.ts';

const [address = '', name = 'udp', folder, registrar] = process.argv.slice(2);
const protocol = readProtocol(name);
const stack = new Sippet({ name: 'uas' });
const opened = await openTransport(stack, { protocol, address, folder, isServer: registrar === undefined });
const me = contactOf('uas', protocol, opened);
const contact = [{ uri: me }];
const allow = ['INVITE', 'ACK', 'CANCEL', 'BYE', 'OPTIONS', 'REGISTER'];
const ringing = new Map<TransactionKey, Request>();

function invited(request: Request, key: ServerKey): void {
  const user = request.uri.kind === 'sip' ? request.uri.decodedUser : undefined;
  if (user === 'reject') {
    stack.send(request.toResponse(486), key);
    return;
  }
  stack.send(request.toResponse(180, { headers: { contact } }), key);
  if (user === 'ring') ringing.set(key, request);
  else stack.sendReliably(request.toResponse(200, { headers: { contact, allow } }), key);
}

/** Answers the INVITE with 487. The CANCEL was answered already, but its INVITE was not (RFC 3261 §9.2). */
function cancelled(key: ServerKey): void {
  const invite = ringing.get(key);
  if (invite !== undefined) stack.send(invite.toResponse(487), key);
}

/**
 * Answers with the bindings that the request gave: "The response MUST contain Contact header field values enumerating
 * all current bindings" (§10.3).
 */
function registered(request: Request, key: ServerKey): void {
  const { contact: given } = request.headers;
  stack.send(request.toResponse(200, { headers: given === undefined || given === '*' ? {} : { contact: given } }), key);
}

const core: Core = {
  receiveRequest(request, key) {
    if (request.method === 'INVITE') invited(request, key);
    else if (request.method === 'REGISTER') registered(request, key);
    else stack.send(request.toResponse(200, { headers: { allow } }), key);
  },
  receiveAck() {},
  receiveCancel(_cancel, key) {
    if (key !== undefined) cancelled(key);
  },
  receiveResponse(response, key) {
    if (key !== undefined) registration?.receive(response, key);
  },
  receiveError(reason, key) {
    registration?.fail(reason);
    console.error('uas:', key, reason);
  },
  receiveEnd(key) {
    ringing.delete(key);
  },
};

stack.registerCore(core);
const registration = registrar === undefined ? undefined : new Registration(stack, registrar, me);
await registration?.done;
serveParent(opened.port, {
  stats: () => stack.stats(),
  stop: async () => {
    await opened.close();
    return stack.stats();
  },
});

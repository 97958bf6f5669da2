import { type BuiltIn, Message, type Request, type Response, Sippet, UdpTransport, Uri } from 'sippet';
import { type ActiveCall, type CallEvent, type Description, UserAgent } from 'sippet/dialog';

export interface B2buaOptions {
  /** The UDP port to listen on; 0 takes a free one. */
  readonly port: number;
  /** The server that all calls go to. */
  readonly next: { readonly address: string; readonly port: number };
}

type Call = ActiveCall<BuiltIn>;

/** One of the two calls that the B2BUA connects. */
interface Leg {
  readonly call: Call;
  other: Leg | undefined;
  /** The request of this leg's peer that waits until the other leg is answered. */
  waiting: Request | undefined;
}

/** Starts a back-to-back user agent: each call that comes in is connected with one that goes out. */
export async function startB2bua({ port, next }: B2buaOptions) {
  const stack = new Sippet({ name: 'b2bua' });
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port });
  const contact = { uri: Uri.parse(`sip:b2bua@${udp.sentBy.host}:${udp.sentBy.port}`) };
  const legs = new Map<Call, Leg>();
  // An offer of one side is answered by the other side, so an ACK that owes an answer has to wait for it.
  const agent = new UserAgent(stack, { contact, report, supports100rel: false, answer: () => 'later' });
  stack.registerCore(agent);

  function report(event: CallEvent<BuiltIn>, call: Call): void {
    const leg = legs.get(call);
    if (event.type === 'end') legs.delete(call);
    if (event.type === 'request' && leg === undefined) connect(call, event.request);
    else if (leg?.other !== undefined) relay(event, leg, leg.other);
  }

  /** Calls the next server in the name of the caller. */
  function connect(incoming: Call, invite: Request): void {
    if (invite.headers.maxForwards === 0) return incoming.respond(invite, 483);
    const first: Leg = { call: incoming, other: undefined, waiting: invite };
    legs.set(incoming, first);
    const call = agent.invite(copyOf(invite, next, contact));
    first.other = { call, other: first, waiting: undefined };
    legs.set(call, first.other);
  }

  return { port: udp.address.port, calls: () => agent.size, close: () => stack.close() };
}

/** Returns an INVITE to the next server for a new dialog, with the names and the offer of the one that came. */
function copyOf(invite: Request, next: B2buaOptions['next'], contact: { readonly uri: Uri }): Request {
  const { from, to, maxForwards = 70 } = invite.headers;
  const uri = invite.uri.kind === 'sip' ? { ...invite.uri, host: next.address, port: next.port } : invite.uri;
  const copy = Message.request('INVITE', uri, {
    from: { displayName: from?.displayName, uri: from?.uri ?? contact.uri, params: { tag: Message.createTag() } },
    to: { displayName: to?.displayName, uri: to?.uri ?? uri },
    callId: Message.createCallId(),
    cseq: { sequence: 1, method: 'INVITE' },
    contact: [contact],
    // The hops are counted across the B2BUA, so that a loop ends (RFC 7332).
    maxForwards: maxForwards - 1,
  });
  const offer = descriptionOf(invite);
  return offer === undefined ? copy : copy.withBody(offer.body, offer.contentType);
}

/** Brings what happens on one leg to the other. */
function relay(event: CallEvent<BuiltIn>, leg: Leg, other: Leg): void {
  switch (event.type) {
    case 'request':
      if (leg.waiting !== undefined) leg.call.respond(event.request, 491);
      else ask(event.request, leg, other);
      return;
    case 'progress':
      respond(other, event.response.status, descriptionOf(event.response));
      return;
    case 'start':
    case 'success':
      respond(other, event.response.status, descriptionOf(event.response));
      return;
    case 'failure':
      respond(other, mapped(event.response));
      return;
    case 'acknowledged':
      if (event.role === 'answer') other.call.acknowledge(descriptionOf(event.request));
      return;
    case 'end':
      respond(other, event.response?.status === 487 ? 487 : mapped(event.response));
      other.call.hangUp();
  }
}

/** Asks the other leg for what a peer asks for. */
function ask(request: Request, leg: Leg, other: Leg): void {
  const { method } = request;
  const description = descriptionOf(request);
  if (method === 'REFER' || method === 'NOTIFY' || method === 'SUBSCRIBE') return leg.call.respond(request, 603);
  leg.waiting = request;
  if (method === 'INVITE' || method === 'UPDATE') other.call.modify({ method, description });
  else other.call.request(method, { description });
}

/** Answers the request that waits, if one does. */
function respond(leg: Leg, status: number, description?: Description): void {
  if (leg.waiting !== undefined) leg.call.respond(leg.waiting, status, { description });
  if (status >= 200) leg.waiting = undefined;
}

/** Returns the status for the caller: what concerns only the B2BUA and the next server becomes a general failure. */
function mapped(response: Response | undefined): number {
  const status = response?.status ?? 408;
  if (status < 400 || status === 401 || status === 407) return 500;
  return status === 503 ? 500 : status;
}

function descriptionOf(message: Request | Response): Description | undefined {
  const contentType = message.raw('Content-Type')?.[0];
  return contentType === undefined || message.body.length === 0 ? undefined : { body: message.body, contentType };
}

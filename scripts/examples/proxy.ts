import {
  type ClientKey,
  preprocessRoute,
  type Request,
  type ServerKey,
  Sippet,
  sameHost,
  type TransactionKey,
  UdpTransport,
  type Uri,
} from 'sippet';

export interface ProxyOptions {
  readonly port: number;
  /** Where requests to the proxy's own address go. */
  readonly next: { readonly address: string; readonly port: number };
}

/** A stateful proxy that stays in the path (RFC 3261 §16), without forking. */
export async function startProxy({ port, next }: ProxyOptions) {
  const stack = new Sippet({ name: 'proxy', role: 'proxy' });
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port });
  const recordRoute = { uri: { kind: 'sip', scheme: 'sip', ...udp.sentBy, params: { lr: true } } } as const;
  const isOwn = (uri: Uri) =>
    uri.kind === 'sip' && sameHost(uri.host, udp.sentBy.host) && (uri.port ?? 5060) === udp.sentBy.port;

  /** What was forwarded, by both keys: of its client transaction, and of the server transaction that it came by. */
  const forwards = new Map<TransactionKey, { request: Request; server: ServerKey; client: ClientKey }>();

  /** Returns the copy of a request that goes on. */
  const forwarded = (request: Request) => {
    // §16.4: our own Route goes. §16.5: a request that is addressed to us has another target.
    const routed = preprocessRoute(request, isOwn);
    const { uri } = routed;
    const targeted =
      uri.kind === 'sip' && isOwn(uri) ? routed.with({ uri: { ...uri, host: next.address, port: next.port } }) : routed;
    // §16.6: Max-Forwards, Record-Route, Via; the stack finds the next hop.
    return targeted.forward({ via: stack.via(udp), recordRoute });
  };

  stack.registerCore({
    receiveRequest(request, key) {
      // §16.3: an unknown Proxy-Require is answered 420, another scheme 416.
      const fault = request.validate({ role: 'proxy', schemes: ['sip'], optionTags: [] }).find((each) => each.status);
      if (fault?.status !== undefined) {
        stack.send(request.toResponse(fault.status, { headers: { unsupported: fault.unsupported } }), key);
        return;
      }
      // §16.3 item 3: an OPTIONS that may go no further is for us; other requests were answered 483.
      if (request.headers.maxForwards === 0) {
        stack.send(request.toResponse(200), key);
        return;
      }
      const client = stack.send(forwarded(request));
      const both = { request, server: key, client };
      forwards.set(key, both).set(client, both);
    },
    receiveAck(ack) {
      stack.sendStateless(forwarded(ack));
    },
    receiveCancel(cancel, key) {
      const ringing = key === undefined ? undefined : forwards.get(key);
      // §16.10: the stack has answered the CANCEL of a request that we know; it is cancelled downstream. Another is
      // forwarded.
      if (ringing !== undefined) void stack.cancel(ringing.client);
      else if (key === undefined) stack.sendStateless(forwarded(cancel));
    },
    receiveResponse(response, key) {
      const forward = key === undefined ? undefined : forwards.get(key);
      // §16.7 item 3: without another Via it was for us; item 5: as a 100 always is.
      if (forward === undefined || response.status === 100 || response.headers.via?.length === 1) return;
      // RFC 4320 §4: neither other provisional responses nor a 408 are passed on to another request than INVITE.
      const isBarred = response.status < 200 || response.status === 408;
      if (isBarred && forward.request.method !== 'INVITE') return;
      // §16.7 item 6: a 503 is about the next hop, not about us.
      const passed = response.status === 503 ? forward.request.toResponse(500) : response.deleteFirst('via');
      stack.send(passed, forward.server);
    },
    receiveError(reason, key) {
      const forward = key === undefined ? undefined : forwards.get(key);
      if (forward === undefined || key !== forward.client) return console.error('proxy:', reason);
      // §16.7, §16.9: no answer is a 408, which RFC 4320 allows to INVITE alone; no way to send is a 503.
      if (reason.type === 'transport') stack.send(forward.request.toResponse(503), forward.server);
      else if (reason.type !== 'timeout') console.error('proxy:', reason);
      else if (forward.request.method === 'INVITE') stack.send(forward.request.toResponse(408), forward.server);
    },
    receiveEnd(key) {
      forwards.delete(key);
    },
  });
  return { port: udp.address.port, close: () => stack.close() };
}

import { type Core, Sippet, UdpTransport } from 'sippet';

/** Starts a user agent that answers every call. */
export async function startUas(port: number) {
  const stack = new Sippet({ name: 'uas' });
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port });
  const contact = [{ uri: { kind: 'sip', scheme: 'sip', user: 'uas', ...udp.sentBy } }] as const;
  const core: Core = {
    receiveRequest(request, key) {
      if (request.method === 'INVITE') {
        stack.send(request.toResponse(180, { headers: { contact } }), key);
        // The 200 is sent again until its ACK comes (RFC 3261 §13.3.1.4).
        stack.sendReliably(request.toResponse(200, { headers: { contact } }), key);
      } else {
        stack.send(request.toResponse(200), key);
      }
    },
    receiveResponse() {},
    receiveError(reason) {
      console.error('uas:', reason);
    },
  };
  stack.registerCore(core);
  return { port: udp.address.port, close: () => stack.close() };
}

/** The packaged stack with a Core that answers 200, and first 180 if the request is an INVITE. */
import { Sippet, UdpTransport } from 'sippet';
import { sampled } from './sampled.ts';

const stack = new Sippet({ name: 'bench' });
const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0, receiveBufferSize: 4 * 1024 * 1024 });
const contact = [
  { uri: { kind: 'sip', scheme: 'sip', user: 'service', host: '127.0.0.1', port: udp.address.port } },
] as const;
stack.registerCore({
  receiveRequest(request, key) {
    if (request.method !== 'INVITE') {
      stack.send(request.toResponse(200), key);
      return;
    }
    stack.send(request.toResponse(180), key);
    stack.sendReliably(request.toResponse(200, { headers: { contact } }), key);
  },
  receiveAck() {},
  receiveResponse() {},
  receiveError(reason) {
    console.error(reason);
  },
});
sampled(udp.address.port);

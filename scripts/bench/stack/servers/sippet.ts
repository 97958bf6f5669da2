/** The stack, as the package has it, with a Core that answers 200. */
import { Sippet, UdpTransport } from 'sippet';
import { sampled } from './sampled.ts';

const stack = new Sippet({ name: 'bench' });
const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0, receiveBufferSize: 4 * 1024 * 1024 });
stack.registerCore({
  receiveRequest(request, key) {
    stack.send(request.toResponse(200), key);
  },
  receiveResponse() {},
  receiveError(reason) {
    console.error(reason);
  },
});
sampled(udp.address.port);

/** The packaged stack over UDP, TCP or TLS, with a Core that answers 200, and first 180 if the request is an INVITE. */
import { Sippet, TcpTransport, TlsTransport, UdpTransport } from 'sippet';
import { selfMade } from '../../../start/certificate.ts';
import { sampled } from './sampled.ts';

const HOST = { address: '127.0.0.1', port: 0 };
const MANY = { ...HOST, maxConnections: 20_000, maxPerAddress: 20_000 };

const stack = new Sippet({ name: 'bench' });
const transport = await open(process.argv[3]);
const { port } = transport.local;

async function open(protocol: string | undefined) {
  if (protocol === 'tcp') return await TcpTransport.listen(stack, MANY);
  if (protocol === 'tls') return await TlsTransport.listen(stack, { ...MANY, ...selfMade(HOST.address, Date.now()) });
  return await UdpTransport.listen(stack, { ...HOST, receiveBufferSize: 4 * 1024 * 1024 });
}

const contact = [{ uri: { kind: 'sip', scheme: 'sip', user: 'service', host: HOST.address, port } }] as const;
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
sampled(port);

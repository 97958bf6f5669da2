import { Sippet, UdpTransport } from 'sippet';
import { createProxy } from 'sippet/proxy';

export interface ProxyOptions {
  readonly port: number;
  /** The destination of requests to the proxy's own address. */
  readonly next: { readonly address: string; readonly port: number };
}

/** Starts a stateful proxy that stays in the path (RFC 3261 §16) and has one target. */
export async function startProxy({ port, next }: ProxyOptions) {
  const stack = new Sippet({ name: 'proxy', role: 'proxy' });
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port });
  const proxy = createProxy(stack, {
    // The target is the next server, for the user of the Request-URI.
    targets: ({ uri }) => (uri.kind === 'sip' ? [{ uri: { ...uri, host: next.address, port: next.port } }] : []),
    recordRoute: { uri: { kind: 'sip', scheme: 'sip', ...udp.sentBy, params: { lr: true } } },
    schemes: ['sip'],
    onError: (error) => console.error('proxy:', error),
  });
  stack.registerCore(proxy);
  return { port: udp.address.port, close: () => stack.close() };
}

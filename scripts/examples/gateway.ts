import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Sippet, type Target, UdpTransport, Uri, WebSocketTransport } from 'sippet';
import { createProxy } from 'sippet/proxy';
import { WebSocketServer } from 'ws';

/** Starts a gateway between browsers, which register here, and a SIP server on UDP, which has all other users. */
export async function startGateway(port: number, server: string) {
  const stack = new Sippet({ name: 'gateway', role: 'proxy' });
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port });
  const at = { host: '127.0.0.1', port: udp.address.port };
  const webSocket = WebSocketTransport.open(stack, { advertise: at });
  const sockets = new WebSocketServer({ ...at, maxPayload: 65_536, handleProtocols: () => 'sip' });
  sockets.on('connection', (socket, { socket: { remoteAddress = '', remotePort = 0 } }) => {
    webSocket.accept(socket, { source: { address: remoteAddress, port: remotePort } });
  });
  const secret = randomUUID();
  const browsers = new Map<string, { readonly uri: Uri; readonly flow: Target | undefined }>();
  const proxy = createProxy(stack, {
    onError: (error) => console.error('gateway:', error),
    flows: (text) => createHmac('sha256', secret).update(text).digest(),
    isResponsible: () => true,
    targets(request) {
      const { to, contact } = request.headers;
      const uri = request.method === 'REGISTER' ? to?.uri : request.uri;
      const user = uri?.kind === 'sip' ? (uri.user ?? '') : '';
      if (request.method !== 'REGISTER') return [browsers.get(user) ?? { uri: Uri.parse(`sip:${user}@${server}`) }];
      const first = contact === '*' ? undefined : contact?.[0];
      if (first === undefined || first.params.expires === 0) browsers.delete(user);
      else browsers.set(user, { uri: first.uri, flow: request.source?.flow });
      return request.toResponse(200, first === undefined ? {} : { headers: { contact: [first] } });
    },
  });
  stack.registerCore(proxy);
  await once(sockets, 'listening');
  const close = () => {
    sockets.close();
    return stack.close();
  };
  return { port: at.port, close };
}

/** The transports of `npm start`, and the lines that say where they listen. */
import { once } from 'node:events';
import { type Sippet, TcpTransport, TlsTransport, UdpTransport, WebSocketTransport } from 'sippet';
import { WebSocketServer } from 'ws';
import { selfMade } from './certificate.ts';
import { describeEndpoint } from './endpoint.ts';
import type { Options } from './options.ts';

/** The largest SIP message that is taken from a WebSocket, in octets. */
const MAX_FRAME = 65_536;

export interface Opened {
  readonly udp: UdpTransport;
  /** The open transports, such as `UDP 127.0.0.1:5060`. */
  readonly names: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens UDP, and the other transports that the options name: TCP on the same port, TLS on the next one, WebSocket on
 * the one after.
 */
export async function openTransports(stack: Sippet, address: string, options: Options): Promise<Opened> {
  const { port } = options;
  const udp = await UdpTransport.listen(stack, { address, port });
  const names = [`UDP ${describeEndpoint(udp.address)}`];
  if (options.tcp) {
    const tcp = await TcpTransport.listen(stack, { address, port: udp.address.port });
    names.push(`TCP ${describeEndpoint(tcp.address)}`);
  }
  if (options.tls) {
    const own = { address, port: port === 0 ? 0 : port + 1, ...selfMade(address, Date.now()) };
    const tls = await TlsTransport.listen(stack, own);
    names.push(`TLS ${describeEndpoint(tls.address)} (a self-made certificate)`);
  }
  if (!options.ws) return { udp, names, close: () => stack.close() };
  const server = await openWebSocket(stack, address, port === 0 ? 0 : port + 2);
  const bound = server.address();
  if (typeof bound === 'object' && bound !== null) names.push(`WS ${describeEndpoint(bound)}`);
  const close = async () => {
    server.close();
    await stack.close();
  };
  return { udp, names, close };
}

async function openWebSocket(stack: Sippet, host: string, port: number): Promise<WebSocketServer> {
  const transport = WebSocketTransport.open(stack);
  const server = new WebSocketServer({
    host,
    port,
    maxPayload: MAX_FRAME,
    handleProtocols: (given) => given.has('sip') && 'sip',
  });
  server.on('connection', (socket, { socket: { remoteAddress = '', remotePort = 0 } }) => {
    transport.accept(socket, { source: { address: remoteAddress, port: remotePort } });
  });
  await once(server, 'listening');
  return server;
}

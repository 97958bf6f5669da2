/** Opens the one transport of a peer. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type SentBy,
  type Sippet,
  TcpTransport,
  TlsTransport,
  UdpTransport,
  type Uri,
  WebSocketTransport,
} from 'sippet';
import { WebSocket, WebSocketServer } from 'ws';

const PROTOCOLS = ['udp', 'tcp', 'tls', 'ws'] as const;

export type Protocol = (typeof PROTOCOLS)[number];

export interface Opened {
  /** The port that the peer listens on, or that of its Contact if it does not listen. */
  readonly port: number;
  readonly sentBy: SentBy;
  readonly close: () => Promise<void>;
}

export interface Opening {
  readonly protocol: Protocol;
  readonly address: string;
  /** Whether the peer accepts connections; default `true`. */
  readonly isServer?: boolean;
  /** The folder of `cert.pem` and `key.pem`, which is also the only certificate that is trusted. */
  readonly folder?: string | undefined;
}

/** Returns the transport that a URI names, or UDP. Throws if the peers do not have it. */
export function protocolOf(uri: Uri): Protocol {
  return readProtocol(uri.kind === 'sip' ? (uri.params.transport ?? 'udp') : '');
}

export function readProtocol(name: string): Protocol {
  const protocol = PROTOCOLS.find((each) => each === name.toLowerCase());
  if (protocol === undefined) throw new Error(`the transport "${name}": expected one of ${PROTOCOLS.join(', ')}`);
  return protocol;
}

/** Returns the Contact URI of a user at a transport. */
export function contactOf(user: string, protocol: Protocol, { sentBy }: Opened) {
  const params = protocol === 'udp' ? {} : { transport: protocol };
  return { kind: 'sip', scheme: 'sip', user, ...sentBy, params } as const;
}

export type ContactUri = ReturnType<typeof contactOf>;

/** The largest message that is taken from a WebSocket, in octets. */
const MAX_FRAME = 65_536;

export async function openTransport(stack: Sippet, opening: Opening): Promise<Opened> {
  const { address, isServer = true, protocol } = opening;
  if (protocol === 'ws') return await openWebSocket(stack, opening);
  const at = { address, port: 0 };
  const { sentBy } = await openSocket();
  return { port: sentBy.port, sentBy, close: () => stack.close() };

  function openSocket(): Promise<{ readonly sentBy: SentBy }> | { readonly sentBy: SentBy } {
    if (protocol === 'udp') return UdpTransport.listen(stack, at);
    if (protocol === 'tcp') return isServer ? TcpTransport.listen(stack, at) : TcpTransport.open(stack, at);
    const credentials = readCredentials(opening.folder ?? '');
    return isServer ? TlsTransport.listen(stack, { ...at, ...credentials }) : TlsTransport.open(stack, credentials);
  }
}

/** Returns the self-made certificate of a folder, its key, and itself as the only authority. */
export function readCredentials(folder: string): { readonly key: string; readonly cert: string; readonly ca: string } {
  const cert = readFileSync(join(folder, 'cert.pem'), 'latin1');
  return { key: readFileSync(join(folder, 'key.pem'), 'latin1'), cert, ca: cert };
}

async function openWebSocket(stack: Sippet, { address, isServer = true }: Opening): Promise<Opened> {
  const transport = WebSocketTransport.open(stack, { connectWebSocket: (url) => new WebSocket(url, 'sip') });
  const [{ sentBy }] = transport.transports;
  if (!isServer) return { port: sentBy.port, sentBy, close: () => stack.close() };
  const server = new WebSocketServer({
    host: address,
    port: 0,
    maxPayload: MAX_FRAME,
    handleProtocols: (given) => given.has('sip') && 'sip',
  });
  server.on('connection', (socket, { socket: { remoteAddress = '', remotePort = 0 } }) => {
    transport.accept(socket, { source: { address: remoteAddress, port: remotePort } });
  });
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const close = async () => {
    server.close();
    await stack.close();
  };
  return { port, sentBy, close };
}

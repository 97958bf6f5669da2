/** TCP over `node:net` (RFC 3261 §18). */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { checkListenOptions } from './listen-options.ts';
import { StreamConnections, type StreamProtocol } from './stream-connections.ts';
import { type StreamOptions, streamOptionChecks } from './stream-options.ts';
import { StreamTransport } from './stream-transport.ts';
import type { Endpoint, StreamRegistry } from './transport.ts';

/** The options of a TCP transport. */
export type TcpOptions = StreamOptions;

/** A TCP transport of a stack. Connections are opened when they are needed, kept, and used both ways. */
export class TcpTransport extends StreamTransport {
  /**
   * Accepts connections and registers with a stack. Rejects with `SippetError` (`bad-option`) for options that cannot
   * be, and with the error of the operating system if the port cannot be bound.
   */
  static async listen(registry: StreamRegistry, options: TcpOptions = {}): Promise<TcpTransport> {
    checkListenOptions('TcpTransport.listen()', options, streamOptionChecks);
    const connections = new StreamConnections(TCP, options);
    const transport = new TcpTransport(connections);
    await connections.listenFor(registry, transport);
    return transport;
  }

  /**
   * Registers a transport that accepts no connections, for programs that only send requests. Throws as `listen`
   * rejects.
   */
  static open(registry: StreamRegistry, options: TcpOptions = {}): TcpTransport {
    checkListenOptions('TcpTransport.open()', options, streamOptionChecks);
    const connections = new StreamConnections(TCP, { ...options, port: options.port ?? 0 });
    const transport = new TcpTransport(connections);
    connections.register(registry, transport);
    return transport;
  }

  private constructor(connections: StreamConnections) {
    super(connections);
  }
}

const TCP: StreamProtocol = {
  protocol: 'TCP',
  defaultPort: 5060,
  opening: 'connect',
  listen: (accept: (socket: Socket) => void): Server => createServer({ allowHalfOpen: true }, accept),
  connect: ({ address, port }: Endpoint): Socket => connect({ host: address, port, allowHalfOpen: true }),
  namesOf: () => [],
};

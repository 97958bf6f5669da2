/** Stacks and bare peers for the tests of TCP and TLS, closed after each test. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { type Core, type ErrorReason, Message, type Response, Sippet, type SippetOptions } from 'sippet';

const running: { close(): unknown }[] = [];

export async function closeAll(): Promise<void> {
  await Promise.all(running.splice(0).map((each) => each.close()));
}

/** Calls `close` after the test. */
export function onClose(close: () => unknown): void {
  running.push({ close });
}

export interface Seen {
  readonly responses: Response[];
  readonly errors: ErrorReason[];
}

/** Returns a stack whose Core answers every request 200, and the callbacks of its Core. */
export function stackOf(
  name: string,
  core: Partial<Core> = {},
  options: SippetOptions = {},
): { stack: Sippet; seen: Seen; settled: () => Promise<void> } {
  const stack = new Sippet({ name, ...options });
  running.push(stack);
  const seen: Seen = { responses: [], errors: [] };
  let heard = () => undefined;
  stack.registerCore({
    receiveRequest(request, key) {
      stack.send(request.toResponse(200), key);
    },
    receiveResponse(response) {
      seen.responses.push(response);
      heard();
    },
    receiveError(reason) {
      seen.errors.push(reason);
      heard();
    },
    ...core,
  });
  /** Resolves with the next response or error. */
  const settled = () =>
    new Promise<void>((resolve) => {
      heard = () => {
        resolve();
        return undefined;
      };
    });
  return { stack, seen, settled };
}

export function optionsTo(uri: string) {
  return Message.request('OPTIONS', uri, {
    from: {
      uri: { kind: 'sip', scheme: 'sip', user: 'a', host: 'a.example.com' },
      params: { tag: Message.createTag() },
    },
    to: { uri: { kind: 'sip', scheme: 'sip', user: 'b', host: 'b.example.com' } },
    callId: Message.createCallId(),
    cseq: { sequence: 1, method: 'OPTIONS' },
  });
}

/** Returns a request with the Via of a peer, as octets. */
export function optionsFrom(port: number, transport = 'TCP'): Buffer {
  const via = { transport, host: '127.0.0.1', port, params: { branch: Message.createBranch() } };
  return Buffer.from(optionsTo('sip:b@127.0.0.1').prepend('via', via).toBytes());
}

export async function socketTo(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  running.push({ close: () => socket.destroy() });
  await once(socket, 'connect');
  return socket;
}

export async function serverThat(accept: (socket: Socket) => void): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    running.push({ close: () => socket.destroy() });
    socket.on('error', () => undefined);
    accept(socket);
  });
  running.push({ close: () => new Promise((resolve) => server.close(resolve)) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

/** Resolves with the next octets of a socket, as text. */
export async function next(socket: Socket): Promise<string> {
  const [octets] = await once(socket, 'data');
  return octets.toString('latin1');
}

export function pem(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/tls', name), 'utf8');
}

export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

export function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

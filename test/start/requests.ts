/** Requests for the program's tests, as octets of a client at 192.0.2.1:5060. */
import { type BuiltIn, Message, type Request } from 'sippet';
import type { Datagram } from '../../scripts/start/endpoint.ts';
import { Server } from '../../scripts/start/server.ts';

export const client = { address: '192.0.2.1', port: 5060 };
const local = { address: '127.0.0.1', port: 5060 };

export interface Parts {
  readonly via?: string;
  readonly branch?: string;
  readonly uri?: string;
  readonly to?: string;
  readonly callId?: string;
  readonly cseq?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
}

export function text(method: string, parts: Parts = {}): string {
  const { branch = 'z9hG4bK1', body = '', callId = 'one@192.0.2.1', cseq = `1 ${method}` } = parts;
  const lines = [
    `${method} ${parts.uri ?? 'sip:bob@example.com'} SIP/2.0`,
    `Via: ${parts.via ?? 'SIP/2.0/UDP 192.0.2.1:5060'};branch=${branch}`,
    'From: <sip:alice@example.com>;tag=a',
    `To: ${parts.to ?? '<sip:bob@example.com>'}`,
    `Call-ID: ${callId}`,
    `CSeq: ${cseq}`,
    'Max-Forwards: 70',
    ...(parts.headers ?? []),
    `Content-Length: ${body.length}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

export function request(method: string, parts: Parts = {}): Request<BuiltIn> {
  const message = Message.parse(text(method, parts));
  if (!message.isRequest()) throw new Error('not a request');
  return message;
}

/** The program at 127.0.0.1:5060, which is given text and gives text. */
export function program() {
  const server = new Server(local);
  const read = (datagrams: readonly Datagram[]) =>
    datagrams.map(({ octets }) => Buffer.from(octets).toString('latin1'));
  return {
    server,
    receive: (octets: string, now = 0) => read(server.receive(Buffer.from(octets, 'latin1'), client, now).send),
    wake: (now: number) => read(server.wake(now)),
  };
}

/** The status line and nothing else. */
export function statuses(responses: readonly string[]): readonly string[] {
  return responses.map((response) => response.slice('SIP/2.0 '.length, response.indexOf('\r\n')));
}

export const offer = [
  'v=0',
  'o=alice 1 1 IN IP4 192.0.2.1',
  's=-',
  'c=IN IP4 192.0.2.1',
  't=0 0',
  'm=audio 49170 RTP/AVP 8 0',
  'm=video 51372 RTP/AVP 31',
  '',
].join('\r\n');

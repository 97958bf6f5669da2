/**
 * Requests for the program's tests, as octets of a client at 192.0.2.1:5060, and the program on a network in memory.
 */
import { Message, type Request, Sippet } from 'sippet';
import { Network, VirtualClock } from 'sippet/testing';
import { onTestFinished } from 'vitest';
import { logMessages } from '../../scripts/start/log.ts';
import { Registrar } from '../../scripts/start/registrar.ts';
import { UserAgent } from '../../scripts/start/user-agent.ts';

const client = { address: '192.0.2.1', port: 5060 };
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

export function request(method: string, parts: Parts = {}): Request {
  const message = Message.parse(text(method, parts));
  if (!message.isRequest()) throw new Error('not a request');
  return message;
}

/** Starts the program at 127.0.0.1:5060. Calls ring for this many milliseconds. */
export function program(ringing = 0) {
  const clock = new VirtualClock();
  const network = new Network({ clock });
  const stack = new Sippet({ clock });
  const lines: string[] = [];
  const world = {
    now: () => clock.now(),
    ring: (take: () => void) => void (ringing === 0 ? take() : clock.at(clock.now() + ringing, take)),
    complain: (line: string) => void lines.push(line),
  };
  network.join(stack, local);
  stack.registerCore(new UserAgent(stack, { registrar: new Registrar(), ...local }, world));
  onTestFinished(logMessages(stack.name, (line) => lines.push(line)));
  const got: { readonly time: number; readonly text: string }[] = [];
  const receiver = {
    receive: (octets: Uint8Array) => void got.push({ time: clock.now(), text: Buffer.from(octets).toString('latin1') }),
    fail: () => undefined,
  };
  const peer = network.join({ registerTransport: () => receiver }, client);
  return {
    clock,
    /** The lines that the program has printed. */
    lines,
    /** The texts that the client has received. */
    got,
    /** Sends from the client, and returns what it receives within a round trip. */
    receive(octets: string): readonly string[] {
      const before = got.length;
      peer.send(Buffer.from(octets, 'latin1'), local, () => undefined);
      clock.advance(2);
      return got.slice(before).map(({ text }) => text);
    },
  };
}

/** Returns the status lines of responses. */
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

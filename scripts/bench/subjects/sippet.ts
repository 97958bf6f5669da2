import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bodyOf, type Input } from '../corpus.ts';
import type { Subject } from '../subject.ts';

const HOP = { transport: 'UDP', host: 'proxy.example.com', params: { branch: 'z9hG4bKbench' } } as const;

/** The part of the package that the bench uses. */
type Library = Pick<typeof import('../../../src/index.ts'), 'Message'>;

/** Returns sippet as it lies in `folder`, which is a `dist` folder: tsx would add calls to the compiled code. */
export async function loadSippet(folder: string): Promise<Subject> {
  const { Message }: Library = await import(pathToFileURL(join(folder, 'index.js')).href);
  type Parsed = ReturnType<typeof Message.parse>;

  const six = ({ headers }: Parsed): readonly unknown[] => {
    const { via, from, to, callId, cseq, maxForwards } = headers;
    return [via, from, to, callId, cseq, maxForwards];
  };

  /** Reads the headers of the corpus other than the six. */
  const others = ({ headers }: Parsed): readonly unknown[] => {
    const { recordRoute, contact, allow, supported, userAgent, accept, date } = headers;
    const { expires, contentType, contentLength, authorization } = headers;
    const first = [recordRoute, contact, allow, supported, userAgent, accept, date];
    return [...first, expires, contentType, contentLength, authorization];
  };

  return {
    name: 'sippet',
    everyHeader: ({ octets }) => {
      const message = Message.parse(octets);
      return [six(message), others(message)];
    },
    six: ({ octets }) => six(Message.parse(octets)),
    forward: ({ octets }) => {
      const message = Message.parse(octets);
      return [six(message), message.prepend('via', HOP).toBytes()];
    },
    build: ({ id, octets }: Input) => {
      const host = 'pc33.atlanta.example.com';
      const uri = { kind: 'sip', scheme: 'sip', user: 'bob', host: 'biloxi.example.com' } as const;
      const alice = { kind: 'sip', scheme: 'sip', user: 'alice', host: 'atlanta.example.com' } as const;
      const message = Message.request('INVITE', uri, {
        via: [{ transport: 'UDP', host, params: { branch: `z9hG4bKnashds${id}`, rport: true } }],
        maxForwards: 69,
        to: { displayName: 'Bob', uri },
        from: { displayName: 'Alice', uri: alice, params: { tag: `19283017${id}` } },
        callId: `a84b4c76e66710${id}@${host}`,
        cseq: { sequence: 1, method: 'INVITE' },
        contact: [{ uri: { kind: 'sip', scheme: 'sip', user: 'alice', host } }],
        allow: ['INVITE', 'ACK', 'CANCEL', 'OPTIONS', 'BYE', 'REFER', 'NOTIFY', 'MESSAGE'],
        supported: ['replaces', 'timer', '100rel'],
        userAgent: 'Softphone/1.2.3',
        contentType: { type: 'application', subtype: 'sdp' },
      });
      return message.withBody(bodyOf(octets)).toBytes();
    },
  };
}

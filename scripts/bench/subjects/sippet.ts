import { Message } from '../../../src/index.ts';
import type { Input } from '../corpus.ts';
import type { Subject } from '../subject.ts';
import { touch } from '../touch.ts';

const HOP = { transport: 'UDP', host: 'proxy.example.com', params: { branch: 'z9hG4bKbench' } } as const;

function parsed({ octets }: Input): Message {
  return Message.parse(octets);
}

function six({ headers }: Message): number {
  const { via, from, to, callId, cseq, maxForwards } = headers;
  return touch(via) + touch(from) + touch(to) + touch(callId) + touch(cseq) + touch(maxForwards);
}

/** Reads the headers of the corpus other than the six. */
function others({ headers }: Message): number {
  const { recordRoute, contact, allow, supported, userAgent, accept, date } = headers;
  const { expires, contentType, contentLength, authorization } = headers;
  const first =
    touch(recordRoute) + touch(contact) + touch(allow) + touch(supported) + touch(userAgent) + touch(accept);
  return first + touch(date) + touch(expires) + touch(contentType) + touch(contentLength) + touch(authorization);
}

const built = Message.request('OPTIONS', 'sip:sip.example.com', {
  via: [HOP],
  from: { uri: { kind: 'sip', scheme: 'sip', host: 'a.example.com' }, params: { tag: '1928301774' } },
  to: { uri: { kind: 'sip', scheme: 'sip', host: 'b.example.com' } },
  cseq: { sequence: 1, method: 'OPTIONS' },
  callId: 'a84b4c76e66710',
  userAgent: 'sippet/1.0',
});

export const sippet: Subject = {
  name: 'sippet',
  everyHeader: (input) => {
    const message = parsed(input);
    return six(message) + others(message);
  },
  six: (input) => six(parsed(input)),
  forward: (input) => {
    const message = parsed(input);
    return six(message) + message.prepend('via', HOP).toBytes().length;
  },
  print: () => built.set('maxForwards', 69).toBytes().length,
};

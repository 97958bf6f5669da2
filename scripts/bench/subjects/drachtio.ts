import drachtio from 'drachtio-sip';
import type { Input } from '../corpus.ts';
import type { Subject } from '../subject.ts';
import { touch } from '../touch.ts';

const FIVE = ['from', 'to', 'contact', 'via', 'cseq'] as const;

function parsed({ text }: Input): InstanceType<typeof drachtio.SipMessage> {
  return new drachtio.SipMessage(text);
}

/** Headers are strings; five are parsed on demand. */
export const drachtioSip: Subject = {
  name: 'drachtio-sip',
  everyHeader: (input) => {
    const message = parsed(input);
    return FIVE.reduce((leaves, name) => leaves + touch(message.getParsedHeader(name)), touch(message.headers));
  },
  six: (input) => {
    const message = parsed(input);
    const typed = ['via', 'from', 'to', 'cseq'].reduce(
      (leaves, name) => leaves + touch(message.getParsedHeader(name)),
      0,
    );
    return typed + touch(message.get('call-id')) + touch(message.get('max-forwards'));
  },
  forward: (input) => {
    const message = parsed(input);
    const typed = ['from', 'to', 'cseq'].reduce((leaves, name) => leaves + touch(message.getParsedHeader(name)), 0);
    message.set('via', `SIP/2.0/UDP proxy.example.com;branch=z9hG4bKbench, ${message.get('via')}`);
    return typed + message.toString().length;
  },
};

import drachtio from 'drachtio-sip';
import type { Input } from '../corpus.ts';
import type { Subject } from '../subject.ts';

const FIVE = ['via', 'from', 'to', 'contact', 'cseq'] as const;

/** Does the work of the unit, with which all times are compared. */
export function unit({ text }: Input): unknown {
  const message = new drachtio.SipMessage(text);
  return FIVE.map((name) => message.getParsedHeader(name));
}

/** Headers are strings; five are parsed on demand. */
export const drachtioSip: Subject = {
  name: 'drachtio-sip',
  everyHeader: ({ text }) => {
    const message = new drachtio.SipMessage(text);
    return [message.headers, ...FIVE.map((name) => message.getParsedHeader(name))];
  },
  six: ({ text }) => {
    const message = new drachtio.SipMessage(text);
    const typed = (['via', 'from', 'to', 'cseq'] as const).map((name) => message.getParsedHeader(name));
    return [...typed, message.get('call-id'), message.get('max-forwards')];
  },
  forward: ({ text }) => {
    const message = new drachtio.SipMessage(text);
    const typed = (['from', 'to', 'cseq'] as const).map((name) => message.getParsedHeader(name));
    message.set('via', `SIP/2.0/UDP proxy.example.com;branch=z9hG4bKbench, ${message.get('via')}`);
    return [...typed, message.toString()];
  },
};

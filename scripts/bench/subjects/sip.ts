import sip from 'sip';
import type { Input } from '../corpus.ts';
import type { Subject } from '../subject.ts';

const SIX = ['via', 'from', 'to', 'call-id', 'cseq', 'max-forwards'] as const;

function parsed({ text }: Input): { readonly headers: Record<string, unknown> } {
  return sip.parse(text) ?? { headers: {} };
}

function six({ headers }: { readonly headers: Record<string, unknown> }): readonly unknown[] {
  return SIX.map((name) => headers[name]);
}

/** kirm/sip.js reads all headers at once, most of them as strings. */
export const npmSip: Subject = {
  name: 'sip',
  everyHeader: (input) => parsed(input).headers,
  six: (input) => six(parsed(input)),
  forward: (input) => {
    const message = parsed(input);
    const { via } = message.headers;
    const hop = { version: '2.0', protocol: 'UDP', host: 'proxy.example.com', params: { branch: 'z9hG4bKbench' } };
    if (Array.isArray(via)) via.unshift(hop);
    return [six(message), sip.stringify(message)];
  },
};

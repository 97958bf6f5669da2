import sip from 'sip';
import type { Input } from '../corpus.ts';
import type { Subject } from '../subject.ts';
import { touch } from '../touch.ts';

const SIX = ['via', 'from', 'to', 'call-id', 'cseq', 'max-forwards'] as const;

function parsed({ text }: Input): { readonly headers: Record<string, unknown> } {
  return sip.parse(text) ?? { headers: {} };
}

function six({ headers }: { readonly headers: Record<string, unknown> }): number {
  return SIX.reduce((leaves, name) => leaves + touch(headers[name]), 0);
}

/** kirm/sip.js reads all headers at once, most of them as strings. */
export const npmSip: Subject = {
  name: 'sip',
  everyHeader: (input) => touch(parsed(input).headers),
  six: (input) => six(parsed(input)),
  forward: (input) => {
    const message = parsed(input);
    const { via } = message.headers;
    const hop = { version: '2.0', protocol: 'UDP', host: 'proxy.example.com', params: { branch: 'z9hG4bKbench' } };
    if (Array.isArray(via)) via.unshift(hop);
    return six(message) + sip.stringify(message).length;
  },
  print: () => sip.stringify(BUILT).length,
};

const BUILT = {
  method: 'OPTIONS',
  uri: 'sip:sip.example.com',
  version: '2.0',
  headers: {
    via: [{ version: '2.0', protocol: 'UDP', host: 'proxy.example.com', params: { branch: 'z9hG4bKbench' } }],
    from: { uri: 'sip:a.example.com', params: { tag: '1928301774' } },
    to: { uri: 'sip:b.example.com' },
    cseq: { method: 'OPTIONS', seq: 1 },
    'call-id': 'a84b4c76e66710',
    'user-agent': 'sippet/1.0',
    'max-forwards': 69,
  },
};

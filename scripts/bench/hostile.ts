import {
  accept,
  contact,
  subject,
  to,
  userAgent,
  via,
  warning,
  wwwAuthenticate,
} from '../../src/generated/headers/index.ts';
import type { AnyDefinition } from '../../src/runtime/definition.ts';

/** Values that make a parser with backtracking slow, by name. Each has about `octets` octets. */

export interface Hostile {
  readonly name: string;
  readonly header: AnyDefinition;
  readonly make: (octets: number) => string;
}

function repeated(head: string, part: string, tail = ''): (octets: number) => string {
  return (octets) =>
    head + part.repeat(Math.max(1, Math.floor((octets - head.length - tail.length) / part.length))) + tail;
}

export const hostile: readonly Hostile[] = [
  { name: 'parameters that are nearly known', header: via, make: repeated('SIP/2.0/UDP a', ';ttl=1234') },
  { name: 'parameters that repeat', header: via, make: repeated('SIP/2.0/UDP a', ';branch=z') },
  { name: 'open parentheses', header: userAgent, make: repeated('', '(') },
  {
    name: 'comments in comments',
    header: userAgent,
    make: (octets) => '('.repeat(octets / 2) + ')'.repeat(octets / 2),
  },
  { name: 'comments in a row', header: userAgent, make: repeated('', '() ') },
  { name: 'a user without @', header: to, make: repeated('<sip:', 'a', '>') },
  { name: 'a user, then nothing', header: to, make: repeated('<sip:', 'a;b=', '@') },
  { name: 'a display name that is none', header: to, make: repeated('', 'a ') },
  { name: 'a quoted string that does not end', header: to, make: repeated('"', '\\"') },
  { name: 'a list of contacts', header: contact, make: repeated('<sip:a>', ',<sip:a>') },
  { name: 'a list that ends in a comma', header: contact, make: repeated('<sip:a>', ',<sip:a>', ',') },
  { name: 'Digest that is none', header: wwwAuthenticate, make: repeated('Digest a=b', ', realm=a') },
  { name: 'stale that is none', header: wwwAuthenticate, make: repeated('Digest realm="a"', ', stale=truth') },
  { name: 'folds', header: subject, make: repeated('a', '\r\n b') },
  { name: 'blanks', header: subject, make: repeated('a', ' ', 'b') },
  { name: 'folds that lead nowhere', header: accept, make: repeated('a/b', '\r\n ') },
  { name: 'ranges', header: accept, make: repeated('a/b', ';q=0.5,a/b') },
  { name: 'agents', header: warning, make: repeated('399 a "b"', ', 399 a:1 "\\b"') },
];

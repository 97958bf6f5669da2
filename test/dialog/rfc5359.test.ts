/** The services of RFC 5359 whose messages are printed: hold, transfer, forwarding, conferences, park, pickup, ... */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messageOf, type Printed, replay } from './replay.ts';

const LABEL =
  /^(\S+) F\S+ (?:.*? )?(Alice|Bob|Carol|Proxy \d|Proxy|Music Server|Park Server|Announcement Server|Gateway|B\d|PC) -> +(.+)$/;

/** The printed messages by section, without bodies. */
const sections = new Map<string, Printed[]>();
for (const block of readFileSync(new URL('./rfc5359.txt', import.meta.url), 'utf8')
  .split(/^== /m)
  .slice(1)) {
  const [title = '', ...lines] = block.split('\n');
  const [, section = '', from = '', to = ''] = LABEL.exec(title.replaceAll('  ', ' ')) ?? [];
  const printed = { label: title, from, to: to.trim(), message: messageOf(lines.join('\n')) };
  sections.set(section, [...(sections.get(section) ?? []), printed]);
}

const NAMES = ['Alice', 'Bob', 'Carol', 'Music Server', 'Park Server', 'B4'];

/** The places where RFC 5359 contradicts itself. */
const CONTRADICTIONS = [
  // The Contact of the 200 has no `gr`.
  ['2.5 F21 ACK Alice -> Carol', 'ACK sips:39itp34klkd@chicago.example.com;gr'],
  ['2.5 F14 ACK Bob -> Carol', 'ACK sips:39itp34klkd@chicago.example.com;gr'],
  // The To of the INVITE is the GRUU of Alice.
  ['2.15 F23 BYE Alice -> Park Server', 'From: sips:alice@atlanta.example.com;tag=098594'],
];

describe('the services of RFC 5359', () => {
  it.each([
    { section: '2.1', service: 'call hold', requests: 6 },
    { section: '2.2', service: 'consultation hold', requests: 8 },
    { section: '2.3', service: 'music on hold', requests: 7 },
    { section: '2.4', service: 'unattended transfer', requests: 5 },
    { section: '2.5', service: 'attended transfer', requests: 10 },
    { section: '2.6', service: 'transfer by instant message', requests: 3 },
    { section: '2.7', service: 'unconditional forwarding', requests: 2 },
    { section: '2.8', service: 'forwarding on busy', requests: 2 },
    { section: '2.9', service: 'forwarding on no answer', requests: 2 },
    { section: '2.10', service: 'conference, third party added', requests: 4 },
    { section: '2.11', service: 'conference, third party joins', requests: 4 },
    { section: '2.12', service: 'find-me', requests: 2 },
    { section: '2.15', service: 'call park', requests: 4 },
    { section: '2.17', service: 'automatic redial', requests: 1 },
    { section: '2.18', service: 'click to dial', requests: 1 },
  ])('$section, $service: the $requests requests in dialogs are as dialogs give them', ({ section, requests }) => {
    const parties = [...replay(sections.get(section) ?? [], NAMES).values()];
    const allowed = CONTRADICTIONS.filter(([label]) => label?.startsWith(`${section} `));
    const different = parties.flatMap((party) => party.different.map(([label, printed]) => [label, printed]));
    expect(different).toEqual(allowed);
    expect(parties.flatMap((party) => party.refused)).toEqual([]);
    expect(parties.reduce((sum, party) => sum + party.equal.length, 0)).toBe(requests);
  });

  it('are printed in 308 messages', () => {
    expect([...sections.values()].flat().length).toBe(308);
  });
});

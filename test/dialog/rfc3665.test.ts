/** The flows of RFC 3665, message by message. */
import { Message } from 'sippet';
import { describe, expect, it } from 'vitest';
import { octets } from '../vectors/files.ts';
import { type Printed, replay } from './replay.ts';

const PARTIES = /(Alice|Bob|Proxy \d|Proxy|SIP ALG|Redirect Server) -> (.+)$/;

/** Returns the whole messages of a section, with their senders: `F15 ACK Alice -> Proxy 1`. */
function messagesOf(section: string): readonly Printed[] {
  const index: readonly { file: string; section: string; label: string; complete: boolean }[] = JSON.parse(
    octets('rfc3665/index.json').toString(),
  );
  return index.flatMap(({ file, section: where, label, complete }) => {
    const parts = PARTIES.exec(label);
    if (where !== section || !complete || parts === null) return [];
    return [{ label, from: parts[1] ?? '', to: parts[2] ?? '', message: Message.parse(octets(file)) }];
  });
}

function outcomeOf(section: string) {
  const parties = [...replay(messagesOf(section), ['Alice', 'Bob']).values()];
  return {
    equal: parties.flatMap((party) => party.equal),
    faults: parties.flatMap((party) => [...party.different, ...party.refused]),
    states: parties.flatMap(({ dialogs }) => [...dialogs.values()].map(({ state }) => state)),
  };
}

describe('the flows of RFC 3665', () => {
  it.each([
    { section: '3.1', requests: 2 },
    { section: '3.2', requests: 2 },
    { section: '3.3', requests: 1, state: 'confirmed' },
    { section: '3.4', requests: 2 },
    { section: '3.5', requests: 2 },
    { section: '3.6', requests: 2 },
    { section: '3.7', requests: 4 },
  ])(
    'of section $section have the $requests requests in dialogs that are printed',
    ({ section, requests, state = 'terminated' }) => {
      const { equal, faults, states } = outcomeOf(section);
      expect([equal.length, faults, states]).toEqual([requests, [], [state, state]]);
    },
  );

  it.each(['3.8', '3.9', '3.10', '3.11'])('of section %s leave no dialog', (section) => {
    const { equal, states } = outcomeOf(section);
    expect(equal).toEqual([]);
    expect(states.every((state) => state === 'terminated')).toBe(true);
  });
});

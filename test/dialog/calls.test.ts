import { describe, expect, it } from 'vitest';
import { type Agent, type Behaviour, Line, sdp, storyOf } from './agents.ts';

const NAMES = { '10.0.0.1': 'alice', '10.0.0.2': 'bob' };
const BOB = 'bob@10.0.0.2';

/** Rings, takes the call after a second, and answers every other request 200, each offer with an answer. */
function taking(line: Line): Behaviour {
  return (event, call) => {
    if (event.type !== 'request') return;
    const { request, role } = event;
    const description =
      role === 'offer' || (request.method === 'INVITE' && role === undefined) ? sdp('v=bob') : undefined;
    if (call.state !== 'preparative') call.respond(request, 200, { description });
    else {
      call.respond(request, 180);
      line.clock.at(line.clock.now() + 1000, () => call.respond(request, 200, { description }));
    }
  };
}

function pair(options: Parameters<Line['agent']>[3] = {}, behaviour?: (line: Line) => Behaviour) {
  const line = new Line();
  const alice = line.agent('alice', '10.0.0.1', () => undefined, options);
  const bob = line.agent('bob', '10.0.0.2', (behaviour ?? taking)(line), options);
  return { line, alice, bob };
}

function isClean(...agents: readonly Agent[]): boolean {
  return agents.every(({ calls, errors }) => calls.size === 0 && errors.length === 0);
}

describe('a call', () => {
  it('goes from INVITE to BYE, and leaves nothing behind', async () => {
    const { line, alice, bob } = pair();
    const call = alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    await line.advance(2000);
    expect([call.state, bob.call?.state]).toEqual(['established', 'established']);
    call.hangUp();
    await line.advance(60_000);
    expect(line.arrivals(NAMES)).toEqual([
      'alice INVITE',
      'bob 180 INVITE',
      'bob 200 INVITE',
      'alice ACK',
      'alice BYE',
      'bob 200 BYE',
    ]);
    expect([storyOf(alice), storyOf(bob)]).toEqual([
      ['progress: 180', 'start', 'end: hung up'],
      ['request: INVITE', 'start', 'acknowledged', 'end: peer hung up'],
    ]);
    expect(isClean(alice, bob)).toBe(true);
  });

  it('is cancelled while it rings', async () => {
    const { line, alice, bob } = pair();
    const call = alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    await line.advance(500);
    call.hangUp();
    await line.advance(60_000);
    expect(line.arrivals(NAMES).slice(2)).toEqual(['alice CANCEL', 'bob 200 CANCEL', 'bob 487 INVITE', 'alice ACK']);
    expect([storyOf(alice).at(-1), storyOf(bob).at(-1)]).toEqual(['end: cancelled', 'end: cancelled']);
    expect(isClean(alice, bob)).toBe(true);
  });

  it('is refused', async () => {
    const { line, alice, bob } = pair({}, () => (event, call) => {
      if (event.type === 'request') call.respond(event.request, 486);
    });
    alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    await line.advance(60_000);
    expect([storyOf(alice), storyOf(bob)]).toEqual([['end: refused'], ['request: INVITE', 'end: refused']]);
    expect(isClean(alice, bob)).toBe(true);
  });

  it('ends by BYE when no ACK has come for 64*T1', async () => {
    const { line, alice, bob } = pair();
    alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    await line.advance(900);
    line.network.leave({ address: '10.0.0.1', port: 5060 });
    await line.advance(100_000);
    expect(storyOf(bob)).toEqual(['request: INVITE', 'start', 'end: no ACK']);
    expect(bob.calls.size).toBe(0);
  });

  it('has an answer in the ACK if the INVITE has no offer', async () => {
    const { line, alice, bob } = pair({ answer: (offer) => sdp(`answer to ${offer.text()}`) });
    alice.calls.invite(line.inviteOf(alice, BOB));
    await line.advance(2000);
    const ack = bob.events.find(({ type }) => type === 'acknowledged');
    expect(ack?.type === 'acknowledged' && [ack.role, ack.request.text()]).toEqual(['answer', 'answer to v=bob']);
  });

  it('is answered 405 and 481 outside of itself', async () => {
    const { line, alice } = pair();
    const invite = line.inviteOf(alice, BOB);
    alice.stack.send(invite.with({ method: 'INFO' }).set('cseq', { sequence: 1, method: 'INFO' }));
    alice.stack.send(
      invite
        .with({ method: 'BYE' })
        .set('cseq', { sequence: 1, method: 'BYE' })
        .setRaw('To', '<sip:bob@10.0.0.2>;tag=b'),
    );
    await line.advance(1000);
    expect(line.arrivals(NAMES).filter((word) => word.startsWith('bob'))).toEqual(['bob 405 INFO', 'bob 481 BYE']);
  });
});

describe('reliable provisional responses of a call', () => {
  const early =
    (line: Line): Behaviour =>
    (event, call) => {
      if (event.type !== 'request' || event.request.method !== 'INVITE') return;
      const { request } = event;
      call.respond(request, 183, { description: sdp('v=bob') });
      line.clock.at(line.clock.now() + 2000, () => call.respond(request, 200));
    };

  it('carry the answer, and are acknowledged by PRACK', async () => {
    const { line, alice, bob } = pair({}, early);
    const call = alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    await line.advance(3000);
    expect(line.arrivals(NAMES)).toEqual([
      'alice INVITE',
      'bob 183 INVITE',
      'alice PRACK',
      'bob 200 PRACK',
      'bob 200 INVITE',
      'alice ACK',
    ]);
    const [progress] = alice.events;
    expect(progress?.type === 'progress' && progress.role).toBe('answer');
    call.hangUp();
    await line.advance(60_000);
    expect(isClean(alice, bob)).toBe(true);
  });

  it('hold the 2xx back until the PRACK has come', async () => {
    const { line, alice } = pair({}, () => (event, call) => {
      if (event.type !== 'request') return;
      call.respond(event.request, 183, { description: sdp('v=bob') });
      call.respond(event.request, 200);
    });
    alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    await line.advance(1000);
    expect(line.arrivals(NAMES).slice(1)).toEqual([
      'bob 183 INVITE',
      'alice PRACK',
      'bob 200 PRACK',
      'bob 200 INVITE',
      'alice ACK',
    ]);
  });

  it('reject the INVITE if no PRACK comes', async () => {
    const { line, alice, bob } = pair({}, early);
    alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    line.clock.advance(1);
    line.network.leave({ address: '10.0.0.1', port: 5060 });
    const silent = bob.call;
    await line.advance(100_000);
    expect(storyOf(bob)).toEqual(['request: INVITE', 'end: refused']);
    expect([silent?.state, bob.calls.size]).toEqual(['morgue', 0]);
  });
});

describe('the session of a call', () => {
  async function established(options: Parameters<Line['agent']>[3] = {}, bobs = options) {
    const line = new Line();
    const alice = line.agent('alice', '10.0.0.1', taking(line), options);
    const bob = line.agent('bob', '10.0.0.2', taking(line), bobs);
    const call = alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    await line.advance(2000);
    line.network.arrived.length = 0;
    const peer = bob.call;
    if (peer === undefined) throw new Error('expected a call');
    return { line, alice, bob, call, peer };
  }

  it('changes by re-INVITE and by UPDATE', async () => {
    const { line, bob, call } = await established();
    call.modify({ method: 'INVITE', description: sdp('v=alice 2') });
    await line.advance(1000);
    call.modify({ method: 'UPDATE', description: sdp('v=alice 3') });
    await line.advance(1000);
    expect(line.arrivals(NAMES)).toEqual([
      'alice INVITE',
      'bob 200 INVITE',
      'alice ACK',
      'alice UPDATE',
      'bob 200 UPDATE',
    ]);
    expect(storyOf(bob).slice(3)).toEqual(['request: INVITE', 'acknowledged', 'request: UPDATE']);
  });

  it('changes after a crossing of re-INVITEs, first from the side that does not own the Call-ID', async () => {
    const { line, alice, bob, call, peer } = await established();
    call.modify({ method: 'INVITE', description: sdp('v=alice 2') });
    peer.modify({ method: 'INVITE', description: sdp('v=bob 2') });
    await line.advance(8000);
    expect(line.arrivals(NAMES)).toEqual([
      'alice INVITE',
      'bob INVITE',
      'bob 491 INVITE',
      'alice 491 INVITE',
      'alice ACK',
      'bob ACK',
      'bob INVITE',
      'alice 200 INVITE',
      'bob ACK',
      'alice INVITE',
      'bob 200 INVITE',
      'alice ACK',
    ]);
    expect([storyOf(alice).at(-1), storyOf(bob).includes('success: INVITE')]).toEqual(['success: INVITE', true]);
  });

  it('is refreshed by UPDATE, again and again', async () => {
    const { line, call, peer } = await established({ timer: { interval: 90 } }, {});
    await line.advance(300_000);
    const words = line.arrivals(NAMES);
    expect(words.filter((word) => word === 'alice UPDATE').length).toBe(6);
    expect(words.filter((word) => word === 'bob 200 UPDATE').length).toBe(6);
    expect([call.state, peer.state]).toEqual(['established', 'established']);
  });

  it.each([
    { refresher: 'uac', dead: '10.0.0.1', reason: 'end: expired', after: 60_000 },
    { refresher: 'uas', dead: '10.0.0.2', reason: 'end: expired', after: 60_000 },
  ] as const)(
    'expires at the other side if $refresher, who refreshes, is gone',
    async ({ refresher, dead, reason, after }) => {
      const { line, alice, bob } = await established({ timer: { interval: 90, refresher } }, {});
      const [gone, left] = dead === '10.0.0.1' ? [alice, bob] : [bob, alice];
      await gone.stack.close();
      await line.advance(after + 1000);
      expect(storyOf(left).at(-1)).toBe(reason);
      await line.advance(100_000);
      expect(left.calls.size).toBe(0);
    },
  );

  it('ends by BYE if the peer has forgotten it', async () => {
    const { line, alice, call } = await established();
    const lost = line.agent('bob', '10.0.0.2', () => undefined);
    call.modify({ method: 'INVITE', description: sdp('v=alice 2') });
    await line.advance(60_000);
    expect(line.arrivals(NAMES)).toEqual(['alice INVITE', 'bob 481 INVITE', 'alice ACK', 'alice BYE', 'bob 481 BYE']);
    expect(storyOf(alice).slice(-2)).toEqual(['failure: INVITE 481', 'end: failed']);
    expect(isClean(alice, lost)).toBe(true);
  });
});

describe('a transfer', () => {
  it('is asked for by REFER and reported by NOTIFY, and may outlive the call', async () => {
    const line = new Line();
    const alice = line.agent('alice', '10.0.0.1', () => undefined);
    const bob = line.agent('bob', '10.0.0.2', (event, call) => {
      if (event.type !== 'request') return;
      const isRefer = event.request.method === 'REFER';
      call.respond(event.request, isRefer ? 202 : 200);
      if (!isRefer) return;
      line.clock.at(line.clock.now() + 1000, () => call.notify(event.request, 180));
      line.clock.at(line.clock.now() + 5000, () => call.notify(event.request, 200));
    });
    const call = alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    await line.advance(1000);
    line.network.arrived.length = 0;
    call.refer({ kind: 'sip', scheme: 'sip', user: 'carol', host: '10.0.0.3' });
    await line.advance(2000);
    call.hangUp();
    await line.advance(60_000);
    expect(line.arrivals(NAMES)).toEqual([
      'alice REFER',
      'bob 202 REFER',
      'bob NOTIFY',
      'alice 200 NOTIFY',
      'bob NOTIFY',
      'alice 200 NOTIFY',
      'alice BYE',
      'bob 200 BYE',
      'bob NOTIFY',
      'alice 200 NOTIFY',
    ]);
    const reports = alice.events.flatMap((event) => (event.type === 'reference' ? [event.report?.status] : []));
    expect(reports).toEqual([100, 180, 200]);
    expect(isClean(alice, bob)).toBe(true);
  });
});

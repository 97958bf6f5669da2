import type { BuiltIn, Request, Response } from 'sippet';
import { describe, expect, it } from 'vitest';
import { Call, type CallAction } from '../../src/dialog/index.ts';
import { type Agent, type Behaviour, Line, sdp, storyOf } from './agents.ts';
import { answer, invite } from './messages.ts';

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
      ['progress: 180', 'start', 'end: hung up', 'success: BYE'],
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
    expect(storyOf(bob)).toEqual(['request: INVITE', 'start', 'end: no ACK', 'failure: BYE transport error']);
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

  it('stays as it is if the re-INVITE is withdrawn while the peer rings', async () => {
    const line = new Line();
    const alice = line.agent('alice', '10.0.0.1', taking(line));
    const take = taking(line);
    const bob = line.agent('bob', '10.0.0.2', (event, call, agent) => {
      if (event.type === 'request' && call.state !== 'preparative') call.respond(event.request, 180);
      else take(event, call, agent);
    });
    const call = alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    await line.advance(2000);
    line.network.arrived.length = 0;
    call.modify({ method: 'INVITE', description: sdp('v=alice 2') });
    await line.advance(1000);
    call.withdraw();
    await line.advance(1000);
    expect(line.arrivals(NAMES)).toEqual([
      'alice INVITE',
      'bob 180 INVITE',
      'alice CANCEL',
      'bob 200 CANCEL',
      'bob 487 INVITE',
      'alice ACK',
    ]);
    expect([storyOf(alice).at(-1), call.state, bob.call?.state]).toEqual([
      'failure: INVITE 487',
      'established',
      'established',
    ]);
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
      expect(storyOf(left)).toContain(reason);
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
    expect(storyOf(alice).slice(-3)).toEqual(['failure: INVITE 481', 'end: failed', 'failure: BYE 481']);
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

describe('a forked INVITE', () => {
  const options = { random: () => 0.5 };
  const words = (actions: readonly CallAction<BuiltIn>[]): readonly string[] =>
    actions.map((action) => {
      if (action.do === 'report') return `report ${action.event.type}`;
      return `${action.do} ${action.do === 'respond' ? action.response.status : action.request.method}`;
    });

  it('makes one call, and every further 2xx is acknowledged and ended, as often as it comes', () => {
    const { call } = Call.outgoing(invite(), options);
    const sent = call.invite;
    for (const toTag of ['b1', 'b2']) call.receiveResponse(sent, answer(sent, 180, { toTag }), 0);
    expect(call.ids.length).toBe(2);
    const [first, second] = ['b2', 'b1'].map((toTag) => answer(sent, 200, { toTag }));
    if (first === undefined || second === undefined) throw new Error('expected two responses');
    expect(words(call.receiveResponse(sent, first, 0))).toEqual(['report start', 'send ACK']);
    expect(words(call.receiveResponse(sent, second, 0))).toEqual(['send ACK', 'send BYE', 'report fork ended']);
    expect(words(call.receiveResponse(sent, second, 0))).toEqual(['send ACK']);
    expect(words(call.receiveResponse(sent, first, 0))).toEqual(['send ACK']);
    expect([call.state, call.dialog?.remoteTag]).toEqual(['established', 'b2']);
  });

  it('holds 32 dialogs at most, whatever a hostile server sends', () => {
    const { call } = Call.outgoing(invite(), options);
    const sent = call.invite;
    for (let tag = 0; tag < 1000; tag++) {
      call.receiveResponse(sent, answer(sent, 180, { toTag: `b${tag}` }), 0);
    }
    expect(call.ids.length).toBe(32);
    for (let tag = 0; tag < 1000; tag++) {
      const actions = call.receiveResponse(sent, answer(sent, 200, { toTag: `c${tag}` }), 0);
      expect(actions.length > 0).toBe(tag < 32);
    }
  });

  it('is tried again with the interval that a 422 asks for', () => {
    const { call, actions } = Call.outgoing(invite(), { ...options, timer: { interval: 90 } });
    expect(words(actions)).toEqual(['send INVITE']);
    const first = call.invite;
    const again = call.receiveResponse(first, answer(first, 422).setRaw('Min-SE', '3600'), 0);
    expect(words(again)).toEqual(['send INVITE']);
    expect([call.invite.headers.cseq?.sequence, call.invite.raw('Session-Expires'), call.invite.raw('Min-SE')]).toEqual(
      [8, ['3600'], ['3600']],
    );
    call.receiveResponse(call.invite, answer(call.invite, 200).setRaw('Session-Expires', '3600;refresher=uac'), 0);
    expect([call.state, call.next]).toEqual(['established', 1_800_000]);
  });

  it('is sent again with credentials, and so is every later request, each with the next number', () => {
    const authorize = (request: Request, _: Response, sequence: number): Request =>
      request.has('authorization')
        ? request
        : request
            .set('cseq', { sequence, method: request.method })
            .setRaw('Authorization', 'Digest username="alice", realm="b"');
    const { call } = Call.outgoing(invite(), { ...options, authorize });
    const first = call.invite;
    call.receiveResponse(first, answer(first, 401), 0);
    expect([call.invite.headers.cseq?.sequence, call.invite.has('authorization')]).toEqual([8, true]);
    const actions = call.receiveResponse(call.invite, answer(call.invite, 200), 0);
    const ack = actions.find((action) => action.do === 'send');
    expect(ack?.do === 'send' && ack.request.has('authorization')).toBe(true);
    const [bye] = call.hangUp(0);
    const [again] = bye?.do === 'send' ? call.receiveResponse(bye.request, answer(bye.request, 407), 0) : [];
    expect(again?.do === 'send' && [again.request.method, again.request.headers.cseq?.sequence]).toEqual(['BYE', 10]);
  });
});

describe('the driver of calls', () => {
  it('forgets a call whose messages cannot be sent, and reports the errors', async () => {
    const line = new Line();
    const alice = line.agent('alice', '10.0.0.1', () => undefined);
    const request = line.inviteOf(alice, BOB);
    await alice.stack.close();
    alice.calls.invite(request);
    expect([storyOf(alice), alice.calls.size, alice.errors.length]).toEqual([['end: failed'], 0, 1]);
  });

  it('refuses what a call sends by itself', async () => {
    const { line, alice } = pair();
    const call = alice.calls.invite(line.inviteOf(alice, BOB, sdp('v=alice')));
    expect(() => call.request('INFO')).toThrow(/the call is preparative and has no dialog/);
    await line.advance(2000);
    expect(() => call.request('BYE')).toThrow(/request\("BYE"\): the call sends it by itself/);
    call.request('INFO', { description: { body: 'hello', contentType: 'text/plain' } });
    await line.advance(100);
    expect(line.arrivals(NAMES).at(-2)).toBe('alice INFO');
  });

  it('answers 420 to what it does not support, 503 beyond its bound, and lets the application change messages', async () => {
    const line = new Line();
    const sending = <M extends Request | Response>(message: M): M => message.setRaw('X-Seen', 'yes') as M;
    const alice = line.agent('alice', '10.0.0.1', () => undefined, { sending, optionTags: [], maxCalls: 1 } as object);
    const bob = line.agent('bob', '10.0.0.2', taking(line), { optionTags: ['100rel'], maxCalls: 1 } as object);
    alice.stack.send(line.inviteOf(alice, BOB).set('require', ['replaces']));
    alice.calls.invite(line.inviteOf(alice, BOB));
    await line.advance(500);
    alice.calls.invite(line.inviteOf(alice, BOB));
    await line.advance(500);
    const invites = bob.events.filter((event) => event.type === 'request');
    expect(invites.map((event) => event.type === 'request' && event.request.raw('X-Seen'))).toEqual([['yes']]);
    expect(line.arrivals(NAMES)).toEqual(
      expect.arrayContaining(['bob 420 INVITE', 'bob 180 INVITE', 'bob 503 INVITE']),
    );
  });
});

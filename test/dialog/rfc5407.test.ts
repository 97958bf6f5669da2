/**
 * The race conditions of RFC 5407, message by message. Two calls exchange the messages of the figures, in the order of
 * the figures: a test delivers each message when the figure says that it arrives.
 */
import { type BuiltIn, Message, type Request, type Response, Uri } from 'sippet';
import { beforeEach, describe, expect, it } from 'vitest';
import { Call, type CallAction, type CallEvent, type CallOptions, Dialog } from '../../src/dialog/index.ts';
import { Line, storyOf } from './agents.ts';
import { answer, invite, required } from './messages.ts';

type Name = 'alice' | 'bob';

interface Posted {
  readonly name: string;
  readonly request: Request;
  readonly response: Response | undefined;
}

const SDP = { contentType: 'application/sdp' };
const offer = (version: number) => ({ body: `offer ${version}`, ...SDP });

/** Two calls, and the messages between them that have not arrived. */
class Race {
  now = 0;
  readonly calls = new Map<Name, Call<BuiltIn>>();
  readonly posted: Record<Name, Posted[]> = { alice: [], bob: [] };
  readonly events: Record<Name, CallEvent<BuiltIn>[]> = { alice: [], bob: [] };
  readonly #options: CallOptions<BuiltIn>;

  constructor(options: Partial<CallOptions<BuiltIn>> = {}) {
    this.#options = { random: () => 0.5, contact: { uri: Uri.parse('sip:bob@192.0.2.201') }, ...options };
  }

  call(name: Name): Call<BuiltIn> {
    return required(this.calls.get(name));
  }

  get states(): readonly [alice: string, bob: string] {
    const [alice, bob] = (['alice', 'bob'] as const).map((name) => this.calls.get(name)?.state.slice(0, 4) ?? 'none');
    return [alice ?? '', bob ?? ''];
  }

  /** Alice calls; F1 arrives. */
  begin(description: { body: string; contentType: string } | undefined): void {
    const request = invite();
    const given = description === undefined ? request : request.withBody(description.body, description.contentType);
    const { call, actions } = Call.outgoing(given, this.#options);
    this.calls.set('alice', call);
    this.do('alice', actions);
    this.arrive('alice', 'INVITE');
  }

  do(from: Name, actions: readonly CallAction<BuiltIn>[]): void {
    for (const action of actions) {
      if (action.do === 'report') this.events[from].push(action.event);
      else if (action.do === 'cancel') this.#post(from, 'CANCEL', action.request, undefined);
      else if (action.do === 'send') this.#post(from, action.request.method, action.request, undefined);
      else this.#post(from, `${action.response.status} ${action.request.method}`, action.request, action.response);
    }
  }

  #post(from: Name, name: string, request: Request, response: Response | undefined): void {
    this.posted[from].push({ name, request, response });
  }

  /** Takes the first message of this name off the wire: it is lost. */
  lose(from: Name, name: string): Posted {
    const at = this.posted[from].findIndex((each) => each.name === name);
    const [found] = at < 0 ? [] : this.posted[from].splice(at, 1);
    if (found === undefined)
      throw new Error(`${from} has not sent ${name}, but ${this.posted[from].map((each) => each.name)}`);
    return found;
  }

  /** Delivers the first message of this name. */
  arrive(from: Name, name: string): Posted {
    const message = this.lose(from, name);
    this.deliver(from, message);
    return message;
  }

  deliver(from: Name, { name, request, response }: Posted): void {
    const to: Name = from === 'alice' ? 'bob' : 'alice';
    const call = this.calls.get(to);
    if (response !== undefined) {
      // The peer knows the request by its own object.
      this.do(to, this.call(to).receiveResponse(this.#own.get(request) ?? request, response, this.now));
    } else if (call === undefined) {
      const received = this.#received(request);
      const begun = Call.incoming(received, this.#options);
      this.calls.set(to, begun.call);
      this.do(to, begun.actions);
    } else if (name === 'CANCEL') this.do(to, call.receiveCancel(this.#peers.get(request) ?? request, this.now));
    else if (name === 'ACK') this.do(to, call.receiveAck(this.#received(request), this.now));
    else this.do(to, call.receiveRequest(this.#received(request), this.now));
  }

  /** Ends the transaction of a request at its sender and its recipient, as timers K and J do. */
  end(request: Request): void {
    for (const [name, call] of this.calls) {
      this.do(name, call.ended(request, this.now));
      const received = this.#peers.get(request);
      if (received !== undefined) this.do(name, call.ended(received, this.now));
    }
  }

  /** The request of its sender for each one that was received, and the other way round. */
  readonly #own = new Map<Request, Request>();
  readonly #peers = new Map<Request, Request>();

  #received(request: Request): Request {
    const message = Message.parse(request.toBytes());
    if (!message.isRequest()) throw new Error('expected a request');
    this.#own.set(message, request);
    this.#peers.set(request, message);
    return message;
  }

  /** The request that a party has reported last and that it may answer. */
  reported(name: Name): Request {
    const found = this.events[name].findLast((event) => event.type === 'request');
    return required(found?.type === 'request' ? found.request : undefined);
  }

  respond(name: Name, status: number, description?: { body: string; contentType: string }): void {
    this.do(name, this.call(name).respond(this.reported(name), status, this.now, { description }));
  }

  hangUp(name: Name): void {
    this.do(name, this.call(name).hangUp(this.now));
  }

  modify(name: Name, method: 'INVITE' | 'UPDATE', version: number): void {
    this.do(name, this.call(name).modify({ method, description: offer(version) }, this.now));
  }

  /** The types of the events of a party. */
  story(name: Name): readonly string[] {
    return this.events[name].map((event) => event.type);
  }

  /** The messages of a party that have not arrived. */
  waiting(name: Name): readonly string[] {
    return this.posted[name].map((each) => each.name);
  }
}

let race: Race;

/** F1 to F3: INVITE and 180 arrive, and Bob accepts. */
function ringAndAccept({ hasOffer = true } = {}): void {
  race.begin(hasOffer ? offer(1) : undefined);
  race.respond('bob', 180);
  race.arrive('bob', '180 INVITE');
  expect(race.states).toEqual(['earl', 'earl']);
  race.respond('bob', 200, { body: hasOffer ? 'answer 1' : 'offer 1', ...SDP });
}

/** F1 to F4: the call is established. */
function establish(): void {
  ringAndAccept();
  race.arrive('bob', '200 INVITE');
  race.arrive('alice', 'ACK');
  expect(race.states).toEqual(['esta', 'esta']);
}

beforeEach(() => {
  race = new Race({ answer: (given) => ({ body: `answer to ${given.text()}`, ...SDP }) });
});

describe('messages in the moratorium state', () => {
  it('3.1.1: an INVITE that is repeated after the 200 is no new call', async () => {
    const line = new Line();
    const alice = line.agent('alice', '10.0.0.1', () => undefined);
    const bob = line.agent('bob', '10.0.0.2', (event, call) => {
      if (event.type === 'request') call.respond(event.request, 200, { description: { body: 'answer 1', ...SDP } });
    });
    alice.calls.invite(line.inviteOf(alice, 'bob@10.0.0.2', offer(1)));
    await line.advance(100);
    const [first] = line.network.sent;
    if (first !== undefined) line.network.carry(first.octets, first.from, first.to, () => undefined, true);
    await line.advance(1000);
    expect([alice.call?.state, bob.call?.state, bob.calls.size]).toEqual(['established', 'established', 1]);
    expect(storyOf(bob)).toEqual(['request: INVITE', 'start', 'acknowledged']);
  });

  it('3.1.2: a CANCEL changes nothing after the 200, which the caller acknowledges and ends by BYE', () => {
    race.begin(offer(1));
    race.respond('bob', 180);
    race.arrive('bob', '180 INVITE');
    race.hangUp('alice');
    race.respond('bob', 200, { body: 'answer 1', ...SDP });
    race.arrive('alice', 'CANCEL');
    expect(race.states).toEqual(['canc', 'mora']);
    race.arrive('bob', '200 INVITE');
    expect(race.waiting('alice')).toEqual(['ACK', 'BYE']);
    race.arrive('alice', 'ACK');
    expect(race.states).toEqual(['mort', 'esta']);
    const { request } = race.arrive('alice', 'BYE');
    expect(race.states).toEqual(['mort', 'mort']);
    race.arrive('bob', '200 BYE');
    race.end(request);
    expect(race.states).toEqual(['morg', 'morg']);
    expect(race.story('alice')).not.toContain('start');
  });

  it('3.1.3: a BYE of the early state ends the call that was accepted meanwhile', () => {
    race.begin(offer(1));
    race.respond('bob', 180);
    const early = required(
      Dialog.asClient(
        race.posted.bob[0]?.request ?? invite(),
        race.lose('bob', '180 INVITE').response ?? answer(invite(), 180),
      ),
    );
    const bye = early.request('BYE').request;
    race.respond('bob', 200, { body: 'answer 1', ...SDP });
    race.deliver('alice', { name: 'BYE', request: bye, response: undefined });
    expect(race.waiting('bob')).toEqual(['200 INVITE', '200 BYE']);
    expect(race.states[1]).toBe('mort');
    race.arrive('bob', '200 INVITE');
    // The ACK "is always sent to complete the three-way handshake".
    race.arrive('alice', 'ACK');
    expect(race.states[1]).toBe('mort');
  });

  it('3.1.4: a re-INVITE is answered 200 although the ACK is lost, and the late ACK is accepted', () => {
    ringAndAccept();
    const ok = race.arrive('bob', '200 INVITE');
    race.lose('alice', 'ACK');
    expect(race.states).toEqual(['esta', 'mora']);
    race.modify('alice', 'INVITE', 2);
    race.arrive('alice', 'INVITE');
    race.respond('bob', 200, { body: 'answer 2', ...SDP });
    race.deliver('bob', ok);
    race.arrive('alice', 'ACK');
    expect(race.states).toEqual(['esta', 'esta']);
    race.arrive('bob', '200 INVITE');
    const ack = race.arrive('alice', 'ACK');
    expect(ack.request.headers.cseq?.sequence).toBe(8);
    expect(race.events.alice.at(-1)).toMatchObject({ type: 'success', role: 'answer' });
  });

  it('3.1.5: a re-INVITE is answered 491 while the ACK owes an answer', () => {
    ringAndAccept({ hasOffer: false });
    const ok = race.arrive('bob', '200 INVITE');
    race.lose('alice', 'ACK');
    race.modify('alice', 'INVITE', 2);
    race.arrive('alice', 'INVITE');
    expect(race.waiting('bob')).toEqual(['491 INVITE']);
    race.deliver('bob', ok);
    const ack = race.arrive('alice', 'ACK');
    expect(ack.request.text()).toBe('answer to offer 1');
    expect(race.states).toEqual(['esta', 'esta']);
    expect(race.events.bob.at(-1)).toMatchObject({ type: 'acknowledged', role: 'answer' });
  });

  it('3.1.6: a BYE ends the call although the ACK is lost, and the repeated 200 begins nothing', () => {
    ringAndAccept();
    const ok = race.arrive('bob', '200 INVITE');
    race.lose('alice', 'ACK');
    race.hangUp('alice');
    race.arrive('alice', 'BYE');
    expect(race.states).toEqual(['mort', 'mort']);
    race.deliver('bob', ok);
    race.arrive('alice', 'ACK');
    race.arrive('bob', '200 BYE');
    expect(race.states).toEqual(['mort', 'mort']);
    expect(race.story('alice').filter((type) => type === 'start').length).toBe(1);
  });
});

describe('messages in the mortal state', () => {
  it('3.2.1: crossing BYEs are both answered 200', () => {
    establish();
    race.hangUp('alice');
    race.hangUp('bob');
    const one = race.arrive('alice', 'BYE');
    const other = race.arrive('bob', 'BYE');
    race.arrive('bob', '200 BYE');
    race.arrive('alice', '200 BYE');
    expect(race.states).toEqual(['mort', 'mort']);
    race.end(one.request);
    race.end(other.request);
    expect(race.states).toEqual(['morg', 'morg']);
  });

  it('3.2.2: a re-INVITE is answered 481', () => {
    establish();
    race.hangUp('alice');
    race.modify('bob', 'INVITE', 2);
    race.arrive('bob', 'INVITE');
    expect(race.waiting('alice')).toEqual(['BYE', '481 INVITE']);
    race.arrive('alice', 'BYE');
    race.arrive('alice', '481 INVITE');
    expect(race.states).toEqual(['mort', 'mort']);
    expect(race.waiting('bob')).toEqual(['200 BYE']);
  });

  it('3.2.3: the 200 to a re-INVITE is acknowledged', () => {
    establish();
    race.modify('bob', 'INVITE', 2);
    race.arrive('bob', 'INVITE');
    race.hangUp('bob');
    race.respond('alice', 200, { body: 'answer 2', ...SDP });
    race.arrive('bob', 'BYE');
    race.arrive('alice', '200 INVITE');
    expect(race.waiting('bob')).toEqual(['ACK']);
    race.arrive('alice', '200 BYE');
    race.arrive('bob', 'ACK');
    expect(race.states).toEqual(['mort', 'mort']);
  });

  it('3.2.4: the callee that hangs up sends its BYE when the ACK has come (RFC 3261 §15), and starts nothing', () => {
    ringAndAccept();
    race.arrive('bob', '200 INVITE');
    race.hangUp('bob');
    expect([race.states[1], race.waiting('bob')]).toEqual(['leav', []]);
    race.arrive('alice', 'ACK');
    expect([race.states[1], race.waiting('bob')]).toEqual(['mort', ['BYE']]);
    race.arrive('bob', 'BYE');
    race.arrive('alice', '200 BYE');
    expect(race.states).toEqual(['mort', 'mort']);
  });

  it('3.3.3: a REFER is answered 481', () => {
    establish();
    race.hangUp('alice');
    race.do('bob', race.call('bob').refer({ kind: 'sip', scheme: 'sip', host: '192.0.2.7' }, 0));
    race.arrive('bob', 'REFER');
    expect(race.waiting('alice')).toEqual(['BYE', '481 REFER']);
  });
});

describe('messages that Appendix B explains', () => {
  it('a re-INVITE that was lost arrives after the BYE: it is refused, and its failure begins nothing', () => {
    establish();
    race.modify('alice', 'INVITE', 2);
    const lost = race.lose('alice', 'INVITE');
    race.hangUp('alice');
    race.arrive('alice', 'BYE');
    race.arrive('bob', '200 BYE');
    race.deliver('alice', lost);
    expect(race.waiting('bob')).toEqual([expect.stringMatching(/^(481|500) INVITE$/)]);
    race.arrive('bob', required(race.waiting('bob')[0]));
    expect([race.states, race.waiting('alice')]).toEqual([['mort', 'mort'], []]);
    expect(race.story('alice').filter((type) => type === 'end')).toHaveLength(1);
  });
});

describe('a user agent that has lost its Contact during a re-INVITE (RFC 6141 §5)', () => {
  const contact = [{ uri: Uri.parse('sip:alice@192.0.2.102') }];

  /** Returns two re-INVITEs of Alice from her new address. */
  function reinvites(): readonly [first: Request, second: Request] {
    const one = required(race.call('alice').dialog).request('INVITE', { headers: { contact } });
    const two = one.dialog.request('INVITE', { headers: { contact } });
    return [one.request.withBody('offer 2', SDP.contentType), two.request.withBody('offer 3', SDP.contentType)];
  }

  /** Bob receives a re-INVITE and accepts it, but Alice does not receive his 200. Returns his request. */
  function acceptUnheard(request: Request): Request {
    race.deliver('alice', { name: 'INVITE', request, response: undefined });
    race.respond('bob', 200, offer(2));
    race.lose('bob', '200 INVITE');
    return race.reported('bob');
  }

  it('§5.4: the UAS ends the dialog if no ACK comes to its 2xx', () => {
    establish();
    const [first] = reinvites();
    const received = acceptUnheard(first);
    race.do('bob', race.call('bob').fail(received, 'timeout', 32_000));
    expect([race.states[1], race.waiting('bob')]).toEqual(['mort', ['BYE']]);
  });

  it('§5.4: the UAS keeps the dialog if another re-INVITE has come meanwhile', () => {
    establish();
    const [first, second] = reinvites();
    const received = acceptUnheard(first);
    race.deliver('alice', { name: 'INVITE', request: second, response: undefined });
    race.respond('bob', 200, offer(2));
    race.do('bob', race.call('bob').fail(received, 'timeout', 32_000));
    expect([race.states[1], race.waiting('bob')]).toEqual(['esta', ['200 INVITE']]);
    race.do('bob', race.call('bob').fail(race.reported('bob'), 'timeout', 64_000));
    expect([race.states[1], race.waiting('bob')]).toEqual(['mort', ['200 INVITE', 'BYE']]);
  });

  it('§5.4: the UAS keeps the dialog if the ACK to the first INVITE never comes, but a re-INVITE does', () => {
    ringAndAccept();
    const first = race.reported('bob');
    race.arrive('bob', '200 INVITE');
    race.lose('alice', 'ACK');
    race.modify('alice', 'INVITE', 2);
    race.arrive('alice', 'INVITE');
    race.respond('bob', 200, offer(2));
    race.arrive('bob', '200 INVITE');
    race.arrive('alice', 'ACK');
    race.do('bob', race.call('bob').fail(first, 'timeout', 32_000));
    expect([race.states, race.waiting('bob')]).toEqual([['esta', 'esta'], []]);
    race.hangUp('bob');
    expect(race.waiting('bob')).toEqual(['BYE']);
  });

  it('§5.5: the UAC cancels its re-INVITE, and sends another one when that has ended', () => {
    establish();
    race.modify('alice', 'INVITE', 2);
    const { request } = race.arrive('alice', 'INVITE');
    race.do('alice', race.call('alice').withdraw(0));
    race.modify('alice', 'INVITE', 3);
    expect(race.waiting('alice')).toEqual(['CANCEL']);
    race.arrive('alice', 'CANCEL');
    race.lose('bob', '487 INVITE');
    race.do('alice', race.call('alice').ended(request, 32_000));
    const next = race.arrive('alice', 'INVITE').request;
    expect([next.text(), required(next.headers.cseq).sequence]).toEqual([
      'offer 3',
      required(request.headers.cseq).sequence + 1,
    ]);
    expect(race.states).toEqual(['esta', 'esta']);
  });

  it('§3.8: a modification that waits is withdrawn without a message', () => {
    ringAndAccept({ hasOffer: false });
    race.modify('alice', 'INVITE', 2);
    race.do('alice', race.call('alice').withdraw(0));
    race.arrive('bob', '200 INVITE');
    expect(race.waiting('alice')).toEqual(['ACK']);
  });

  it('§5.3: the UAC ignores that its ACK to a refusal cannot be sent', () => {
    establish();
    race.modify('alice', 'INVITE', 2);
    const { request } = race.arrive('alice', 'INVITE');
    race.respond('bob', 488);
    race.arrive('bob', '488 INVITE');
    for (const outcome of ['transport error', 'timeout'] as const)
      race.do('alice', race.call('alice').fail(request, outcome, 1000));
    expect([race.states, race.waiting('alice')]).toEqual([['esta', 'esta'], []]);
  });

  it('§5.3: a refused re-INVITE is not taken for one of the peer that has the same number', () => {
    establish();
    const number = required(race.call('alice').dialog).request('INVITE').request.headers.cseq?.sequence ?? 0;
    const own = required(race.call('bob').dialog).request('INVITE', { sequence: number }).request;
    expect(own.headers.cseq?.sequence).toBe(number);
    acceptUnheard(reinvites()[0]);
    race.do('bob', race.call('bob').fail(own, 'transport error', 1000));
    expect([race.states[1], race.waiting('bob')]).toEqual(['esta', []]);
  });
});

describe('changes of the session that cross', () => {
  it.each([
    ['3.3.1', 'INVITE'],
    ['3.3.2', 'UPDATE'],
  ] as const)(
    '%s: a re-INVITE and an %s are both answered 491, and Bob, who does not own the Call-ID, is first',
    (_, method) => {
      establish();
      race.modify('alice', method, 2);
      race.modify('bob', 'INVITE', 2);
      race.arrive('alice', method);
      race.arrive('bob', 'INVITE');
      race.arrive('bob', `491 ${method}`);
      race.arrive('alice', '491 INVITE');
      const [first, second] = [required(race.call('bob').next), required(race.call('alice').next)];
      expect([first, second]).toEqual([1000, 3050]);
      race.now = first;
      race.do('bob', race.call('bob').wake(first));
      race.arrive('bob', 'INVITE');
      race.respond('alice', 200, { body: 'answer 2', ...SDP });
      race.arrive('alice', '200 INVITE');
      race.arrive('bob', 'ACK');
      race.now = second;
      race.do('alice', race.call('alice').wake(second));
      race.arrive('alice', method);
      race.respond('bob', 200, { body: 'answer 3', ...SDP });
      race.arrive('bob', `200 ${method}`);
      expect(race.events.alice.at(-1)).toMatchObject({ type: 'success', role: 'answer' });
      expect(race.states).toEqual(['esta', 'esta']);
    },
  );
});

/**
 * Two user agents on a network that loses, repeats and delays datagrams. Both change the session, ask for references
 * and hang up at random moments, so that CANCEL, 2xx, BYE, re-INVITE, UPDATE and PRACK cross each other.
 */
import type { BuiltIn } from 'sippet';
import { expect, it } from 'vitest';
import type { ActiveCall } from '../../src/dialog/active-call.ts';
import type { CallEvent, CallOptions, Description } from '../../src/dialog/call-types.ts';
import { Random } from '../../src/testing/random.ts';
import { sampled } from '../sampling.ts';
import { type Agent, Line, sdp, storyOf } from './agents.ts';

const SEEDS = 2000;
/** The number of seeds in one test. */
const SHARE = 50;

/** The session as an agent sees it: the last offer with its answer. */
class Session {
  now = 'none';
  #count = 0;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  offer(): Description {
    this.#count += 1;
    return sdp(`${this.#name} ${this.#count}`);
  }

  /** Answers an offer, and adopts both. */
  answer(offer: string | undefined): Description {
    this.now = `${offer} / answer by ${this.#name}`;
    return sdp(this.now);
  }
}

/** Behaves at random, and keeps track of the session. */
function behave(line: Line, random: Random, session: Session) {
  const later = (most: number, wake: () => void): void => {
    line.clock.at(line.clock.now() + random.between(0, most), wake);
  };
  return (event: CallEvent<BuiltIn>, call: ActiveCall<BuiltIn>): void => {
    if (event.type === 'request') answerRequest(event, call);
    else if (event.type === 'acknowledged' && event.role === 'answer') session.now = event.request.text() ?? '';
    else if (
      (event.type === 'start' || event.type === 'success' || event.type === 'progress') &&
      event.role === 'answer'
    ) {
      session.now = event.response.text() ?? '';
    }
  };

  function answerRequest(event: Extract<CallEvent<BuiltIn>, { type: 'request' }>, call: ActiveCall<BuiltIn>): void {
    const { request, role } = event;
    const isFirst = call.state === 'preparative';
    const refusal = random.chance(0.1);
    const answer = (): Description | undefined => {
      if (role === 'offer') return session.answer(request.text());
      return request.method === 'INVITE' ? session.offer() : undefined;
    };
    if (request.method === 'REFER') {
      call.respond(request, 202);
      later(3000, () => call.notify(request, random.chance(0.5) ? 200 : 603));
    } else if (request.method !== 'INVITE') {
      call.respond(request, refusal ? 488 : 200, { description: refusal ? undefined : answer() });
    } else if (isFirst && random.chance(0.4)) {
      call.respond(request, 183, { description: answer() });
      later(6000, () => call.respond(request, refusal ? 603 : 200));
    } else {
      if (isFirst) call.respond(request, 180);
      later(isFirst ? 6000 : 800, () => {
        // A call that has ended meanwhile has answered the request.
        if (call.state === 'mortal' || call.state === 'morgue') return;
        call.respond(request, refusal ? 488 : 200, { description: refusal ? undefined : answer() });
      });
    }
  }
}

/** Does something at random with a call. */
function disturb(random: Random, call: ActiveCall<BuiltIn> | undefined, session: Session): void {
  if (call === undefined) return;
  const isThere = call.state === 'established' || call.state === 'moratorium';
  const pick = random.below(4);
  if (pick === 0) call.modify({ method: 'INVITE', description: session.offer() });
  else if (pick === 1) call.modify({ method: 'UPDATE', description: session.offer() });
  else if (pick === 2 && isThere) call.request('INFO');
  else if (isThere && call.dialog !== undefined) call.refer({ kind: 'sip', scheme: 'sip', host: '10.0.0.3' });
}

interface Outcome {
  readonly seed: number;
  readonly sessions: readonly string[] | undefined;
  readonly ends: readonly number[];
  readonly left: readonly number[];
  readonly errors: readonly unknown[];
  readonly stories: readonly (readonly string[])[];
}

async function simulate(seed: number): Promise<Outcome> {
  const random = new Random(seed);
  const line = new Line({
    seed,
    loss: random.below(26) / 100,
    duplication: random.below(16) / 100,
    delay: [1, random.between(1, 700)],
    isRecorded: false,
  });
  const sessions = { alice: new Session('alice'), bob: new Session('bob') };
  const optionsOf = (session: Session): Partial<CallOptions<BuiltIn>> => ({
    timer: random.chance(0.5) ? { interval: 90 } : undefined,
    answer: (offer) => session.answer(offer.text()),
  });
  const alice = line.agent('alice', '10.0.0.1', behave(line, random, sessions.alice), optionsOf(sessions.alice));
  const bob = line.agent('bob', '10.0.0.2', behave(line, random, sessions.bob), optionsOf(sessions.bob));
  const offer = random.chance(0.8) ? sessions.alice.offer() : undefined;
  const call = alice.calls.invite(line.inviteOf(alice, 'bob@10.0.0.2', offer));
  const isShort = random.chance(0.4);
  for (let turn = random.below(8); turn > 0; turn--) {
    await line.advance(random.between(0, 3000));
    disturb(random, random.chance(0.5) ? call : bob.call, random.chance(0.5) ? sessions.alice : sessions.bob);
  }
  if (!isShort) await line.advance(80_000);
  const areUp = !isShort && call.state === 'established' && bob.call?.state === 'established';
  const seen = areUp ? [sessions.alice.now, sessions.bob.now] : undefined;
  if (random.chance(0.7)) call.hangUp();
  if (random.chance(0.5)) await line.advance(random.between(0, 500));
  bob.call?.hangUp();
  await line.advance(100_000);
  // Neither has hung up if the INVITE had not arrived yet.
  call.hangUp();
  await line.advance(200_000);
  const agents: readonly Agent[] = [alice, bob];
  return {
    seed,
    sessions: seen,
    ends: agents.map(({ events }) => events.filter(({ type }) => type === 'end').length),
    left: agents.flatMap(({ calls, stack }) => [calls.size, stack.stats().live]),
    errors: agents.flatMap(({ errors }) => errors),
    stories: agents.map(storyOf),
  };
}

const tests = sampled(
  Array.from({ length: SEEDS / SHARE }, (_, at) => at * SHARE),
  20,
);

it.each(tests)(
  'two agents end in the same state, whatever is lost and whatever crosses: from seed %i',
  async (first) => {
    for (let seed = first; seed < first + SHARE; seed++) {
      const { sessions, ends, left, errors, stories } = await simulate(seed);
      const about = `seed ${seed}: ${JSON.stringify(stories)}`;
      expect(errors, about).toEqual([]);
      expect(left, about).toEqual([0, 0, 0, 0]);
      expect(ends[0], about).toBe(1);
      expect(ends[1], about).toBeLessThanOrEqual(1);
      if (sessions !== undefined) expect(sessions[0], about).toBe(sessions[1]);
    }
  },
);

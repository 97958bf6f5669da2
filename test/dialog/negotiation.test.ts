import { describe, expect, it } from 'vitest';
import { glareDelay, Negotiation, retryAfterSeconds } from '../../src/dialog/index.ts';

describe('the six patterns of RFC 6337', () => {
  it('1: an offer in INVITE is answered in the 2xx', () => {
    const [caller, callee] = [new Negotiation(), new Negotiation()];
    expect(caller.send('INVITE', true)).toBe(true);
    expect(callee.receive('INVITE', true)).toBe('take');
    expect([caller.offerState, callee.offerState]).toEqual(['offered', 'asked']);
    expect([callee.describe('2xx', 'sent'), caller.describe('2xx', 'received')]).toEqual(['answer', 'answer']);
    expect([caller.offerState, callee.offerState]).toEqual(['stable', 'stable']);
    caller.succeed('INVITE', 'received');
    expect(caller.describe('2xx', 'received')).toBe('repetition');
  });

  it('2: an offer in the 2xx is answered in the ACK', () => {
    const [caller, callee] = [new Negotiation(), new Negotiation()];
    caller.send('INVITE', false);
    callee.receive('INVITE', false);
    expect([callee.describe('2xx', 'sent'), caller.describe('2xx', 'received')]).toEqual(['offer', 'offer']);
    callee.succeed('INVITE', 'sent');
    expect([caller.describe('ACK', 'sent'), callee.describe('ACK', 'received')]).toEqual(['answer', 'answer']);
    callee.acknowledge();
    expect([callee.inviteState, callee.offerState]).toEqual(['idle', 'stable']);
  });

  it('3, 5: an offer in INVITE is answered in a reliable 1xx, whose PRACK may have another one', () => {
    const caller = new Negotiation();
    caller.send('INVITE', true);
    expect(caller.describe('1xx-rel', 'received')).toBe('answer');
    expect(caller.send('PRACK', true)).toBe(true);
    expect(caller.offerState).toBe('offered');
    expect(caller.describe('2xx', 'received')).toBe('repetition');
    expect(caller.describe('2xx PRACK', 'received')).toBe('answer');
    expect(caller.describe('2xx', 'received')).toBe('repetition');
    expect(caller.offerState).toBe('stable');
  });

  it('4: an offer in a reliable 1xx is answered in its PRACK', () => {
    const callee = new Negotiation();
    callee.receive('INVITE', false);
    expect(callee.describe('1xx-rel', 'sent')).toBe('offer');
    expect(callee.describe('PRACK', 'received')).toBe('answer');
    expect(callee.describe('2xx', 'sent')).toBe('repetition');
  });

  it('6: an offer in UPDATE is answered in its 2xx', () => {
    const [caller, callee] = [new Negotiation(), new Negotiation()];
    expect([caller.send('UPDATE', true), callee.receive('UPDATE', true)]).toEqual([true, 'take']);
    expect([callee.describe('2xx UPDATE', 'sent'), caller.describe('2xx UPDATE', 'received')]).toEqual([
      'answer',
      'answer',
    ]);
    caller.succeed('UPDATE', 'received');
    callee.succeed('UPDATE', 'sent');
    expect([caller.updateState, callee.updateState]).toEqual(['idle', 'idle']);
  });
});

describe('requests that cross', () => {
  it('are refused 491 if both are INVITEs, with or without offers', () => {
    const one = new Negotiation();
    one.send('INVITE', false);
    expect(one.receive('INVITE', false)).toBe('refuse 491');
    expect(one.fail('INVITE', 'received')).toBe('unchanged');
    expect(one.receive('INVITE', true)).toBe('take');
  });

  it('are refused 491 if an INVITE and an UPDATE with an offer cross, and go on if the UPDATE has none', () => {
    const one = new Negotiation();
    one.send('UPDATE', true);
    expect(one.receive('INVITE', true)).toBe('refuse 491');
    expect(one.receive('INVITE', false)).toBe('refuse 491');
    const other = new Negotiation();
    other.send('INVITE', true);
    expect(other.receive('UPDATE', true)).toBe('refuse 491');
    expect(other.receive('UPDATE', false)).toBe('take');
  });

  it('are refused 500 if the one before from the same side has no answer', () => {
    const one = new Negotiation();
    one.receive('INVITE', true);
    expect(one.receive('INVITE', false)).toBe('refuse 500');
    expect(one.receive('UPDATE', true)).toBe('refuse 500');
    const other = new Negotiation();
    other.receive('UPDATE', false);
    expect(other.receive('UPDATE', false)).toBe('refuse 500');
  });

  it('wait at their sender while another one is in progress', () => {
    const one = new Negotiation();
    one.send('INVITE', true);
    expect([one.send('INVITE', false), one.send('UPDATE', true), one.send('UPDATE', false)]).toEqual([
      false,
      false,
      true,
    ]);
    const other = new Negotiation();
    other.receive('INVITE', true);
    other.describe('2xx', 'sent');
    other.succeed('INVITE', 'sent');
    expect(other.maySend('INVITE', true)).toBe(false);
    other.acknowledge();
    expect(other.maySend('INVITE', true)).toBe(true);
  });

  it('wait, and are refused, while the offer of an INVITE without one is to come', () => {
    const [caller, callee] = [new Negotiation(), new Negotiation()];
    caller.send('INVITE', false);
    callee.receive('INVITE', false);
    expect([caller.maySend('UPDATE', true), callee.maySend('UPDATE', true), callee.maySend('UPDATE', false)]).toEqual([
      false,
      false,
      true,
    ]);
    expect([caller.receive('UPDATE', true), callee.receive('UPDATE', true)]).toEqual(['refuse 491', 'refuse 500']);
  });

  it('of RFC 5407 §3.1.4 are taken although the ACK is missing, and those of §3.1.5 are refused 491', () => {
    const one = new Negotiation();
    one.receive('INVITE', true);
    one.describe('2xx', 'sent');
    one.succeed('INVITE', 'sent');
    expect(one.receive('INVITE', true)).toBe('take');
    const other = new Negotiation();
    other.receive('INVITE', false);
    other.describe('2xx', 'sent');
    other.succeed('INVITE', 'sent');
    expect(other.receive('INVITE', true)).toBe('refuse 491');
    expect(other.receive('UPDATE', true)).toBe('refuse 491');
  });
});

describe('a failed request', () => {
  it('restores the session before its offer', () => {
    const one = new Negotiation();
    one.send('UPDATE', true);
    expect([one.fail('UPDATE', 'received'), one.offerState]).toEqual(['restored', 'stable']);
    const other = new Negotiation();
    other.receive('INVITE', true);
    expect([other.fail('INVITE', 'sent'), other.offerState, other.inviteState]).toEqual(['restored', 'stable', 'idle']);
  });

  it('diverges if changes were executed within the re-INVITE', () => {
    const one = new Negotiation();
    one.send('INVITE', true);
    one.describe('1xx-rel', 'received');
    expect(one.fail('INVITE', 'received')).toBe('diverged');
    const other = new Negotiation();
    other.receive('INVITE', true);
    other.describe('1xx-rel', 'sent');
    expect(other.hasExchanged).toBe(true);
  });

  it('leaves the offer of another request open', () => {
    const one = new Negotiation();
    one.send('INVITE', true);
    one.describe('1xx-rel', 'received');
    one.receive('UPDATE', true);
    expect([one.fail('INVITE', 'received'), one.offerState]).toEqual(['diverged', 'asked']);
  });

  it('includes an answer that never comes in the ACK', () => {
    const one = new Negotiation();
    one.receive('INVITE', false);
    one.describe('2xx', 'sent');
    one.succeed('INVITE', 'sent');
    one.acknowledge();
    expect(one.offerState).toBe('stable');
  });
});

it('a request that was answered 491 waits 2.1 to 4 s at the owner of the Call-ID, and 0 to 2 s at its peer', () => {
  const draws = [0, 0.5, 1 - 2 ** -32];
  expect(draws.map((random) => glareDelay(true, random))).toEqual([2100, 3050, 4000]);
  expect(draws.map((random) => glareDelay(false, random))).toEqual([0, 1000, 2000]);
  expect(draws.map(retryAfterSeconds)).toEqual([0, 5, 10]);
});

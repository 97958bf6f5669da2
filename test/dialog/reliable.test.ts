import { Message, type Request, Uri } from 'sippet';
import { Message as AnyMessage } from 'sippet/all';
import { describe, expect, it } from 'vitest';
import { Dialog, ReliableOrder, ReliableResponses, reliabilityOf, withRack } from '../../src/dialog/index.ts';
import { answer, invite, required } from './messages.ts';

/** Returns the PRACK for a response, as the server parses it. */
function prackFor(request: Request, response: ReturnType<typeof answer>): Request {
  const dialog = required(Dialog.asClient(request, response));
  const prack = Message.parse(withRack(dialog.request('PRACK').request, response).toBytes());
  if (!prack.isRequest()) throw new Error('expected a request');
  return prack;
}

describe('the server of reliable provisional responses', () => {
  it('sends a response at T1, 2*T1, 4*T1, ... until its PRACK comes', () => {
    const request = invite();
    const reliable = new ReliableResponses(request, 1000);
    const ready = required(reliable.send(answer(request, 183), 0, false));
    expect([ready.raw('Require'), ready.raw('RSeq')]).toEqual([['100rel'], ['1000']]);
    const times: number[] = [];
    for (let now = 0; now < 5000; now += 100) if (reliable.wake(now) === ready) times.push(now);
    expect(times).toEqual([500, 1500, 3500]);
    expect([reliable.receive(prackFor(request, ready)), reliable.next, reliable.wake(60_000)]).toEqual([
      200,
      undefined,
      undefined,
    ]);
  });

  it('rejects the INVITE after 64*T1 without a PRACK, and even then answers no stray one', () => {
    const request = invite();
    const reliable = new ReliableResponses(request, 1);
    const ready = required(reliable.send(answer(request, 183), 0, false));
    let end: number | undefined;
    for (let now = 0; end === undefined && now <= 40_000; now += 100) if (reliable.wake(now) === 'give up') end = now;
    expect([end, reliable.state]).toEqual([32_000, 'finished']);
    expect(reliable.receive(prackFor(request, ready).setRaw('RAck', '2 7 INVITE'))).toBe(481);
  });

  it('lets the second response wait for the PRACK of the first, and then counts by one', () => {
    const request = invite();
    const reliable = new ReliableResponses(request, 7);
    const first = required(reliable.send(answer(request, 180), 0, false));
    expect(reliable.send(answer(request, 183), 1, false)).toBeUndefined();
    reliable.receive(prackFor(request, first));
    expect(reliable.send(answer(request, 183), 2, false)?.raw('RSeq')).toEqual(['8']);
  });

  it.each(['8 7 INVITE', '7 8 INVITE', '7 7 OPTIONS'])('answers 481 to the RAck %s', (text) => {
    const request = invite();
    const reliable = new ReliableResponses(request, 7);
    const ready = required(reliable.send(answer(request, 180), 0, false));
    expect(reliable.receive(prackFor(request, ready).setRaw('RAck', text))).toBe(481);
    expect(reliable.receive(prackFor(request, ready).deleteRaw('RAck'))).toBe(481);
    expect(reliable.state).toBe('sent');
  });

  it('holds a 2xx back while a session description waits for its PRACK, and takes a late PRACK after a failure', () => {
    const request = invite();
    const reliable = new ReliableResponses(request, 7);
    const ready = required(reliable.send(answer(request, 183), 0, true));
    expect(reliable.holdsSuccess).toBe(true);
    reliable.finish();
    expect([reliable.next, reliable.receive(prackFor(request, ready))]).toEqual([undefined, 200]);
    expect(reliable.send(answer(request, 183), 1, false)).toBeUndefined();
    expect(() => reliable.send(answer(request, 100), 1, false)).toThrow(/the status is 100; expected 101 to 199/);
  });

  it('knows what the INVITE wants', () => {
    expect(reliabilityOf(invite({ require: ['100REL'] }))).toBe('required');
    expect(reliabilityOf(invite({ supported: ['100rel'] }))).toBe('supported');
    expect(reliabilityOf(invite())).toBe('unsupported');
  });
});

describe('the client of reliable provisional responses', () => {
  it('acknowledges those in order, and neither repetitions nor gaps', () => {
    const request = invite();
    const order = new ReliableOrder();
    const numbered = (number: number) =>
      answer(request, 183, { headers: { require: ['100rel'] } }).setRaw('RSeq', String(number));
    expect([5, 5, 7, 6, 7, 4].map((number) => order.receive(numbered(number)))).toEqual([
      'acknowledge',
      'repetition',
      'out of order',
      'acknowledge',
      'acknowledge',
      'repetition',
    ]);
    expect(order.receive(answer(request, 180))).toBe('unreliable');
    expect(order.receive(numbered(8).delete('require'))).toBe('unreliable');
  });

  it('writes the RAck of the response, for a parser of any headers', () => {
    const response = answer(invite(), 183, { headers: { require: ['100rel'] } }).setRaw('RSeq', '988789');
    const prack = AnyMessage.request('PRACK', 'sip:bob@192.0.2.201', {
      from: { uri: Uri.parse('sip:alice@192.0.2.101') },
    });
    expect(withRack(prack as never, response).raw('RAck')).toEqual(['988789 7 INVITE']);
    expect(() => withRack(prack as never, answer(invite(), 180))).toThrow(/the response has no RSeq/);
  });
});

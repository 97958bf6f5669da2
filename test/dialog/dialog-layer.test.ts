import type { BuiltIn } from 'sippet';
import { describe, expect, it } from 'vitest';
import { DialogLayer } from '../../src/dialog/index.ts';
import { answer, invite, required } from './messages.ts';

describe('the client side of a layer', () => {
  it('has a dialog for each To tag of a forked INVITE, and tells which one a response belongs to', () => {
    const layer = new DialogLayer<BuiltIn>();
    const request = invite();
    const placed = ['b1', 'b2', 'b1'].map((toTag) =>
      layer.receiveResponse(request, answer(request, 180, { toTag }), 0),
    );
    expect(placed.map(({ found, dialog }) => [found, dialog?.remoteTag])).toEqual([
      ['new', 'b1'],
      ['new', 'b2'],
      ['known', 'b1'],
    ]);
    expect(layer.receiveResponse(request, answer(request, 100), 0).found).toBe('none');
    expect(layer.size).toBe(2);
  });

  it('ends the early dialogs 64*T1 after the first 2xx, and keeps every confirmed one', () => {
    const layer = new DialogLayer<BuiltIn>();
    const request = invite();
    for (const toTag of ['b1', 'b2', 'b3']) layer.receiveResponse(request, answer(request, 180, { toTag }), 0);
    layer.receiveResponse(request, answer(request, 200, { toTag: 'b2' }), 1000);
    layer.receiveResponse(request, answer(request, 200, { toTag: 'b3' }), 5000);
    expect(layer.next).toBe(33_000);
    expect(layer.expire(32_999)).toEqual([]);
    expect(layer.expire(33_000).map(({ remoteTag, state }) => [remoteTag, state])).toEqual([['b1', 'terminated']]);
    expect([layer.size, layer.next]).toEqual([2, undefined]);
  });

  it('ends all early dialogs with a failure', () => {
    const layer = new DialogLayer<BuiltIn>();
    const request = invite();
    for (const toTag of ['b1', 'b2']) layer.receiveResponse(request, answer(request, 180, { toTag }), 0);
    layer.receiveResponse(request, answer(request, 486, { toTag: 'proxy' }), 0);
    expect(layer.size).toBe(0);
  });

  it('stops at its bounds for forks and for dialogs', () => {
    const layer = new DialogLayer<BuiltIn>({ maxDialogs: 3, maxForks: 2 });
    const request = invite();
    const found = ['b1', 'b2', 'b3'].map(
      (toTag) => layer.receiveResponse(request, answer(request, 180, { toTag }), 0).found,
    );
    expect(found).toEqual(['new', 'new', 'full']);
    const others = ['c1', 'c2'].map((callId) => {
      const other = invite({ callId });
      return layer.receiveResponse(other, answer(other, 200), 0).found;
    });
    expect(others).toEqual(['new', 'full']);
    expect([layer.size, layer.isFull]).toEqual([3, true]);
  });

  it('takes the answers to requests within a dialog, and forgets it with the BYE', () => {
    const layer = new DialogLayer<BuiltIn>();
    const request = invite();
    const { dialog } = layer.receiveResponse(request, answer(request, 200), 0);
    const bye = required(dialog).request('BYE');
    layer.put(bye.dialog);
    expect(layer.get(bye.dialog.id)?.localSequence).toBe(8);
    expect(layer.receiveResponse(bye.request, answer(bye.request, 200), 0)).toMatchObject({
      found: 'known',
      dialog: { state: 'terminated' },
    });
    expect(layer.size).toBe(0);
    expect(layer.receiveResponse(bye.request, answer(bye.request, 200), 0).found).toBe('none');
  });
});

describe('the server side of a layer', () => {
  it('answers 481 for what it does not know and 500 for what is out of order', () => {
    const layer = new DialogLayer<BuiltIn>();
    const request = invite();
    expect(layer.receiveRequest(request).verdict).toBe('new');
    expect(layer.sendResponse(request, answer(request, 100)).found).toBe('none');
    expect(layer.sendResponse(request, answer(request, 180)).found).toBe('new');
    expect(layer.sendResponse(request, answer(request, 200))).toMatchObject({
      found: 'known',
      dialog: { state: 'confirmed' },
    });
    const alice = new DialogLayer<BuiltIn>();
    const { dialog } = alice.receiveResponse(request, answer(request, 200), 0);
    const info = required(dialog).request('INFO');
    expect(layer.receiveRequest(info.request).verdict).toBe('in order');
    const again = layer.receiveRequest(info.request);
    expect([again.verdict, again.response?.status]).toEqual(['out of order', 500]);
    const stray = layer.receiveRequest(info.request.set('callId', 'other'));
    expect([stray.verdict, stray.response?.status]).toEqual(['no dialog', 481]);
    const bye = info.dialog.request('BYE').request;
    expect(layer.receiveRequest(bye).verdict).toBe('in order');
    layer.sendResponse(bye, bye.toResponse(200));
    expect(layer.size).toBe(0);
  });

  it('says that it is full instead of holding another dialog', () => {
    const layer = new DialogLayer<BuiltIn>({ maxDialogs: 1 });
    const [one, other] = [invite(), invite({ callId: 'call-2' })];
    expect(layer.sendResponse(one, answer(one, 180)).found).toBe('new');
    expect(layer.sendResponse(other, answer(other, 180)).found).toBe('full');
    layer.sendResponse(one, answer(one, 486));
    expect(layer.sendResponse(other, answer(other, 180)).found).toBe('new');
  });

  it('does not keep a dialog that it never held', () => {
    const layer = new DialogLayer<BuiltIn>();
    const request = invite();
    const placed = new DialogLayer<BuiltIn>().sendResponse(request, answer(request, 200));
    layer.put(required(placed.dialog));
    expect(layer.size).toBe(0);
  });
});

it('ten thousand dialogs that come and go leave nothing in a layer', () => {
  const layer = new DialogLayer<BuiltIn>({ maxDialogs: 100 });
  const request = invite();
  const ok = answer(request, 200);
  for (let call = 0; call < 10_000; call++) {
    const callId = `call-${call}`;
    const mine = request.setRaw('Call-ID', callId);
    const { dialog } = layer.receiveResponse(mine, ok.setRaw('Call-ID', callId), call);
    layer.put(required(dialog).terminated());
  }
  expect([layer.size, layer.next]).toEqual([0, undefined]);
});

/** The B2BUA of the examples between two phones, over the loopback. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startB2bua } from '../../scripts/examples/b2bua.ts';
import { Phone, sdp, textOf } from './phone.ts';

let alice: Phone;
let bob: Phone;
let b2bua: Awaited<ReturnType<typeof startB2bua>>;

beforeEach(async () => {
  alice = await Phone.open({ answer: (offer) => sdp(`answer to ${textOf(offer)}`).description });
  bob = await Phone.open();
  b2bua = await startB2bua({ port: 0, next: { address: '127.0.0.1', port: bob.port } });
});
afterEach(async () => {
  await Promise.all([alice.stack.close(), bob.stack.close(), b2bua.close()]);
});

const uri = () => `sip:bob@127.0.0.1:${b2bua.port}`;

/** Alice calls Bob, who takes the call. */
async function connected() {
  const call = alice.call(uri(), 'offer 1');
  const { request, call: peer } = await bob.nextRequest();
  expect([request.headers.maxForwards, textOf(request)]).toEqual([69, 'offer 1']);
  peer.respond(request, 180);
  expect((await alice.next('progress')).event.response.status).toBe(180);
  peer.respond(request, 200, sdp('answer 1'));
  const { event } = await alice.next('start');
  expect([event.role, textOf(event.response)]).toEqual(['answer', 'answer 1']);
  await bob.next('acknowledged');
  return { call, peer };
}

test('a call goes through, and a BYE of either side ends both legs', async () => {
  const first = await connected();
  first.call.hangUp();
  expect((await bob.next('end')).event.reason).toBe('peer hung up');
  const second = await connected();
  second.peer.hangUp();
  expect((await alice.next('end')).event.reason).toBe('peer hung up');
});

test('offers go through in re-INVITE and UPDATE, and a refusal comes back', async () => {
  const { call, peer } = await connected();
  call.modify({ method: 'INVITE', ...sdp('offer 2') });
  const { request } = await bob.nextRequest();
  expect([request.method, textOf(request)]).toEqual(['INVITE', 'offer 2']);
  peer.respond(request, 200, sdp('answer 2'));
  expect(textOf((await alice.next('success')).event.response)).toBe('answer 2');
  peer.modify({ method: 'UPDATE', ...sdp('offer 3') });
  const back = await alice.nextRequest();
  expect([back.request.method, textOf(back.request)]).toEqual(['UPDATE', 'offer 3']);
  back.call.respond(back.request, 488);
  expect((await bob.next('failure')).event.outcome).toBe(488);
});

test('an INVITE without an offer gets the offer of the other side, and its answer goes back in the ACK', async () => {
  alice.call(uri(), undefined);
  const { request, call: peer } = await bob.nextRequest();
  peer.respond(request, 200, sdp('offer of bob'));
  const { event } = await bob.next('acknowledged');
  expect([event.role, textOf(event.request)]).toEqual(['answer', 'answer to offer of bob']);
});

test('a CANCEL goes through', async () => {
  const call = alice.call(uri(), 'offer 1');
  const { request, call: peer } = await bob.nextRequest();
  peer.respond(request, 180);
  await alice.next('progress');
  call.hangUp();
  expect((await bob.next('end')).event.reason).toBe('cancelled');
  expect((await alice.next('end')).event.reason).toBe('cancelled');
});

test.each([
  [486, 486],
  [302, 500],
  [401, 500],
  [503, 500],
  [603, 603],
])('a %i of the next server becomes a %i', async (status, expected) => {
  alice.call(uri(), 'offer 1');
  const { request, call } = await bob.nextRequest();
  call.respond(request, status);
  expect((await alice.next('end')).event.response?.status).toBe(expected);
});

test('a call that has no hops left is answered 483', async () => {
  alice.call(uri(), 'offer 1', { maxForwards: 0 });
  expect((await alice.next('end')).event.response?.status).toBe(483);
});

/** The click-to-call of the examples with two phones, over the loopback. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectPhones } from '../../scripts/examples/click.ts';
import { Phone, sdp, textOf } from './phone.ts';

let alice: Phone;
let bob: Phone;

beforeEach(async () => {
  [alice, bob] = [await Phone.open(), await Phone.open()];
});
afterEach(() => Promise.all([alice.stack.close(), bob.stack.close()]));

const click = () => connectPhones(`sip:alice@127.0.0.1:${alice.port}`, `sip:bob@127.0.0.1:${bob.port}`);

test('two phones are connected with the offer of the second and the answer of the first', async () => {
  const result = click();
  const first = await alice.nextRequest();
  expect(textOf(first.request)).toContain('a=inactive');
  first.call.respond(first.request, 200, sdp('no media'));
  const second = await bob.nextRequest();
  expect(textOf(second.request)).toBe('');
  second.call.respond(second.request, 200, sdp('offer of bob'));
  const again = await alice.nextRequest();
  expect(textOf(again.request)).toBe('offer of bob');
  again.call.respond(again.request, 200, sdp('answer of alice'));
  const { event } = await bob.next('acknowledged');
  expect([event.role, textOf(event.request)]).toEqual(['answer', 'answer of alice']);
  second.call.hangUp();
  expect(await result).toBe(`sip:bob@127.0.0.1:${bob.port} hung up`);
  expect((await alice.next('end')).event.reason).toBe('peer hung up');
});

test('the second phone is not called if the first refuses, and the first is freed if the second refuses', async () => {
  const refused = click();
  const first = await alice.nextRequest();
  first.call.respond(first.request, 486);
  expect(await refused).toBe(`sip:alice@127.0.0.1:${alice.port} answered 486`);
  const result = click();
  const again = await alice.nextRequest();
  again.call.respond(again.request, 200, sdp('no media'));
  const second = await bob.nextRequest();
  second.call.respond(second.request, 603);
  expect(await result).toBe(`sip:bob@127.0.0.1:${bob.port} answered 603`);
  expect((await alice.next('end')).event.reason).toBe('peer hung up');
});

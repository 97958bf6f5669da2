/** Errors of wrong calls: they say what was given, where, and what was expected. */
import { isClientKey, Sippet, UdpTransport } from 'sippet';
import { expect, test } from 'vitest';
import { request, requestText, wire } from './wire.ts';

/** Calls a function with a value that its type forbids, as JavaScript can. */
function misuse(target: object, method: string, ...args: readonly unknown[]): unknown {
  return Reflect.apply(Reflect.get(target, method), target, args);
}

test.each([
  ['send', 'text', 'send() was given the string "text", expected a Request or a Response'],
  ['send', Promise.resolve(), 'send() was given a Promise (is an `await` missing?)'],
  ['sendReliably', undefined, 'sendReliably() was given undefined'],
  ['via', Promise.resolve(), 'via() was given a Promise (is an `await` missing?), expected a transport'],
  ['registerTransport', {}, 'registerTransport() was given an object, expected a transport'],
  ['registerCore', {}, 'the Core of a uas lacks receiveRequest and receiveResponse and receiveError'],
])('%s(%o) is refused by name', (method, value, text) => {
  expect(() => misuse(wire().stack, method, value)).toThrow(
    expect.objectContaining({ code: 'bad-argument', message: expect.stringContaining(text) }),
  );
});

test('a proxy without receiveAck and receiveCancel is refused', () => {
  const core = { receiveRequest() {}, receiveResponse() {}, receiveError() {} };
  expect(() => misuse(new Sippet({ role: 'proxy' }), 'registerCore', core)).toThrow('receiveAck and receiveCancel');
});

test.each([
  [{ role: 'b2bua' }, 'the option "role" is the string "b2bua", expected "uas" or "proxy"'],
  [{ maxTransaction: 5 }, 'unknown option "maxTransaction"'],
  [{ limits: { row: 5 } }, 'unknown option "row"'],
  [{ strict: 1 }, 'the option "strict" is 1, expected true or false'],
])('new Sippet(%j) names the option', (options, text) => {
  expect(() => Reflect.construct(Sippet, [options])).toThrow(
    expect.objectContaining({ code: 'bad-option', message: expect.stringContaining(text) }),
  );
});

test.each([
  [{ port: 70_000 }, 'the option "port" is 70000, expected an integer from 0 to 65535'],
  [{ address: 'localhost' }, 'the option "address" is the string "localhost", expected an IP address'],
  [{ prot: 5060 }, 'unknown option "prot"'],
])('UdpTransport.listen(%j) names the option', async (options, text) => {
  const listening = misuse(UdpTransport, 'listen', new Sippet(), options);
  await expect(listening).rejects.toMatchObject({ code: 'bad-option', message: expect.stringContaining(text) });
});

test('cancel says which key it was given', async () => {
  const { stack } = wire();
  const key = stack.send(request('OPTIONS'));
  await expect(stack.cancel(key)).rejects.toMatchObject({
    code: 'not-an-invite',
    message: expect.stringContaining('a request with the method OPTIONS'),
  });
  await expect(misuse(stack, 'cancel', 'nonsense')).rejects.toMatchObject({
    code: 'no-transaction',
    message: expect.stringContaining('the string "nonsense"'),
  });
});

test('a message that cannot be sent is named by method, destination and Call-ID', () => {
  const { stack } = wire();
  expect(() => stack.send(request('OPTIONS', 'tel:+1234', 'abc'))).toThrow('OPTIONS tel:+1234 (Call-ID abc)');
});

test('the error of a transaction names its method, destination and Call-ID', () => {
  const { stack, clock, seen } = wire();
  stack.send(request('OPTIONS', 'sip:bob@10.0.0.2', 'abc'));
  stack.send(request('INVITE', 'sip:bob@10.0.0.2', 'def'));
  clock.settle();
  const destination = 'UDP 10.0.0.2:5060';
  expect(seen.errors.map(([{ type, transaction }]) => [type, transaction])).toEqual([
    ['timeout', { method: 'OPTIONS', destination, callId: 'abc' }],
    ['timeout', { method: 'INVITE', destination, callId: 'def' }],
  ]);
});

test('isClientKey tells keys of sent requests from those of received ones', () => {
  const { stack, receive, seen } = wire();
  receive(requestText());
  const [, received] = seen.requests[0] ?? [];
  expect(isClientKey(stack.send(request('OPTIONS')))).toBe(true);
  expect(received !== undefined && isClientKey(received)).toBe(false);
});

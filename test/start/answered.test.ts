/** The table of answered requests, in virtual time. */
import { Message } from 'sippet';
import { expect, test } from 'vitest';
import { Answered } from '../../scripts/start/answered.ts';
import { client, program, request, statuses, text } from './requests.ts';

function accept(): ReturnType<typeof program> & { readonly accepted: string; readonly toTag: string } {
  const started = program();
  const accepted = started.receive(text('INVITE')).at(-1) ?? '';
  return { ...started, accepted, toTag: Message.parse(accepted).headers.to?.params.tag ?? '' };
}

/** When each retransmission comes until `end`. */
function retransmissions({ server, wake }: ReturnType<typeof program>, end: number): readonly number[] {
  const times: number[] = [];
  for (let next = server.next(); next !== undefined && next <= end; next = server.next()) {
    times.push(...wake(next).map(() => next ?? 0));
  }
  return times;
}

test('a repeated request gets the same octets, also when it is answered at another time', () => {
  const { receive } = program();
  const register = text('REGISTER', { headers: ['Contact: <sip:a@192.0.2.1>'] });
  const first = receive(register, 0);
  expect(receive(register, 31_000)).toEqual(first);
  // Forgotten after 64*T1; then it is a request of its own, out of order.
  expect(statuses(receive(register, 32_001))).toEqual(['500 Out Of Order']);
});

test('a repeated INVITE gets the most recent response, before and after the ACK', () => {
  const { receive, accepted, toTag } = accept();
  expect(receive(text('INVITE'), 100)).toEqual([accepted]);
  receive(text('ACK', { branch: 'z9hG4bKack', to: `<sip:bob@example.com>;tag=${toTag}` }), 200);
  expect(receive(text('INVITE'), 300)).toEqual([accepted]);
});

test('the same branch from another sent-by, or with another method, is another request', () => {
  const { receive } = program();
  receive(text('OPTIONS'));
  expect(statuses(receive(text('BYE')))).toEqual(['200 OK']);
  const other = text('OPTIONS', { via: 'SIP/2.0/UDP 192.0.2.1:5061', callId: 'two' });
  expect(receive(other)[0]).toContain('Call-ID: two');
});

test('a 200 to an INVITE is repeated after T1, doubling up to T2, for 64*T1', () => {
  const started = accept();
  expect(retransmissions(started, 100_000)).toEqual([
    500, 1500, 3500, 7500, 11_500, 15_500, 19_500, 23_500, 27_500, 31_500,
  ]);
  expect(started.server.next()).toBeUndefined();
});

test('its ACK ends that; an ACK of another dialog or number does not', () => {
  const started = accept();
  const ack = (parts: object) => text('ACK', { branch: 'z9hG4bKack', ...parts });
  started.receive(ack({ to: '<sip:bob@example.com>;tag=other' }), 600);
  started.receive(ack({ to: `<sip:bob@example.com>;tag=${started.toTag}`, cseq: '2 ACK' }), 600);
  expect(started.wake(600)).toEqual([started.accepted]);
  started.receive(ack({ to: `<sip:bob@example.com>;tag=${started.toTag}` }), 700);
  expect(retransmissions(started, 100_000)).toEqual([]);
});

test('only the 200 is repeated by itself', () => {
  const { receive, server } = program();
  receive(text('OPTIONS'));
  receive(text('INVITE', { headers: ['Require: x'], branch: 'z9hG4bK2' }));
  expect(server.next()).toBeUndefined();
});

test('the table is bounded, in requests and in octets: the oldest goes', () => {
  const fill = (answered: Answered, count: number) => {
    for (let at = 0; at < count; at++) {
      const each = request('INVITE', { branch: `z9hG4bK${at}`, callId: `call-${at}` });
      const datagram = { octets: new Uint8Array(100), to: client, line: '' };
      answered.add(each, each.toResponse(200), datagram, at);
    }
  };
  const few = new Answered({ maxEntries: 3, maxOctets: 1_000_000 });
  fill(few, 10);
  expect(few.size).toBe(3);
  expect(few.again(request('INVITE', { branch: 'z9hG4bK6' }), 10)).toBeUndefined();
  expect(few.again(request('INVITE', { branch: 'z9hG4bK7' }), 10)).toBeDefined();
  expect(few.due(600)).toHaveLength(3);
  const small = new Answered({ maxEntries: 100, maxOctets: 450 });
  fill(small, 10);
  expect(small.size).toBe(4);
});

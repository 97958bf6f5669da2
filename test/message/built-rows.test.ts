/** Rows that a builder prints together, compared with rows that are printed one by one. */
import fc from 'fast-check';
import { defineHeader, Message, PrintError } from 'sippet';
import { contact, from, subject, to, via } from 'sippet/headers';
import { grammar, valueOf } from 'sippet/testing';
import { describe, expect, test } from 'vitest';

const HOP = { transport: 'UDP', host: 'a.example.com', params: { branch: 'z9hG4bKrows' } } as const;
const BOB = { kind: 'sip', scheme: 'sip', user: 'bob', host: 'example.com' } as const;

const values = fc.record({
  via: valueOf(via, grammar),
  from: valueOf(from, grammar),
  to: valueOf(to, grammar),
  contact: valueOf(contact, grammar),
  subject: valueOf(subject, grammar),
});

describe('rows that are built together', () => {
  test('have the octets and the values of rows that are built one by one', () => {
    fc.assert(
      fc.property(values, (given) => {
        const together = Message.response(200, given);
        const alone = Message.response(200, { via: given.via })
          .set('from', given.from)
          .set('to', given.to)
          .set('contact', given.contact)
          .set('subject', given.subject);
        const rowsOf = (message: typeof together) => message.toString().split('\r\n').toSorted();
        expect(rowsOf(together)).toEqual(rowsOf(alone));
        for (const header of [via, from, to, contact, subject]) {
          expect(together.get(header)).toEqual(alone.get(header));
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a line end', '1\r\nVia: SIP/2.0/UDP evil.example.com'],
    ['a line end before white space', '1\r\n 2\r\n'],
    ['a character that is no octet', '1\u0100'],
    ['nothing', ''],
  ])('refuse a Call-ID with %s, whatever stands beside it', (_, callId) => {
    const build = () => Message.response(200, { via: [HOP], callId, to: { uri: BOB }, subject: 'x' });
    expect(build).toThrow(PrintError);
    expect(build).toThrow(/Call-ID/);
  });

  test('do not change because a neighbour is read strictly', () => {
    const uri = { ...BOB, params: { others: [['lr', 'on'] as const] } };
    const response = Message.response(200, { via: [HOP], contact: [{ uri }], subject: 'Ünïcode €', callId: '1' });
    expect(response.headers.contact).toMatchObject([{ uri: { params: { others: [['lr', 'on']] } } }]);
    expect([response.headers.subject, response.headers.callId]).toEqual(['Ünïcode €', '1']);
    expect(Message.parse(response.toBytes()).headers.subject).toBe('Ünïcode €');
  });

  test('hold what a header by hand reads, although it is another value than was given', () => {
    const room = defineHeader({ name: 'Acme-Room', cardinality: 'one', parse: Number, print: (value) => `0${value}` });
    const response = Message.withHeaders(room).response(200, { via: [HOP], acmeRoom: 7, callId: '1' });
    expect(response.headers.acmeRoom).toBe(7);
    expect(response.toString()).toContain('Acme-Room: 07\r\n');
  });

  test('refuse what a header by hand cannot read, and name it', () => {
    const room = defineHeader({
      name: 'Acme-Room',
      cardinality: 'one',
      parse: (text): string | undefined => (text === 'red' ? text : undefined),
      print: (value: string) => value,
    });
    const Sip = Message.withHeaders(room);
    expect(() => Sip.response(200, { acmeRoom: 'blue', callId: '1' })).toThrow(/Acme-Room/);
  });
});

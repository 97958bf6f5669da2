/** Lines that a builder prints again and again, compared with those of one that prints them for the first time. */
import fc from 'fast-check';
import { Message, PrintError } from 'sippet';
import { grammar, valueOf } from 'sippet/testing';
import { describe, expect, test } from 'vitest';
import { definitions } from '../../src/generated/registry.ts';

const BOB = { kind: 'sip', scheme: 'sip', user: 'bob', host: 'example.com' } as const;

/** The headers of which a builder takes one value for all rows. */
const known = definitions.filter(({ cardinality }) => cardinality !== 'lines');

/** Returns the response with a value that a builder prints. */
function built(Sip: Pick<typeof Message, 'response'>, key: string, value: unknown) {
  // Any field may be given here; a wrong one throws.
  return Sip.response(200, { [key]: value } as Parameters<typeof Message.response>[1]);
}

/** Returns the response of a builder that has printed nothing before. */
function builtAlone(key: string, value: unknown) {
  return built(Message.withHeaders(), key, value);
}

describe('a builder that has printed a value before', () => {
  test('prints it again as one does that has not, whatever came between', () => {
    const drawn = fc
      .constantFrom(...known)
      .chain((header) =>
        fc.tuple(
          fc.constant(header.key),
          fc.array(valueOf(header, grammar), { minLength: 1, maxLength: 3 }),
          fc.array(fc.nat(2), { minLength: 4, maxLength: 12 }),
        ),
      );
    fc.assert(
      fc.property(drawn, ([key, values, order]) => {
        const Sip = Message.withHeaders();
        for (const at of order) {
          const value: unknown = values[at % values.length];
          const copy: unknown = structuredClone(value);
          const response = built(Sip, key, copy);
          expect(response.toString()).toBe(builtAlone(key, value).toString());
          expect(Message.parse(response.toBytes()).toString()).toBe(response.toString());
        }
      }),
      { numRuns: 400 },
    );
  });

  test('prints the same whether defaults are given or left out', () => {
    const hop = { transport: 'UDP', host: 'a.example.com', params: { branch: 'z9hG4bK1' } } as const;
    const forms = [hop, { protocol: 'SIP', version: '2.0', ...hop, port: undefined }, hop] as const;
    const Sip = Message.withHeaders();
    for (const via of [...forms, ...forms]) {
      const response = Sip.response(200, { via: [via] });
      expect(response.toString()).toBe(builtAlone('via', [hop]).toString());
      expect(response.headers.via).toMatchObject([{ protocol: 'SIP', version: '2.0', params: { branch: 'z9hG4bK1' } }]);
    }
  });

  test('does not print what somebody has written into a value of an earlier message', () => {
    const Sip = Message.withHeaders();
    for (let times = 0; times < 6; times += 1) {
      const response = Sip.response(200, { allow: ['INVITE', 'BYE'] });
      const read: unknown = response.headers.allow;
      expect(read).toEqual(['INVITE', 'BYE']);
      if (Array.isArray(read)) read[0] = 'EVIL';
      expect(Sip.response(200, { allow: ['EVIL', 'BYE'] }).toString()).toContain('Allow: EVIL, BYE\r\n');
      expect(response.toString()).toContain('Allow: INVITE, BYE\r\n');
    }
  });

  test('notices that a value has changed in place', () => {
    const Sip = Message.withHeaders();
    const contact = [{ uri: { ...BOB, user: 'bob' } }];
    for (const user of ['bob', 'bob', 'bob', 'carol', 'carol', 'carol', 'bob']) {
      contact[0] = { uri: { ...BOB, user: 'nobody' } };
      Object.assign(contact[0].uri, { user });
      expect(Sip.response(200, { contact }).toString()).toContain(`Contact: <sip:${user}@example.com>\r\n`);
    }
  });

  test('refuses a value with a field that no text has, as before', () => {
    const Sip = Message.withHeaders();
    for (let times = 0; times < 4; times += 1) Sip.response(200, { to: { uri: BOB } });
    const to = { uri: BOB, colour: 'red' };
    expect(() => Sip.response(200, { to })).toThrow(PrintError);
    expect(() => Sip.response(200, { to: { uri: { ...BOB, host: 'a\r\nb' } } })).toThrow(PrintError);
  });
});

import { assert, property } from 'fast-check';
import { via as viaHeader } from 'sippet/headers/via';
import { describe, expect, it, test } from 'vitest';
import { definitions } from '../../src/generated/registry.ts';
import { ruleOf } from '../../src/testing/arbitraries.ts';
import { derives, grammar, mutant, request, response, textOf, textOfRule, valueOf } from '../../src/testing/index.ts';
import { sampled } from '../sampling.ts';

describe.each(sampled(definitions, 4).map((header) => [header.name, header] as const))('%s', (_name, header) => {
  it.each([true, false])('has texts of its rule (strict: %s)', (strict) => {
    const key = ruleOf(header);
    assert(
      property(textOf(header, grammar, { strict, size: 60 }), (text) => derives(grammar, key, text, { strict })),
      { seed: 1, numRuns: 30 },
    );
  });

  it('has values that are printed and read again', () => {
    assert(
      property(valueOf(header), (value) => {
        // Printing itself shows whether the value can be printed.
        const printed = header.print(value as never);
        expect(header.parse(printed)).toEqual(value);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

test('texts of any rule', () => {
  assert(
    property(textOfRule(grammar, 'rfc3261:sip-uri', { strict: true }), (text) =>
      derives(grammar, 'rfc3261:sip-uri', text, { strict: true }),
    ),
    { seed: 1 },
  );
  expect(() => textOfRule(grammar, 'header:x-nobody')).toThrow(RangeError);
});

test('mutants are legal and not, about as often', () => {
  let legal = 0;
  assert(
    property(mutant(textOf(viaHeader, grammar, { size: 30 })), (text) => {
      legal += derives(grammar, 'header:via', text, { strict: false }) ? 1 : 0;
    }),
    { seed: 1, numRuns: 300 },
  );
  expect(legal / 300).toBeGreaterThan(0.15);
  expect(legal / 300).toBeLessThan(0.8);
});

test('texts shrink to small ones', () => {
  let shortest = '';
  const short = property(textOf(viaHeader, grammar, { strict: true }), (text) => {
    shortest = text;
    return text.length < 3;
  });
  expect(() => assert(short, { seed: 1 })).toThrow('Property failed');
  expect(shortest.length).toBeLessThan(40);
});

test('requests that no element must refuse, which print the octets that they came as', () => {
  assert(
    property(request(), (message) => {
      expect(message.validate().filter(({ severity }) => severity === 'reject')).toEqual([]);
      expect(message.headers.cseq?.method).toBe(message.method);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('requests as they were asked for', () => {
  const asked = request({ method: 'INVITE', uri: 'sip:bob@example.com', headers: [], strict: true });
  assert(
    property(asked, (message) => {
      expect([message.method, message.leniences]).toEqual(['INVITE', []]);
      const known = [
        'Via',
        'Max-Forwards',
        'To',
        'From',
        'Call-ID',
        'CSeq',
        'Content-Type',
        'Content-Length',
        'V',
        'T',
        'F',
        'I',
      ];
      const names = message.names().map((name) => name.toLowerCase());
      expect(names.filter((name) => !known.some((each) => each.toLowerCase() === name))).toEqual([]);
    }),
    { seed: 1 },
  );
});

test('responses that nobody must discard', () => {
  assert(
    property(response({ status: 200 }), (message) => {
      expect(message.validate().filter(({ severity }) => severity === 'reject')).toEqual([]);
      expect(message.status).toBe(200);
    }),
    { seed: 1, numRuns: 300 },
  );
});

import { assert, property } from 'fast-check';
import { expect, it } from 'vitest';
import { derives, grammar, mutantOf, textOf } from '../../src/testing/index.ts';

it('textOf gives texts of the rule', () => {
  assert(property(textOf(grammar, 'header:via'), (text) => derives(grammar, 'header:via', text, { strict: false })));
  assert(
    property(textOf(grammar, 'rfc3261:sip-uri', { strict: true }), (text) =>
      derives(grammar, 'rfc3261:sip-uri', text, { strict: true }),
    ),
  );
});

it('mutantOf gives some that are none', () => {
  const all = property(mutantOf(grammar, 'header:cseq'), (text) =>
    derives(grammar, 'header:cseq', text, { strict: false }),
  );
  expect(() => assert(all)).toThrow('Property failed');
});

it('texts shrink to small ones', () => {
  let shortest = '';
  const short = property(textOf(grammar, 'header:via', { strict: true }), (text) => {
    shortest = text;
    return text.length < 3;
  });
  expect(() => assert(short, { seed: 1 })).toThrow('Property failed');
  expect(shortest.length).toBeLessThan(40);
});

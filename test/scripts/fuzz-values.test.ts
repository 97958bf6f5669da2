import { expect, it } from 'vitest';
import { complaintOf } from '../../scripts/fuzz/judge.ts';
import { factorOf } from '../../scripts/fuzz/reads.ts';
import { type ExportedRule, exportedRules } from '../../src/generated/exported-rules.ts';
import type { Cursor } from '../../src/runtime/cursor.ts';

const TEXT = `${'a'.repeat(100)}@b`;
const callId = exportedRules.find(({ name }) => name === 'Call-ID');

function complaint(parse: (c: Cursor, rule: ExportedRule) => unknown): string | undefined {
  if (callId === undefined) return undefined;
  // The factor is stored by the rule's key, so the planted parser must not need more reads than the true one.
  factorOf(callId);
  return complaintOf({ ...callId, parse: (c) => parse(c, callId) }, TEXT, true, true)?.what;
}

it('the fuzzer has no complaint about the real parser', () =>
  expect(complaint((c, { parse }) => parse(c))).toBeUndefined());

it.each<[string, RegExp, (c: Cursor, rule: ExportedRule) => unknown]>([
  [
    'throws',
    /^it throws/,
    () => {
      throw new TypeError();
    },
  ],
  ['reads nothing', /^it is not read/, () => undefined],
  [
    'reads each octet twice',
    /reads of/,
    (c, { parse }) => {
      parse(c);
      c.pos = 0;
      return parse(c);
    },
  ],
  [
    'does not end',
    /reads of/,
    (c) => {
      while (c.text.charCodeAt(c.pos) !== 0) c.pos = 0;
    },
  ],
])('what %s is found', (_, what, parse) => expect(complaint(parse)).toMatch(what));

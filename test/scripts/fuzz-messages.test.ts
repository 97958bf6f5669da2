import { Message } from 'sippet/all';
import { expect, it } from 'vitest';
import { isMessage, messageFault, type Parser } from '../../scripts/fuzz/judge-message.ts';
import { MessageTexts } from '../../scripts/fuzz/message-texts.ts';
import { Random } from '../../src/testing/random.ts';

const COUNT = 3000;

const drawn = new Map([true, false].map((strict) => [strict, draw(strict)]));

function draw(strict: boolean): readonly string[] {
  const texts = new MessageTexts(strict, new Random(3261));
  return Array.from({ length: COUNT }, () => texts.next());
}

it.each([true, false])('the fuzzer has no complaint about whole messages (strict: %s)', (strict) => {
  const texts = drawn.get(strict) ?? [];
  const faults = texts.flatMap((text) => messageFault(text, strict) ?? []);
  expect(faults).toEqual([]);
  const read = texts.filter((text) => isMessage(text, strict)).length;
  // With fewer messages the result is noise; with more, none is broken.
  expect(read / COUNT).toBeGreaterThan(0.3);
  expect(read / COUNT).toBeLessThan(0.8);
});

it.each<[string, Parser]>([
  [
    'throws',
    {
      safeParse: () => {
        throw new TypeError();
      },
    },
  ],
  ['drops the last octet', { safeParse: (input, options) => Message.safeParse(input.slice(0, -1), options) }],
  ['takes leniences when strict', { safeParse: (input) => Message.safeParse(input) }],
])('the fuzzer finds a parser that %s', (_, parser) => {
  expect(drawn.get(true)?.some((text) => messageFault(text, true, parser) !== undefined)).toBe(true);
});

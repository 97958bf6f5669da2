/** A parser and a builder that take turns, as they do in a stack, each keep what they have made for their messages. */
import { Message } from 'sippet';
import { expect, test } from 'vitest';
import { STATE } from '../../src/message/message.ts';

const LIMITS = Object.freeze({ rows: 50 });

function parsed(strict: boolean) {
  return Message.parse('SIP/2.0 200 OK\r\nCall-ID: 1\r\n\r\n', { limits: LIMITS, strict })[STATE].context;
}

test('a parser with limits and a builder without keep one context each', () => {
  const contexts = [() => Message.response(200, {})[STATE].context, () => parsed(false), () => parsed(true)];
  const first = contexts.map((context) => context());
  expect(new Set(first).size).toBe(3);
  for (let times = 0; times < 3; times += 1)
    contexts.forEach((context, at) => {
      expect(context()).toBe(first[at]);
    });
});

test('limits that may change are read anew', () => {
  const limits = { rows: 1 };
  const text = 'SIP/2.0 200 OK\r\nCall-ID: 1\r\nContent-Length: 0\r\n\r\n';
  expect(Message.safeParse(text, { limits }).ok).toBe(false);
  limits.rows = 2;
  expect(Message.safeParse(text, { limits }).ok).toBe(true);
});

/** Flow tokens (RFC 5626 §5.2). */
import { createHmac } from 'node:crypto';
import { Uri } from 'sippet';
import { describe, expect, test } from 'vitest';
import { flowOfToken, flowToken } from '../../src/routing/flow-token.ts';

const hmacWith = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest();
const hmac = hmacWith('secret');
const flow = { transport: 'WSS', host: '[2001:db8::1]', port: 4711, flow: '0123456789abcdef-1' };

describe('a flow token', () => {
  test('gives back the flow that it was made of', () => {
    expect(flowOfToken(flowToken(flow, hmac), hmac)).toEqual(flow);
  });

  test('stands in the user part of a URI as it is', () => {
    const token = flowToken(flow, hmac);
    expect(Uri.print(Uri.parse(`sip:${token}@edge.example.com;lr`))).toBe(`sip:${token}@edge.example.com;lr`);
  });

  test('a token in which a character was changed is refused', () => {
    const token = flowToken(flow, hmac);
    for (let at = 0; at < token.length; at += 1) {
      const changed = token.slice(0, at) + (token[at] === '0' ? '1' : '0') + token.slice(at + 1);
      expect(flowOfToken(changed, hmac)).toBeUndefined();
    }
  });

  test('a token that was made with another key is refused', () => {
    expect(flowOfToken(flowToken(flow, hmacWith('another')), hmac)).toBeUndefined();
  });

  test.each(['', '.', 'abc', 'alice', 'a.b.c', `${flowToken(flow, hmac)}.00`])('"%s" is none', (text) => {
    expect(flowOfToken(text, hmac)).toBeUndefined();
  });

  test('cannot be made with an HMAC that is too short', () => {
    expect(() => flowToken(flow, () => new Uint8Array(4))).toThrow(RangeError);
  });
});

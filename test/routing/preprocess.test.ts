/** The first step of a proxy with the routing information (RFC 3261 §16.4). */
import { Message, preprocessRoute } from 'sippet';
import { expect, test } from 'vitest';
import { requestText } from '../stack/wire.ts';

test('§16.4: a maddr in the Request-URI that is the proxy’s own goes', () => {
  const received = Message.parse(requestText({ uri: 'sip:bob@example.com;maddr=10.0.0.1' }));
  if (!received.isRequest()) throw new Error('no request');
  const isOwn = (uri: { readonly kind: string }) => 'host' in uri && uri.host === '10.0.0.1';
  const { uri } = preprocessRoute(received, isOwn);
  expect(uri.kind === 'sip' && uri.params.maddr).toBeFalsy();
});

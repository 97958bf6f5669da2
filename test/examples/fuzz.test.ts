/** A user's fuzz test of a proxy Core: its first version has a bug, which is found. */
import type { ProxyCore, Request, Sippet } from 'sippet';
import { expect, test } from 'vitest';
import { fuzz } from '../../scripts/examples/fuzz.ts';

function proxy(forward: (stack: Sippet, request: Request) => void) {
  return (stack: Sippet): ProxyCore => ({
    receiveRequest: (request) => forward(stack, request),
    receiveAck() {},
    receiveCancel() {},
    receiveResponse() {},
    receiveError() {},
  });
}

const forwarded = (stack: Sippet, request: Request) => request.forward({ via: stack.via() });

test('the fuzzer finds that a Core which forwards everything fails on a URI without a host', () => {
  const first = proxy((stack, request) => stack.send(forwarded(stack, request)));
  expect(() => fuzz(first)).toThrow(/tel:|sips:|[a-z]+:/);
});

test('the fuzzer finds no fault in a Core that checks the URI first', () => {
  const second = proxy((stack, request) => {
    const { uri } = request;
    const isKnown = uri.kind === 'sip' && uri.scheme === 'sip' && /^(udp)?$/i.test(uri.params.transport ?? '');
    const hasRoute = request.has('route');
    if (request.headers.maxForwards === 0) stack.send(request.toResponse(483));
    else if (!isKnown || hasRoute) stack.send(request.toResponse(416));
    else stack.send(forwarded(stack, request));
  });
  expect(() => fuzz(second)).not.toThrow();
});

import { assert, property } from 'fast-check';
import { type ProxyCore, Sippet } from 'sippet';
import { Network, request, VirtualClock } from 'sippet/testing';

/**
 * Gives requests that the grammar derives to your Core. Throws an error with the smallest request that it does not
 * answer well.
 */
export function fuzz(coreOf: (stack: Sippet) => ProxyCore, runs = 300): void {
  const requests = property(request({ strict: true }), (sent) => {
    const clock = new VirtualClock();
    const network = new Network({ clock });
    const stack = new Sippet({ clock, role: 'proxy' });
    const peer = network.join(new Sippet({ clock }), { address: '192.0.2.1', port: 5060 });
    network.join(stack, { address: '192.0.2.2', port: 5060 });
    stack.registerCore(coreOf(stack));
    peer.send(sent.toBytes(), { address: '192.0.2.2', port: 5060 }, () => undefined);
    clock.settle(200_000);
    // If a Core throws, its `receiveError` is called and its request is answered 500.
    return stack.stats().errors['internal'] === undefined;
  });
  assert(requests, { numRuns: runs, seed: 1 });
}

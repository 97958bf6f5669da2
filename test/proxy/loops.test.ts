import { Message, type Request, Uri } from 'sippet';
import { describe, expect, it } from 'vitest';
import { sipKey } from '../../src/message/build/siphash.ts';
import { createMarkedBranch, hasLooped, loopMark } from '../../src/proxy/index.ts';
import { answering, Playground, requestOf, statuses, targetsAt } from './network.ts';

const KEY = sipKey(new Uint8Array(16));
const OWN = ({ host }: { readonly host: string }) => host === '10.0.0.5';

/** Returns the request as a proxy at 10.0.0.5 forwards it. */
function forwarded(request: Request): Request {
  const branch = createMarkedBranch(loopMark(request, KEY));
  return request.forward({ via: { transport: 'UDP', host: '10.0.0.5', port: 5060, params: { branch } } });
}

describe('the second part of a branch (RFC 5393 §4.2)', () => {
  const invite = requestOf('INVITE', 'sip:bob@10.0.0.5');

  it('tells a loop from a spiral, which has another Request-URI', () => {
    const back = forwarded(invite);
    expect(hasLooped(back, loopMark(back, KEY), OWN)).toBe(true);
    const spiral = back.with({ uri: 'sip:carol@10.0.0.5' });
    expect(hasLooped(spiral, loopMark(spiral, KEY), OWN)).toBe(false);
  });

  it('varies with Route and with what the location service looks at', () => {
    const routed = invite.set('route', [{ uri: Uri.parse('sip:10.0.0.9;lr') }]);
    const marks = [loopMark(invite, KEY), loopMark(routed, KEY), loopMark(invite, KEY, ['weekend'])];
    expect(new Set(marks).size).toBe(3);
  });

  it('does not vary with the method, since CANCEL has the branch of its INVITE', () => {
    const cancel = invite.with({ method: 'CANCEL' }).set('cseq', { sequence: 1, method: 'CANCEL' });
    expect(loopMark(cancel, KEY)).toBe(loopMark(invite, KEY));
  });

  it('is looked for in the Vias of this proxy alone, and survives what other elements write there', () => {
    const back = forwarded(invite);
    expect(hasLooped(back, loopMark(back, KEY), ({ host }) => host === '10.0.0.6')).toBe(false);
    const text = back.toString().replace('\r\nVia', '\r\nVia: SIP/2.0/UDP h;foo;bar="b,;c";branch\r\nVia');
    const strange = Message.parse(text);
    expect(strange.isRequest() && hasLooped(strange, loopMark(strange, KEY), OWN)).toBe(true);
  });
});

it('a request that comes back unchanged is answered 482', async () => {
  const ground = new Playground();
  const caller = ground.agent('10.0.0.1');
  ground.proxy('10.0.0.5', { targets: () => [{ uri: Uri.parse('sip:bob@10.0.0.5') }] });
  caller.stack.send(requestOf('OPTIONS', 'sip:bob@10.0.0.5'));
  await ground.advance(1000);
  expect(statuses(caller)).toEqual([482]);
});

describe('the attack of RFC 5393 §3: two proxies with two accounts each, whose contacts point at the other proxy', () => {
  /** Runs the attack until it ends or the proxies have received too many requests. */
  async function attack(isChecked: boolean, mostRequests: number): Promise<{ open: number; received: number }> {
    const ground = new Playground({ isRecorded: false });
    const caller = ground.agent('10.0.0.1');
    let received = 0;
    let open = 0;
    const nodes = ['10.0.0.5', '10.0.0.6'].map((address, at) =>
      ground.proxy(address, {
        // Without the check each request seems to be routed by something that has changed.
        loopKey: () => (isChecked ? '' : String(received)),
        targets() {
          received += 1;
          const other = at === 0 ? '10.0.0.6' : '10.0.0.5';
          return targetsAt(`a@${other}`, `b@${other}`);
        },
      }),
    );
    caller.stack.send(requestOf('OPTIONS', 'sip:a@10.0.0.5'));
    for (let step = 0; step < 600 && received < mostRequests && statuses(caller).every((each) => each < 200); step++) {
      await ground.advance(50);
      open = Math.max(open, ...nodes.map(({ core }) => core.stats().open));
    }
    return { open, received };
  }

  it('ends soon, and never has more than 60 branches open', async () => {
    const { open, received } = await attack(true, 2500);
    expect(open).toBeLessThanOrEqual(60);
    expect(received).toBeLessThan(100);
  });

  it('goes on where no loop is seen, as the test of the test', async () => {
    const { received } = await attack(false, 2500);
    expect(received).toBeGreaterThanOrEqual(2500);
  });
});

it('a request for which Max-Breadth leaves one branch at a time is forked serially', async () => {
  const ground = new Playground();
  const caller = ground.agent('10.0.0.1');
  ground.agent('10.0.0.7', answering(486));
  const second = ground.agent('10.0.0.8', answering(200));
  ground.proxy('10.0.0.5', { targets: () => targetsAt('10.0.0.7', '10.0.0.8') });
  caller.stack.send(requestOf('OPTIONS', 'sip:bob@10.0.0.5').setRaw('Max-Breadth', '1'));
  await ground.advance(1000);
  expect(statuses(caller)).toEqual([200]);
  expect(second.requests[0]?.raw('Max-Breadth')).toEqual(['1']);
});

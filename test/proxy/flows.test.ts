/** A proxy that records the flows of both sides: RFC 5626 §5.3 and RFC 5658 §5. */
import { createHmac } from 'node:crypto';
import { type BuiltIn, Message, type Request, Sippet, Uri } from 'sippet';
import { Network, VirtualClock } from 'sippet/testing';
import { expect, it } from 'vitest';
import { createProxy } from '../../src/proxy/index.ts';
import { requestOf } from './network.ts';

const flows = (text: string) => createHmac('sha256', 'a secret').update(text).digest();

/**
 * A caller on UDP and a callee on TCP, whose Contacts lead nowhere, with a proxy between them. The proxy knows the
 * callee by its flow.
 */
async function scene() {
  const clock = new VirtualClock();
  const network = new Network({ clock });
  const settle = async () => {
    for (let turn = 0; turn < 40; turn++) {
      clock.advance(5);
      await Promise.resolve();
    }
  };
  const agent = (port: number, protocol: string) => {
    const stack = new Sippet({ clock });
    const requests: Request[] = [];
    const statuses: number[] = [];
    let dialog: { readonly local: string; readonly route: readonly string[] } | undefined;
    const place = { address: '10.0.0.1', port };
    network.join(stack, place, { protocol, isReliable: protocol === 'TCP' });
    stack.registerCore({
      receiveRequest(request, key) {
        requests.push(request);
        const contact = [{ uri: Uri.parse('sip:callee@nowhere.invalid') }];
        const response = request.toResponse(200, request.method === 'INVITE' ? { headers: { contact } } : {});
        dialog = { local: response.headers.to?.params.tag ?? '', route: request.raw('Record-Route') ?? [] };
        stack.send(response, key);
      },
      receiveAck: (ack) => void requests.push(ack),
      receiveResponse(response) {
        statuses.push(response.status);
        if (response.headers.cseq?.method === 'INVITE' && response.status === 200)
          stack.send(Message.ack(invite, response));
      },
      receiveError: () => undefined,
    });
    return { stack, requests, statuses, place, dialog: () => dialog };
  };
  const caller = agent(5070, 'UDP');
  const callee = agent(5080, 'TCP');
  const stack = new Sippet<BuiltIn, 'proxy'>({ clock, role: 'proxy' });
  const udp = network.join(stack, { address: '10.0.0.5', port: 5060 });
  const tcp = network.join(stack, { address: '10.0.0.5', port: 5062 }, { protocol: 'TCP', isReliable: true });
  const flow = { transport: 'TCP', host: '10.0.0.1', port: 5080, flow: '10.0.0.5 5062' };
  const callees = [{ uri: Uri.parse('sip:callee@nowhere.invalid'), flow }];
  stack.registerCore(createProxy(stack, { flows, targets: () => callees }));
  const contact = [{ uri: Uri.parse('sip:caller@elsewhere.invalid') }];
  const invite = requestOf('INVITE', 'sip:bob@10.0.0.5', { contact });
  caller.stack.send(invite);
  await settle();
  return { caller, callee, invite, settle, transports: [udp, tcp] };
}

it('records the way that the request takes above the way that it came', async () => {
  const { callee, caller } = await scene();
  const [request] = callee.requests;
  expect(request?.raw('Record-Route')?.map((text) => text.replace(/[\w-]+\.[\w-]{14}/, 'TOKEN'))).toEqual([
    '<sip:TOKEN@10.0.0.5:5062;transport=tcp;lr>',
    '<sip:TOKEN@10.0.0.5:5060;transport=udp;lr>',
  ]);
  expect(caller.statuses).toEqual([200]);
});

it('forwards the ACK and later requests of both sides by the flows, whatever their Contacts say', async () => {
  const { callee, caller, settle, invite } = await scene();
  expect(callee.requests.map(({ method }) => method)).toEqual(['INVITE', 'ACK']);
  const { local, route } = callee.dialog() ?? { local: '', route: [] };
  const bye = requestOf('BYE', 'sip:caller@elsewhere.invalid', {
    from: { ...invite.headers.to, params: { tag: local } },
  });
  callee.stack.send(route.toReversed().reduce<Request>((request, text) => request.prependRaw('Route', text), bye));
  await settle();
  expect(caller.requests.map(({ method }) => method)).toEqual(['BYE']);
  expect(caller.requests[0]?.has('route')).toBe(false);
  expect(callee.statuses).toEqual([200]);
});

it('refuses a token that it has not made', async () => {
  const { callee, caller, settle } = await scene();
  const route = callee.dialog()?.route.map((text) => text.replace(/\.[\w-]{4}/, '.0000')) ?? [];
  const bye = requestOf('BYE', 'sip:caller@elsewhere.invalid');
  callee.stack.send(route.toReversed().reduce<Request>((request, text) => request.prependRaw('Route', text), bye));
  await settle();
  expect(callee.statuses).toEqual([403]);
  expect(caller.requests).toEqual([]);
});

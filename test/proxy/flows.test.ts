/** A proxy that records the flows of both sides: RFC 5626 §5.3 and RFC 5658 §5. */
import { createHmac } from 'node:crypto';
import { type BuiltIn, flowToken, Message, type Request, Sippet, type Target, TcpTransport, Uri } from 'sippet';
import { Network, VirtualClock } from 'sippet/testing';
import { afterEach, expect, it } from 'vitest';
import { createProxy } from '../../src/proxy/index.ts';
import { closeAll, next, onClose, optionsFrom, socketTo } from '../transport/stream.ts';
import { requestOf } from './network.ts';

afterEach(closeAll);

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

/** An edge proxy over TCP, to which a client has registered and from which it has gone since. */
async function withoutClient() {
  const stack = new Sippet<BuiltIn, 'proxy'>({ role: 'proxy' });
  onClose(() => stack.close());
  const transport = await TcpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
  const core = createProxy(stack, { flows, targets: () => [{ uri: Uri.parse('sip:b@x.invalid'), flow }] });
  let flow: Target | undefined;
  stack.registerCore({
    ...{ receiveAck: core.receiveAck.bind(core), receiveCancel: core.receiveCancel.bind(core) },
    ...{ receiveResponse: core.receiveResponse.bind(core), receiveError: core.receiveError.bind(core) },
    receiveRequest(request, key) {
      if (request.method !== 'REGISTER') return core.receiveRequest(request, key);
      flow = request.source?.flow;
      stack.send(request.toResponse(200), key);
      return undefined;
    },
  });
  const client = await socketTo(transport.address.port);
  const registered = next(client);
  client.write(messageOf('REGISTER'), 'latin1');
  await registered;
  client.destroy();
  while (transport.connections > 0) await new Promise(setImmediate);
  if (flow === undefined) throw new Error('the REGISTER had no flow');
  const caller = await socketTo(transport.address.port);
  return { caller, route: `<sip:${flowToken(flow, flows)}@127.0.0.1:${transport.address.port};transport=tcp;lr>` };
}

function messageOf(method: string, rows = ''): string {
  const text = optionsFrom(5070).toString('latin1').replaceAll('OPTIONS', method);
  return text.replace('\r\nFrom: ', `\r\n${rows}From: `);
}

it('answers 430 to a request for a flow that is gone (RFC 5626 §5.3)', async () => {
  const { caller, route } = await withoutClient();
  const answer = next(caller);
  caller.write(messageOf('MESSAGE', `Route: ${route}\r\n`), 'latin1');
  expect(await answer).toMatch(/^SIP\/2.0 430 Flow Failed\r\n/);
});

it('answers 500 if it has chosen the flow itself, because endpoints "should never receive a 430" (§11.5)', async () => {
  const { caller } = await withoutClient();
  const answer = next(caller);
  caller.write(messageOf('MESSAGE'), 'latin1');
  expect(await answer).toMatch(/^SIP\/2.0 500 /);
});

/** The URIs and Vias that a proxy takes for its own, and the Vias that it writes. */
import { Message, type Request, type SentBy, Sippet, type Transport, Uri } from 'sippet';
import { describe, expect, it } from 'vitest';
import { createProxy } from '../../src/proxy/index.ts';
import { requestOf } from './network.ts';

const TLS = { protocol: 'TLS', local: { address: '10.0.0.5', port: 5061 } };
const NAT = {
  ...{ protocol: 'UDP', local: { address: '10.0.0.5', port: 5060 } },
  sentBy: { host: 'sip.example.com', port: 5080 },
};
const V6 = { ...NAT, local: { address: '2001:db8::5', port: 5060 } };

interface Own {
  readonly protocol: string;
  readonly local: Transport['local'];
  readonly sentBy?: SentBy;
}

/** A proxy with its transports, and the messages that it has sent. The first transport receives. */
function proxyWith(...transports: readonly [Own, ...Own[]]) {
  const elsewhere = async () => [{ address: '10.0.0.7', port: 5060 }];
  const stack = new Sippet({ role: 'proxy', locator: { locate: elsewhere } });
  const sent: Message[] = [];
  const [receive] = transports.map(({ protocol, local, sentBy = { host: local.address, port: local.port } }) => {
    const family = local.address.includes(':') ? 6 : 4;
    const transport: Transport = {
      ...{ protocol, local, sentBy, family, isReliable: protocol !== 'UDP', asksRport: false },
      send: (octets) => sent.push(Message.parse(octets)) > 0,
      close: async () => undefined,
    };
    return stack.registerTransport(transport).receive;
  });
  const { protocol } = transports[0];
  const core = createProxy(stack, { targets: (request) => request.toResponse(404) });
  stack.registerCore(core);
  const take = async (request: Request): Promise<readonly Message[]> => {
    const via = { transport: protocol, host: '10.0.0.1', params: { branch: Message.createBranch() } } as const;
    receive?.(Buffer.from(request.prepend('via', via).toString(), 'latin1'), { address: '10.0.0.1', port: 5060 });
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return sent.splice(0);
  };
  return { take, close: () => stack.close() };
}

describe('a Route that names the proxy is taken off', () => {
  it.each([
    { own: TLS, route: 'sip:10.0.0.5:5061;transport=tls;lr', isOwn: true },
    { own: TLS, route: 'sip:10.0.0.5;transport=tls;lr', isOwn: true },
    { own: TLS, route: 'sips:10.0.0.5;lr', isOwn: true },
    { own: TLS, route: 'sip:10.0.0.5:5060;transport=tls;lr', isOwn: false },
    { own: NAT, route: 'sip:sip.example.com:5080;lr', isOwn: true },
    { own: NAT, route: 'sip:10.0.0.5;lr', isOwn: true },
    { own: NAT, route: 'sip:10.0.0.5:5080;lr', isOwn: false },
    { own: NAT, route: 'sip:sip.example.com;lr', isOwn: false },
    { own: V6, route: 'sip:[2001:db8::5];lr', isOwn: true },
    { own: V6, route: 'sip:[2001:db8:0::5]:5060;lr', isOwn: true },
  ])('$own.protocol $own.local.address, $route: $isOwn', async ({ own, route, isOwn }) => {
    const { take, close } = proxyWith(own);
    const host = own === V6 ? '[2001:db8::9]' : '10.0.0.9';
    const uri = `sip:bob@${host};transport=${own.protocol.toLowerCase()}`;
    const [first] = await take(requestOf('OPTIONS', uri, { route: [{ uri: Uri.parse(route) }] }));
    await close();
    expect(first?.isRequest() && !first.has('route')).toBe(isOwn);
  });
});

it('a loop over TLS is found if other elements have left out the port 5061', async () => {
  const { take, close } = proxyWith(TLS);
  const request = requestOf('OPTIONS', 'sip:bob@10.0.0.9;transport=tls');
  const [forwarded] = await take(request);
  if (forwarded?.isRequest() !== true) throw new Error('the request was not forwarded');
  const [own, ...rest] = forwarded.headers.via ?? [];
  if (own === undefined) throw new Error('the request has no Via');
  const back = forwarded.set('via', [{ ...own, port: undefined }, ...rest]);
  const [answer] = await take(back);
  await close();
  expect(answer?.isResponse() && answer.status).toBe(482);
});

it('both Routes of a proxy that has recorded itself twice are taken off', async () => {
  const { take, close } = proxyWith(NAT);
  const route = ['sip:10.0.0.5;lr', 'sip:sip.example.com:5080;lr', 'sip:10.0.0.7;lr'].map((uri) => ({
    uri: Uri.parse(uri),
  }));
  const [first] = await take(requestOf('OPTIONS', 'sip:bob@10.0.0.9', { route }));
  await close();
  expect(first?.raw('Route')).toEqual(['<sip:10.0.0.7;lr>']);
});

describe('the Via of a copy is that of the transport that it goes by', () => {
  const UDP6 = {
    protocol: 'UDP',
    local: { address: '2001:db8::5', port: 5060 },
    sentBy: { host: '[2001:db8::5]', port: 5060 },
  };
  const UDP = { protocol: 'UDP', local: { address: '10.0.0.5', port: 5060 } };
  const TCP = { protocol: 'TCP', local: { address: '10.0.0.5', port: 5060 } };

  it.each([
    { uri: 'sip:bob@10.0.0.9', via: 'SIP/2.0/UDP 10.0.0.5:5060' },
    { uri: 'sip:bob@10.0.0.9;transport=tcp', via: 'SIP/2.0/TCP 10.0.0.5:5060' },
    { uri: 'sip:bob@[2001:db8::9]', via: 'SIP/2.0/UDP [2001:db8::5]:5060' },
  ])('$uri: $via', async ({ uri, via }) => {
    const { take, close } = proxyWith(UDP, UDP6, TCP);
    const [first] = await take(requestOf('OPTIONS', uri));
    await close();
    expect(first?.raw('Via')?.[0]?.split(';')[0]).toBe(via);
    expect(first?.headers.via?.[0]?.params.branch).toMatch(/^z9hG4bK.*\*[0-9a-f]{16}$/);
  });
});

/** Requests that are too large for UDP (RFC 3261 §18.1.1), over the loopback. */
import { type Request, TcpTransport, UdpTransport } from 'sippet';
import { afterEach, describe, expect, test } from 'vitest';
import { closeAll, deferred, optionsTo, stackOf } from './stream.ts';

afterEach(closeAll);

const LOCAL = { address: '127.0.0.1', port: 0 };

/** Starts a server on one port of UDP and, if asked for, of TCP. */
async function server(hasTcp: boolean) {
  const arrived = deferred<Request>();
  const made = stackOf('uas', {
    receiveRequest(request, key) {
      arrived.resolve(request);
      made.stack.send(request.toResponse(200), key);
    },
  });
  const { address } = await UdpTransport.listen(made.stack, LOCAL);
  if (hasTcp) await TcpTransport.listen(made.stack, { ...LOCAL, port: address.port });
  return { port: address.port, arrived: arrived.promise };
}

/** Sends a request with a body of this size, and returns the Via that arrives and the callbacks of the Core. */
async function send(octets: number, hasTcp: boolean, options: { pathMtu?: number } = {}) {
  const { port, arrived } = await server(hasTcp);
  const uac = stackOf('uac', {}, options);
  await UdpTransport.listen(uac.stack, LOCAL);
  TcpTransport.open(uac.stack, { address: '127.0.0.1' });
  const settled = uac.settled();
  const key = uac.stack.send(optionsTo(`sip:b@127.0.0.1:${port}`).withBody('x'.repeat(octets), 'text/plain'));
  const { headers, source } = await arrived;
  await settled;
  return { key, via: headers.via?.[0], source, seen: uac.seen };
}

describe('a request', () => {
  test('above 1,300 octets goes by TCP, and its Via says so', async () => {
    const { via, source, seen } = await send(1300, true);
    expect(source?.protocol).toBe('TCP');
    expect(via?.transport).toBe('TCP');
    expect(seen.responses.map(({ status }) => status)).toEqual([200]);
    expect(seen.errors).toEqual([]);
  });

  test('a smaller request goes by UDP', async () => {
    expect((await send(500, true)).source?.protocol).toBe('UDP');
  });

  test('within 200 octets of the path MTU goes by TCP', async () => {
    expect((await send(500, true, { pathMtu: 600 })).via?.transport).toBe('TCP');
  });

  test('goes back to UDP if TCP is refused', async () => {
    const { via, seen } = await send(1300, false);
    expect(via?.transport).toBe('UDP');
    expect(seen.errors.map(({ type }) => type)).toEqual(['oversize']);
  });
});

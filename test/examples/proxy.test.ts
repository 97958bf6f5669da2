/** The proxy of the README with various answers of a server. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { startProxy } from '../../scripts/examples/proxy.ts';
import { requestText, responseTo, statuses } from '../stack/wire.ts';

describe('the proxy example', () => {
  /** Returns what the client receives and what the proxy logs if the server answers in this way. */
  async function proxied(answer: (request: string) => string) {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [client, server] = await Promise.all(
      [0, 1].map(async () => {
        const socket = createSocket('udp4');
        await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
        return socket;
      }),
    );
    if (client === undefined || server === undefined) throw new Error('no sockets');
    const proxy = await startProxy({ port: 0, next: { address: '127.0.0.1', port: server.address().port } });
    const got: string[] = [];
    client.on('message', (octets) => got.push(octets.toString('latin1')));
    const send = (branch: string) => {
      const via = `SIP/2.0/UDP 127.0.0.1:${client.address().port};branch=${branch}`;
      const text = requestText({ uri: `sip:a@127.0.0.1:${proxy.port}`, via, callId: branch });
      client.send(text, proxy.port, '127.0.0.1');
    };
    send('z9hG4bKone');
    const [asked] = await once(server, 'message');
    server.send(answer(asked.toString('latin1')), proxy.port, '127.0.0.1');
    // Everything that the first request causes arrives before the answer to a second request.
    send('z9hG4bKtwo');
    const [other] = await once(server, 'message');
    server.send(responseTo(other.toString('latin1'), 202), proxy.port, '127.0.0.1');
    while (!got.some((text) => text.startsWith('SIP/2.0 202 '))) await once(client, 'message');
    const said = complaints.mock.calls.length;
    complaints.mockRestore();
    await proxy.close();
    for (const socket of [client, server]) socket.close();
    return { got: statuses(got).filter((line) => !line.startsWith('SIP/2.0 202 ')), said };
  }

  test('a 180 to OPTIONS is dropped without an error (RFC 4320 §4.1)', async () => {
    expect(await proxied((text) => responseTo(text, 180))).toEqual({ got: [], said: 0 });
  });

  test('a response without another Via "was meant for this element" (§16.7 item 3)', async () => {
    const bare = (text: string) => responseTo(text, 200).replace(/^(Via: .*\r\n)Via: .*\r\n/m, '$1');
    expect(await proxied(bare)).toEqual({ got: [], said: 0 });
  });

  test('"If the only response that was received is a 503, the proxy SHOULD generate a 500" (§16.7, 6)', async () => {
    const { got } = await proxied((text) => responseTo(text, 503));
    expect(got).toEqual(['SIP/2.0 500 Server Internal Error']);
  });
});

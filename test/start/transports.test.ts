/** The transports of `npm start`, over the loopback. */
import { X509Certificate } from 'node:crypto';
import { Sippet, TcpTransport, TlsTransport, WebSocketTransport } from 'sippet';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { selfMade } from '../../scripts/start/certificate.ts';
import { openTransports } from '../../scripts/start/transports.ts';
import { closeAll, onClose, optionsTo, stackOf } from '../transport/stream.ts';

afterEach(closeAll);

const ALL = { port: 0, host: '127.0.0.1', tcp: true, tls: true, ws: true, help: false };

test('each answers, and the line says where', async () => {
  const { stack } = stackOf('program');
  const { names, close } = await openTransports(stack, '127.0.0.1', ALL);
  onClose(close);
  expect(names.map((name) => name.split(' ')[0])).toEqual(['UDP', 'TCP', 'TLS', 'WS']);
  const ports = names.map((name) => Number(/:(\d+)/.exec(name)?.[1]));
  expect(ports[1]).toBe(ports[0]);

  const uac = stackOf('uac');
  TcpTransport.open(uac.stack, { address: '127.0.0.1' });
  TlsTransport.open(uac.stack, { address: '127.0.0.1', verify: false });
  WebSocketTransport.open(uac.stack, { connectWebSocket: (url) => new WebSocket(url, 'sip') });
  for (const [at, transport] of [
    [1, 'tcp'],
    [2, 'tls'],
    [3, 'ws'],
  ] as const) {
    const settled = uac.settled();
    uac.stack.send(optionsTo(`sip:b@127.0.0.1:${ports[at]};transport=${transport}`));
    await settled;
    expect(uac.seen.responses[at - 1]?.status).toBe(200);
  }
});

test('UDP alone is opened by default', async () => {
  const stack = new Sippet();
  onClose(() => stack.close());
  const { names } = await openTransports(stack, '127.0.0.1', { ...ALL, tcp: false, tls: false, ws: false });
  expect(names).toHaveLength(1);
});

test('the self-made certificate is valid now, for localhost and the address, and signed by its own key', () => {
  const certificate = new X509Certificate(selfMade('127.0.0.1', Date.now()).cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
});

/** The trunk client of the examples at the server of the examples, over TLS on the loopback. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { startServer } from '../../scripts/examples/server.ts';
import { startTrunk } from '../../scripts/examples/trunk.ts';
import { Phone, sdp } from './phone.ts';

const pem = (name: string) => readFileSync(new URL(`../fixtures/tls/${name}`, import.meta.url), 'utf8');
const running: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

/** Starts a server that knows the password, and a trunk. Resolves with the port and the status of the registration. */
async function registered(password: string) {
  const tls = { key: pem('server.key'), cert: pem('server.crt') };
  const passwords = new Map([['pbx', 'zanzibar']]);
  const server = await startServer({ port: 0, tls, algorithms: ['SHA-256'], passwords });
  running.push(server);
  const locator = { locate: async () => [{ address: '127.0.0.1', port: server.port + 1 }] };
  const status = await new Promise<number>((resolve) => {
    running.push(
      startTrunk({
        domain: 'sip.example.com',
        user: 'pbx',
        password,
        ca: pem('ca.crt'),
        locator,
        onRegistered: resolve,
      }),
    );
  });
  return { port: server.port, status };
}

test('it registers over TLS with SHA-256, and answers a call that comes by the connection', async () => {
  const { port, status } = await registered('zanzibar');
  expect(status).toBe(200);
  const phone = await Phone.open();
  running.push(phone.stack);
  const call = phone.call(`sip:pbx@127.0.0.1:${port}`, 'v=0\r\n');
  const { event } = await phone.next('start');
  expect([event.role, event.response.raw('Content-Type')]).toEqual(['answer', ['application/sdp']]);
  call.modify({ method: 'INVITE', ...sdp('v=0\r\n') });
  expect((await phone.next('success')).event.response.status).toBe(200);
  call.hangUp();
  expect((await phone.next('success')).event.request.method).toBe('BYE');
});

test('it reports a password that the server refuses', async () => {
  expect((await registered('wrong')).status).toBe(401);
});

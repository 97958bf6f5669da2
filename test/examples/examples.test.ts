/** The programs of scripts/examples, against each other over the loopback, and the README that shows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Message, Sippet, UdpTransport, Uri } from 'sippet';
import { afterEach, expect, test } from 'vitest';
import { startProxy } from '../../scripts/examples/proxy.ts';
import { startRegistrar } from '../../scripts/examples/registrar.ts';
import { call } from '../../scripts/examples/uac.ts';
import { startUas } from '../../scripts/examples/uas.ts';

const running: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

function started<Program extends { close(): Promise<void> }>(program: Program): Program {
  running.push(program);
  return program;
}

test('a call is answered and hung up', async () => {
  const uas = started(await startUas(0));
  expect(await call(`sip:bob@127.0.0.1:${uas.port}`)).toBe(200);
});

test('a call and its BYE go through the proxy', async () => {
  const uas = started(await startUas(0));
  const proxy = started(await startProxy({ port: 0, next: { address: '127.0.0.1', port: uas.port } }));
  expect(await call(`sip:bob@127.0.0.1:${proxy.port}`)).toBe(200);
});

test('a call through the proxy to an unknown user is answered 480 by the server behind it', async () => {
  const registrar = started(await startRegistrar(0));
  const proxy = started(await startProxy({ port: 0, next: { address: '127.0.0.1', port: registrar.port } }));
  expect(await call(`sip:bob@127.0.0.1:${proxy.port}`)).toBe(480);
});

test('the registrar redirects a call to the registered contact', async () => {
  const registrar = started(await startRegistrar(0));
  const uri = `sip:bob@127.0.0.1:${registrar.port}`;
  expect(await register(uri, 'sip:bob@192.0.2.4', 60)).toEqual([200, 'sip:bob@192.0.2.4', 60]);
  expect(await call(uri)).toBe(302);
  expect(await register(uri, 'sip:bob@192.0.2.4', 0)).toEqual([200, undefined, undefined]);
  expect(await call(uri)).toBe(480);
});

async function register(uri: string, contact: string, expires: number) {
  const stack = started(new Sippet({ name: 'client' }));
  await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
  const address = { uri: Uri.parse(uri) };
  const request = Message.request('REGISTER', uri, {
    to: address,
    from: { ...address, params: { tag: Message.createTag() } },
    callId: Message.createCallId(),
    cseq: { sequence: 1, method: 'REGISTER' },
    contact: [{ uri: Uri.parse(contact) }],
    expires,
  });
  return await new Promise((resolve, reject) => {
    stack.registerCore({
      receiveRequest: () => undefined,
      receiveResponse(response) {
        const contacts = response.headers.contact;
        const first = contacts === '*' ? undefined : contacts?.[0];
        resolve([response.status, first && Uri.print(first.uri), first?.params.expires]);
      },
      receiveError: reject,
    });
    stack.send(request);
  });
}

const folder = new URL('../../scripts/examples/', import.meta.url);
const notShown = ['main.ts', 'options.ts', 'programs.ts'];
const programs = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.ts') && !notShown.includes(name));

test('the guide to a WebSocket gateway shows its source', () => {
  const guide = readFileSync(new URL('../site/guide/websocket-gateway.md', folder), 'utf8');
  expect(guide).toContain(`\`\`\`ts\n${readFileSync(new URL('gateway.ts', folder), 'utf8')}\`\`\`\n`);
});

test.each(programs)('the README of the examples shows the source of %s', (name) => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const program = readFileSync(new URL(name, folder), 'utf8');
  expect(readme).toContain(`\`\`\`ts\n${program}\`\`\`\n`);
});

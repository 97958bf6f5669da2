/** The stack as a bundler sees it for browsers: without anything of Node, and with the types of the condition. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { compileTypes } from '../codegen/types.ts';

const PROGRAM = `
import { Message, Sippet, WebSocketTransport } from 'sippet';

const stack = new Sippet();
const transport = WebSocketTransport.open(stack);
stack.registerCore({
  receiveRequest(request, key) { stack.send(request.toResponse(200), key); },
  receiveResponse({ status }) { told.push(status); },
  receiveError(reason) { told.push(reason.type); },
});
transport.connect('ws://example.com/').then((flow) => {
  stack.send(Message.request('OPTIONS', 'sip:bob@example.com', {
    from: { uri: { kind: 'sip', scheme: 'sip', host: 'a.example.com' }, params: { tag: 'a' } },
    to: { uri: { kind: 'sip', scheme: 'sip', host: 'b.example.com' } },
    callId: 'c1',
    cseq: { sequence: 1, method: 'OPTIONS' },
  }).withTarget(flow));
});
`;

/** A WebSocket of a browser whose server echoes a request as its 200. */
class EchoSocket {
  readonly protocol: string;
  readonly bufferedAmount = 0;
  readyState = 0;
  binaryType = 'blob';
  readonly #listeners = new Map<string, (event: object) => void>();

  constructor(_url: string, protocol: string) {
    this.protocol = protocol;
    queueMicrotask(() => {
      this.readyState = 1;
      this.#listeners.get('open')?.({ type: 'open' });
    });
  }

  addEventListener(type: string, listener: (event: object) => void): void {
    this.#listeners.set(type, listener);
  }

  send(text: string): void {
    const data = text.replace(/^OPTIONS .*/, 'SIP/2.0 200 OK').replace('b.example.com>', 'b.example.com>;tag=b');
    queueMicrotask(() => this.#listeners.get('message')?.({ type: 'message', data }));
  }

  close(): void {}
}

describe('the bundle for browsers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sippet-browser-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('sends a request and gets the response where there is nothing of Node', async () => {
    const { outputFiles } = await build({
      stdin: { contents: PROGRAM, resolveDir: import.meta.dirname },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      conditions: ['sippet-source'],
      write: false,
    });
    const told: unknown[] = [];
    const { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, crypto } = globalThis;
    const platform = { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, crypto };
    const text = { TextEncoder, TextDecoder, URL, console, Uint8Array, ArrayBuffer, WebSocket: EchoSocket };
    const context = createContext({ told, ...platform, ...text });
    new Script(outputFiles[0]?.text ?? '').runInContext(context);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    expect(told).toEqual([200]);
  });

  test('has no UDP, TCP, TLS and DNS in its types', () => {
    symlinkSync(join(import.meta.dirname, '../..'), join(folder, 'sippet'));
    writeFileSync(
      join(folder, 'program.ts'),
      `import { Sippet, WebSocketTransport } from './sippet/src/browser.ts';
import * as browser from './sippet/src/browser.ts';
export const transport = WebSocketTransport.open(new Sippet());
export const missing: Extract<
  keyof typeof browser,
  'UdpTransport' | 'TcpTransport' | 'TlsTransport' | 'makeDnsLocator'
>[] = [];
export const none: never[] = missing;
`,
    );
    expect(compileTypes(folder, ['program.ts'])).toBe('');
  });
});

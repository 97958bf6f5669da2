/** `npm run example`: its command line, and the examples as separate processes, over the loopback. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { readOptions, USAGE } from '../../scripts/examples/options.ts';

const children = new Set<ReturnType<typeof example>>();

function example(...args: readonly string[]) {
  const main = ['--conditions=sippet-source', '--import', 'tsx', 'scripts/examples/main.ts'];
  const child = spawn(process.execPath, [...main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  return child;
}

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

/** Resolves with the port of an example when it listens. */
async function portOf(child: ReturnType<typeof example>): Promise<number> {
  const [said] = await once(child.stdout, 'data');
  return Number(/listens on UDP 127\.0\.0\.1:(\d+)/.exec(String(said))?.[1]);
}

/** Resolves with the exit code and the output of an example when it has ended. */
async function outcomeOf(child: ReturnType<typeof example>) {
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += String(text);
  });
  const [code] = await once(child, 'close');
  return { code, printed };
}

test('a call goes from uac through the proxy to uas, and SIGINT stops each server', async () => {
  const uas = example('uas', '--port', '0');
  const proxy = example('proxy', '--port', '0', '--next', `127.0.0.1:${await portOf(uas)}`);
  const uri = `sip:bob@127.0.0.1:${await portOf(proxy)}`;
  expect(await outcomeOf(example('uac', uri))).toEqual({ code: 0, printed: `${uri} answered 200\n` });
  for (const [name, child] of [['proxy', proxy] as const, ['uas', uas] as const]) {
    const outcome = outcomeOf(child);
    child.kill('SIGINT');
    expect(await outcome).toEqual({ code: 0, printed: `${name} has stopped\n` });
  }
});

test('the registrar is started by its name, and answers 480 for a user who is not registered', async () => {
  const chosen = readOptions(['registrar', '--port', '0']);
  const running = await chosen?.program.start(chosen.options);
  if (running === undefined || typeof running === 'string') throw new Error('the registrar does not run');
  const uri = `sip:bob@127.0.0.1:${running.port}`;
  const caller = readOptions(['uac', uri]);
  expect(await caller?.program.start(caller.options)).toBe(`${uri} answered 480`);
  await running.close();
});

test('no example is chosen without a name, and the list has every example', () => {
  expect(readOptions([])).toBeUndefined();
  for (const name of ['uas', 'uac', 'proxy', 'b2bua', 'click', 'trunk', 'registrar', 'fuzz'])
    expect(USAGE).toMatch(new RegExp(`^  ${name} `, 'm'));
});

test.each([
  { args: ['nobody'], error: 'no example is named nobody' },
  { args: ['toString'], error: 'no example is named toString' },
  { args: ['uac'], error: 'usage: npm run example -- uac URI' },
  { args: ['click', 'sip:bob@127.0.0.1'], error: 'usage: npm run example -- click URI URI' },
  { args: ['uas', 'sip:bob@127.0.0.1'], error: 'usage: npm run example -- uas [--port N]' },
  { args: ['uas', '--port', '65536'], error: '--port 65536: expected a port from 0 to 65535' },
  {
    args: ['proxy', '--next', 'a:5060'],
    error: '--next a:5060: expected an IP address and a port, such as 127.0.0.1:5060',
  },
  { args: ['proxy'], error: '--next is missing: expected an IP address and a port, such as 127.0.0.1:5060' },
])('the arguments $args are refused', ({ args, error }) => {
  expect(() => readOptions(args)).toThrow(error);
});

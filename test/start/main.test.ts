/** The program, started as a process, over the loopback. */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { text } from './requests.ts';

const children = new Set<ReturnType<typeof run>>();

function run(...args: readonly string[]) {
  const main = ['--conditions=sippet-source', '--import', 'tsx', 'scripts/start/main.ts'];
  const child = spawn(process.execPath, [...main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  return child;
}

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

async function portOf(child: ReturnType<typeof run>): Promise<number> {
  const [said] = await once(child.stdout, 'data');
  return Number(/listens on UDP \S+:(\d+)/.exec(String(said))?.[1]);
}

test('it listens, answers, and stops on each signal', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const child = run('--port', '0');
    const port = await portOf(child);
    const socket = createSocket('udp4');
    const via = 'SIP/2.0/UDP client.example;rport';
    socket.send(text('OPTIONS', { via }), port, '127.0.0.1');
    const [answer] = await once(socket, 'message');
    expect(String(answer)).toMatch(/^SIP\/2\.0 200 OK/);
    socket.close();
    // npm passes on the Ctrl-C that the terminal sends to both.
    child.kill(signal);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  }
});

test('a taken port is an error that names the option', async () => {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  const child = run('--port', String(port));
  const [[error], [code]] = await Promise.all([once(child.stderr, 'data'), once(child, 'exit')]);
  socket.close();
  expect(String(error)).toContain(`port ${port} of 127.0.0.1 is taken: choose another with --port N`);
  expect(code).toBe(1);
});

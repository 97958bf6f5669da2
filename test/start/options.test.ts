/** The options of the command line. */
import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/start/options.ts';

test('port and host have defaults', () => {
  const none = { tcp: false, tls: false, ws: false, help: false };
  expect(readOptions([])).toEqual({ port: 5060, host: '127.0.0.1', ...none });
  expect(readOptions(['--port', '0', '--host', '[::1]'])).toEqual({ port: 0, host: '::1', ...none });
});

test('the transports beside UDP are opened on demand', () => {
  expect(readOptions(['--tcp', '--ws'])).toMatchObject({ tcp: true, tls: false, ws: true });
});

test.each([['65536'], ['-1'], ['x'], ['']])('--port %j is refused, by name', (port) => {
  expect(() => readOptions([`--port=${port}`])).toThrow('--port');
});

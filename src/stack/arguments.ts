/** Run-time checks of arguments, for callers whose code was not checked by TypeScript. */
import { STATE } from '../message/message.ts';
import { checkOptions, type OptionChecks, withMethods } from '../runtime/check-options.ts';
import { describeValue } from '../runtime/describe-value.ts';
import { SendError, SippetError } from '../runtime/errors.ts';
import { methodOf } from '../transaction/keys.ts';
import type { Role } from './core.ts';
import type { SendOptions } from './outgoing.ts';

/** Throws `SippetError` (`bad-argument`) unless the value is a message of this library. */
export function checkMessage(where: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && STATE in value) return;
  refuse(where, value, 'a Request or a Response, as Message.parse() and Message.request() return');
}

const aTransport = withMethods('send', 'close');

/** Throws `SippetError` (`bad-argument`) unless the value is a transport. */
export function checkTransport(where: string, value: unknown): void {
  if (!aTransport.accepts(value)) refuse(where, value, 'a transport, as `await UdpTransport.listen(stack)` returns');
}

const ALWAYS = ['receiveRequest', 'receiveResponse', 'receiveError'];
const OF_PROXY = ['receiveAck', 'receiveCancel'];

/** Throws `SippetError` (`bad-argument`) unless the value has the callbacks that the role needs. */
export function checkCore(role: Role, value: unknown): void {
  const names = role === 'proxy' ? [...ALWAYS, ...OF_PROXY] : ALWAYS;
  if (typeof value !== 'object' || value === null || value instanceof Promise) {
    refuse('registerCore()', value, `an object with the callbacks ${names.join(', ')}`);
  }
  const missing = names.filter((name) => typeof Reflect.get(value, name) !== 'function');
  if (missing.length === 0) return;
  throw new SippetError('bad-argument', `registerCore(): the Core of a ${role} lacks ${missing.join(' and ')}`);
}

const SEND_OPTIONS: OptionChecks<SendOptions> = {
  transport: { ...aTransport, expected: 'a transport, as `await UdpTransport.listen(stack)` returns' },
  times: { expected: 'an object with t1, t2, ...', accepts: (value) => typeof value === 'object' && value !== null },
};

/** Returns the options of `send`. Throws `SippetError` (`bad-option`) for options that cannot be. */
export function sendOptionsOf(where: string, value: SendOptions | string | undefined): SendOptions {
  if (value === undefined) return {};
  if (typeof value !== 'string') {
    checkOptions(where, value, SEND_OPTIONS);
    return value;
  }
  throw new SippetError(
    'bad-argument',
    `${where}: a key is given for a response only; a request takes an object of options`,
  );
}

/** Throws `SendError` unless the key is that of an INVITE that was sent. */
export function checkCancelKey(key: unknown): void {
  const method = typeof key === 'string' ? methodOf(key) : undefined;
  if (typeof key !== 'string' || method === undefined) {
    const text = `cancel() was given ${describeValue(key)}, expected a key that send() has returned for an INVITE`;
    throw new SendError('no-transaction', text);
  }
  const isClient = key.startsWith('client:');
  if (isClient && method === 'INVITE') return;
  const kind = isClient ? `the key of a request with the method ${method}` : `the key of a received ${method}`;
  throw new SendError(
    'not-an-invite',
    `cancel() was given ${kind}, expected that of an INVITE that was sent (RFC 3261 §9.1)`,
  );
}

function refuse(where: string, value: unknown, expected: string): never {
  throw new SippetError('bad-argument', `${where} was given ${describeValue(value)}, expected ${expected}`);
}

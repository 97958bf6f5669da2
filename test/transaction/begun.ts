/** Transactions that have just begun, at time 0. */
import type { ClientKey, Request, ServerKey } from 'sippet';
import { request } from '../stack/wire.ts';
import { requestOf } from './peer.ts';
import { type SetUp, type SetUpOptions, setUp } from './stack-and-peer.ts';

export interface Sent extends SetUp {
  readonly key: ClientKey;
}

/** Returns a client transaction whose request has just been sent. */
export function sent(method: string, options: SetUpOptions = {}, change = unchanged): Sent {
  const made = setUp(options);
  const target = options.isReliable ? 'sip:bob@10.0.0.2;transport=tcp' : 'sip:bob@10.0.0.2';
  const key = made.stack.send(change(request(method, target)));
  made.at(0);
  return { ...made, key };
}

function unchanged(request: Request): Request {
  return request;
}

export interface Received extends SetUp {
  readonly key: ServerKey;
  readonly request: Request;
  /** Passes a response from the TU. */
  readonly respond: (status: number, toTag?: string) => void;
}

/** Returns a server transaction whose request has arrived, without an answer of the Core. */
export function received(method: string, options: SetUpOptions = {}): Received {
  const made = setUp(options);
  made.wire.request({ method });
  const [heard] = made.heard;
  if (heard?.key === undefined || !isServerKey(heard.key)) throw new Error('no request with a key');
  const { key, message } = heard;
  const request = requestOf(message?.toString());
  const respond = (status: number, toTag = 'a') => {
    made.stack.send(request.toResponse(status, { toTag }), key);
    made.at(made.clock.now());
  };
  return { ...made, key, request, respond };
}

function isServerKey(key: string): key is ServerKey {
  return key.startsWith('server:');
}

/** Returns the callbacks of the Core after that of the request. */
export function later({ story }: SetUp): readonly (readonly [time: number, what: string | number])[] {
  return story().slice(1);
}

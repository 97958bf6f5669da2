/** Creation of client transactions. */
import { STATE } from '../message/message.ts';
import { printState } from '../message/print.ts';
import type { Request } from '../message/request.ts';
import type { ClientKey } from './keys.ts';
import type { Times } from './times.ts';
import type { Beginning, ClientKind } from './transaction.ts';

/** Returns the initial values of the client transaction that sends a request. */
export function beginningOf<Where>(
  request: Request,
  key: ClientKey,
  where: Where,
  isReliable: boolean,
  times: Times,
): Beginning<Where> {
  const kind: ClientKind = request.method === 'INVITE' ? 'inviteClient' : 'nonInviteClient';
  const octets = printState(request[STATE]);
  const vias = request.headers.via?.length;
  return { kind, key, where, isReliable, times, request, size: octets.length, octets, vias };
}

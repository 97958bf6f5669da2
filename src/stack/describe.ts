/** Descriptions of messages and transactions for the texts of errors. */

import type { BuiltIn } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Sip } from '../message/sip.ts';
import { hostOf } from '../routing/address.ts';
import { transientOctets } from '../runtime/octets.ts';
import { methodOf, type TransactionKey } from '../transaction/keys.ts';
import { Uri } from '../uri/uri.ts';
import type { ConcernedTransaction } from './core.ts';
import type { Hop } from './hop.ts';

/** Returns, say, `OPTIONS sip:bob@example.com (Call-ID abc)`. */
export function describeRequest(request: Request): string {
  return `${request.method} ${Uri.print(request.uri)} (Call-ID ${request.headers.callId ?? 'absent'})`;
}

/** Returns, say, `200 to OPTIONS (Call-ID abc)`. */
export function describeResponse(response: Response): string {
  const { cseq, callId } = response.headers;
  return `${response.status} to ${cseq?.method ?? 'an unknown method'} (Call-ID ${callId ?? 'absent'})`;
}

/** Returns, say, `UDP 192.0.2.1:5060`. */
export function describeHop({ transport, remote }: Hop): string {
  return `${transport.protocol} ${hostOf(remote.address)}:${remote.port}`;
}

/** A transaction whose failure is reported: its key, and what it still has of its messages. */
export interface Failed {
  readonly key: TransactionKey;
  readonly where?: Hop | undefined;
  readonly request?: Request | undefined;
  /** The message that it sent last. */
  readonly octets?: string | undefined;
}

/** Returns the transaction of a report. Its Call-ID is read from the octets only now, because failures are few. */
export function concernedBy(failed: Failed, parser: Sip<BuiltIn>): ConcernedTransaction {
  const { key, where, request, octets } = failed;
  return {
    method: methodOf(key) ?? 'unknown',
    destination: where === undefined ? undefined : describeHop(where),
    callId: request === undefined ? callIdIn(octets, parser) : request.headers.callId,
  };
}

function callIdIn(octets: string | undefined, parser: Sip<BuiltIn>): string | undefined {
  if (octets === undefined) return undefined;
  const result = parser.safeParse(transientOctets(octets));
  return result.ok ? result.value.headers.callId : undefined;
}

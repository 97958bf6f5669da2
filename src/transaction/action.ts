/**
 * The actions that the transaction layer returns; its caller does them in order. `Where` is the caller's type of a
 * destination.
 */
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Failure } from './effect.ts';
import type { ClientKey, ServerKey, TransactionKey } from './keys.ts';
import type { Kind } from './transaction.ts';

export type Action<Where> =
  /** `again`: Whether this is a retransmission. */
  | {
      readonly do: 'send';
      readonly octets: string;
      readonly where: Where;
      readonly key: TransactionKey;
      readonly again: boolean;
    }
  | { readonly do: 'deliver request'; readonly request: Request; readonly key: ServerKey }
  | { readonly do: 'deliver response'; readonly response: Response; readonly key: ClientKey }
  | {
      readonly do: 'report';
      readonly failure: Failure;
      readonly key: TransactionKey;
      readonly error: Error | undefined;
      readonly where: Where;
      /** The request of the transaction and the message that it sent last, each unless it has been forgotten. */
      readonly request: Request | undefined;
      readonly octets: string | undefined;
    }
  /** The outcome of an attempt to cancel an INVITE. */
  | { readonly do: 'cancelled'; readonly key: ClientKey; readonly outcome: CancelOutcome }
  /** The transaction has ended. */
  | { readonly do: 'end'; readonly key: TransactionKey }
  | { readonly do: 'drop response'; readonly key: ServerKey }
  | {
      readonly do: 'note state';
      readonly kind: Kind;
      readonly key: TransactionKey;
      readonly from: string | undefined;
      readonly to: string;
    };

/**
 * The outcome of `Sippet.cancel`. `sent` means that the CANCEL went out and the INVITE's final response is still to
 * come; `too late` means that there is nothing left to cancel.
 */
export type CancelOutcome = 'sent' | 'too late';

/** What the layer asks its owner to do, in this order. `Where` is the owner's own word for a destination. */
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Failure } from './effect.ts';
import type { ClientKey, ServerKey, TransactionKey } from './keys.ts';
import type { Kind } from './transaction.ts';

export type Action<Where> =
  /** `again`: these octets were sent before. */
  | {
      readonly do: 'send';
      readonly octets: string;
      readonly where: Where;
      readonly key: TransactionKey;
      readonly again: boolean;
    }
  | { readonly do: 'deliver request'; readonly request: Request; readonly key: ServerKey | undefined }
  | { readonly do: 'deliver response'; readonly response: Response; readonly key: ClientKey }
  | {
      readonly do: 'report';
      readonly failure: Failure;
      readonly key: TransactionKey;
      readonly error: Error | undefined;
    }
  /** What became of the wish to cancel. */
  | { readonly do: 'cancelled'; readonly key: ClientKey; readonly outcome: CancelOutcome }
  /** The transaction is gone. */
  | { readonly do: 'end'; readonly key: TransactionKey }
  | { readonly do: 'drop response'; readonly key: ServerKey }
  | {
      readonly do: 'note state';
      readonly kind: Kind;
      readonly key: TransactionKey;
      readonly from: string | undefined;
      readonly to: string;
    };

/** `sent`: the CANCEL went out, and the INVITE's final response is still to come. */
export type CancelOutcome = 'sent' | 'too late';

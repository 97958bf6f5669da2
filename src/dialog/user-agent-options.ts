/** The options of the driver of calls, and what it needs of a stack. */
import type { HeaderMap } from '../message/headers/types.ts';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { Clock } from '../runtime/clock.ts';
import type { ActiveCall } from './active-call.ts';
import type { CallEvent, CallOptions } from './call-types.ts';

/** The methods of a stack that the driver uses; `Sippet` has them. */
export interface CallStack<H extends HeaderMap, C, S> {
  send(request: Request<H>): C;
  send(response: Response<H>, key?: S): S;
  sendReliably(response: Response<H>, key?: S): S;
  cancel(key: C): Promise<unknown>;
}

/** The options of a driver, beside those of its calls. */
export interface UserAgentOptions<H extends HeaderMap, S> extends Omit<CallOptions<H>, 'random'> {
  /** The clock; default that of the platform. */
  readonly clock?: Clock | undefined;
  /** Returns a random number from 0 to less than 1; default `Math.random`, which no identifier depends on. */
  readonly random?: (() => number) | undefined;
  /** Takes what happens to a call. A call that was received begins with the event `request` of its INVITE. */
  readonly report: (event: CallEvent<H>, call: ActiveCall<H>) => void;
  /** Takes a request outside of any call; without it, such a request is answered 405. */
  readonly receiveOther?: ((request: Request<H>, key: S) => void) | undefined;
  /** Changes a message before it is sent, such as by a header of your own. */
  readonly sending?: (<M extends Request<H> | Response<H>>(message: M) => M) | undefined;
  /** The option tags that a request may require; default `100rel` and `timer`. */
  readonly optionTags?: readonly string[] | undefined;
  /** How many calls there may be at once; default 10,000. Beyond it an INVITE is answered 503. */
  readonly maxCalls?: number | undefined;
  /** Takes errors that the stack throws for a message that cannot be sent. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

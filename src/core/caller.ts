/**
 * Calls of the Core.
 *
 * Invariants: nothing that the Core throws or rejects with gets away: it is reported, and the stack lives. After `close` no
 * callback is called.
 */
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { BuiltIn } from '../message/types.ts';
import type { ClientKey, ServerKey, TransactionKey } from '../transaction/keys.ts';
import type { Core, ErrorReason } from './core.ts';

export class Caller {
  core: Core<BuiltIn> | undefined;
  readonly #count: (reason: ErrorReason) => void;
  #pending = 0;
  #isClosed = false;

  /** `count` is told of each report. */
  constructor(count: (reason: ErrorReason) => void) {
    this.#count = count;
  }

  /** Callbacks that are not settled. */
  get pending(): number {
    return this.#pending;
  }

  close(): void {
    this.#isClosed = true;
  }

  /** `failed` is called, now or later, where the callback fails. */
  request(request: Request, key: ServerKey | undefined, failed: () => void): void {
    this.#call(
      (core) => core.receiveRequest(request, key),
      (error) => {
        failed();
        this.report({ type: 'internal', error }, key);
      },
    );
  }

  response(response: Response, key: ClientKey | undefined): void {
    this.#call(
      (core) => core.receiveResponse(response, key),
      (error) => this.report({ type: 'internal', error }, key),
    );
  }

  end(key: TransactionKey): void {
    if (this.core?.receiveEnd === undefined) return;
    this.#call(
      (core) => core.receiveEnd?.(key),
      (error) => this.report({ type: 'internal', error }, key),
    );
  }

  report(reason: ErrorReason, key: TransactionKey | undefined): void {
    this.#count(reason);
    // Who fails to hear of a failure is told by the process.
    this.#call(
      (core) => core.receiveError(reason, key),
      (error) => process.emitWarning(warningOf(error)),
    );
  }

  #call(act: (core: Core<BuiltIn>) => unknown, failed: (error: unknown) => void): void {
    const { core } = this;
    if (core === undefined || this.#isClosed) return;
    let result: unknown;
    try {
      result = act(core);
    } catch (error) {
      failed(error);
      return;
    }
    if (!(result instanceof Promise) && !isThenable(result)) return;
    this.#pending += 1;
    Promise.resolve(result)
      .catch(failed)
      .finally(() => {
        this.#pending -= 1;
      });
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function warningOf(error: unknown): Error {
  return error instanceof Error ? error : new Error('the Core has thrown what is no Error', { cause: error });
}

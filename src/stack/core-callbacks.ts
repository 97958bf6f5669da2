/**
 * Calls of the application's callbacks.
 *
 * Invariants: an error that a callback throws or rejects with never escapes; it is reported, and the stack goes on.
 * After `close` no callback is called.
 */
import { warn as warnOf } from '#platform';
import type { Request } from '../message/request.ts';
import type { Response } from '../message/response.ts';
import type { ClientKey, ServerKey, TransactionKey } from '../transaction/keys.ts';
import type { ConcernedTransaction, Core, ErrorReason } from './core.ts';

export class CoreCallbacks {
  core: Core | undefined;
  readonly #count: (reason: ErrorReason) => void;
  readonly #describe: (key: TransactionKey | undefined, request?: Request) => ConcernedTransaction | undefined;
  #pending = 0;
  #isClosed = false;

  /** `count` is called for each report; `describe` returns the transaction of a callback that fails. */
  constructor(
    count: (reason: ErrorReason) => void,
    describe: (key: TransactionKey | undefined, request?: Request) => ConcernedTransaction | undefined,
  ) {
    this.#count = count;
    this.#describe = describe;
  }

  /** How many callbacks have not settled. */
  get pending(): number {
    return this.#pending;
  }

  close(): void {
    this.#isClosed = true;
  }

  /** `failed` is called, now or later, if the callback fails. */
  request(request: Request, key: ServerKey, failed: () => void): void {
    this.#call(
      (core) => core.receiveRequest(request, key),
      (error) => {
        failed();
        this.#reportInternal(error, key, request);
      },
    );
  }

  ack(ack: Request, key: ServerKey | undefined): void {
    this.#call(
      (core) => core.receiveAck?.(ack, key),
      (error) => this.#reportInternal(error, key, ack),
    );
  }

  cancel(cancel: Request, key: ServerKey | undefined): void {
    this.#call(
      (core) => core.receiveCancel?.(cancel, key),
      (error) => this.#reportInternal(error, key, cancel),
    );
  }

  response(response: Response, key: ClientKey | undefined): void {
    this.#call(
      (core) => core.receiveResponse(response, key),
      (error) => this.#reportInternal(error, key),
    );
  }

  end(key: TransactionKey): void {
    if (this.core?.receiveEnd === undefined) return;
    this.#call(
      (core) => core.receiveEnd?.(key),
      (error) => this.#reportInternal(error, key),
    );
  }

  /** If `receiveError` itself fails, a process warning is emitted. */
  report(reason: ErrorReason, key: TransactionKey | undefined): void {
    this.#count(reason);
    this.#call((core) => core.receiveError(reason, key), warn);
  }

  #reportInternal(error: unknown, key: TransactionKey | undefined, request?: Request): void {
    this.report({ type: 'internal', error, transaction: this.#describe(key, request) }, key);
  }

  #call(act: (core: Core) => unknown, failed: (error: unknown) => void): void {
    const { core } = this;
    if (core === undefined || this.#isClosed) return;
    let promise: Promise<unknown> | undefined;
    try {
      promise = promiseOf(act(core));
    } catch (error) {
      failed(error);
      return;
    }
    if (promise === undefined) return;
    this.#pending += 1;
    promise
      .catch(failed)
      .catch(warn)
      .finally(() => {
        this.#pending -= 1;
      });
  }
}

/**
 * Returns a promise for a thenable, and `undefined` for any other value. Reading or calling a foreign `then` may throw.
 */
function promiseOf(value: unknown): Promise<unknown> | undefined {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined;
  const then: unknown = Reflect.get(value, 'then');
  if (typeof then !== 'function') return undefined;
  return new Promise((resolve, reject) => Reflect.apply(then, value, [resolve, reject]));
}

function warn(error: unknown): void {
  const isError = error instanceof Error;
  warnOf(isError ? error : new Error('a callback of the Core threw a value that is no Error', { cause: error }));
}

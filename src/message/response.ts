import { SippetError } from '../runtime/errors.ts';
import { statusLine } from './build/build.ts';
import { changed } from './build/change.ts';
import type { ResponseOptions } from './build/respond.ts';
import type { BuiltIn, HeaderMap, HeadersInput } from './headers/types.ts';
import { BaseMessage, remake, STATE } from './message.ts';
import type { StatusLine } from './parse/start-line.ts';
import type { State } from './state.ts';
import { statusClass } from './status.ts';

/** A SIP response (RFC 3261 §7.2). */
export class Response<H extends HeaderMap = BuiltIn> extends BaseMessage<H> {
  readonly [STATE]: State<StatusLine>;

  constructor(state: State<StatusLine>) {
    super();
    this[STATE] = state;
  }

  /** The status code, 100 to 699. */
  get status(): number {
    return this[STATE].start.status;
  }

  /** The class of the status, 1 to 6. */
  get statusClass(): number {
    return statusClass(this.status);
  }

  /** The reason phrase, which may be empty. */
  get reason(): string {
    return this[STATE].start.reason;
  }

  remade(state: State<StatusLine>): Response<H> {
    return new Response(state);
  }

  /**
   * Returns a copy with another status or reason phrase. If only the status is given, the phrase is the default of that
   * status.
   */
  with(line: { readonly status?: number | undefined; readonly reason?: string | undefined }): Response<H> {
    if (line.status === undefined && line.reason === undefined) return this;
    return remake(this, changed(this[STATE], statusLine(this[STATE].context, line.status ?? this.status, line.reason)));
  }

  /**
   * Throws, because a response cannot be answered. The method exists so that callers need not tell messages apart
   * first.
   */
  toResponse(_status: number, _options: ResponseOptions<HeadersInput<H>> = {}): never {
    throw new SippetError('not-a-request', 'only a request is answered');
  }
}

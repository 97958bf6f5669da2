/** The part of a failed message that could be framed, which may be nothing. */

import { readable } from '../../runtime/octets.ts';
import { canBeAnswered, type ResponseOptions, respond } from '../build/respond.ts';
import type { BuiltIn, HeaderMap, HeadersInput, HeadersView } from '../headers/types.ts';
import { rawRows } from '../headers/view.ts';
import { Response } from '../response.ts';
import type { PartialState } from '../state.ts';
import { limitExceededBy } from './check-limits.ts';
import { isStatusLine } from './start-line.ts';

/** The part of a failed message that could be framed, from which a response can be made. */
export class PartialMessage<H extends HeaderMap = BuiltIn> {
  /** The headers that could be framed, as in `message.headers`. */
  readonly headers: HeadersView<H>;
  readonly #state: PartialState;

  constructor(state: PartialState) {
    this.#state = state;
    // The view's class has a getter for each definition whose types `H` lists.
    this.headers = new state.context.View(state.block) as HeadersView<H>;
  }

  /** The first line as it was received. */
  get startLine(): string {
    return readable(this.#state.startText);
  }

  /** The method, if the first line begins as a Request-Line does. */
  get method(): string | undefined {
    const { start, startText } = this.#state;
    if (start !== undefined) return 'method' in start ? start.method : undefined;
    return isStatusLine(startText, 0) ? undefined : /^[A-Za-z0-9\-.!%*_+`'~]+(?= )/.exec(startText)?.[0];
  }

  /** Returns a header's rows (unfolded, trimmed) by its name in any case, or `undefined` if it has none. */
  raw(name: string): readonly string[] | undefined {
    return rawRows(this.#state.block, name);
  }

  /**
   * Returns the response to the request that failed. Returns `undefined` if it cannot be answered: it is a response or
   * an ACK, one of Via, From, To, Call-ID and CSeq cannot be read, or the answer, which copies these rows, would itself
   * exceed one of the parser's limits.
   */
  toResponse(status: number, options: ResponseOptions<HeadersInput<H>> = {}): Response<H> | undefined {
    const { block, context } = this.#state;
    const { method } = this;
    if (method === undefined || method === 'ACK' || !canBeAnswered(block)) return undefined;
    const answer = respond(context, method, block, status, options);
    return limitExceededBy(answer) === undefined ? new Response(answer) : undefined;
  }
}

/** What could be framed of a message that failed: perhaps nothing. */
import { readable } from '../runtime/octets.ts';
import { canBeAnswered, type ResponseOptions, respond } from './respond.ts';
import { Response } from './response.ts';
import { isStatusLine } from './start-line.ts';
import type { PartialState } from './state.ts';
import type { BuiltIn, HeaderMap, HeadersInput, HeadersView } from './types.ts';
import { rawRows } from './view.ts';

export class PartialMessage<H extends HeaderMap = BuiltIn> {
  readonly headers: HeadersView<H>;
  readonly #state: PartialState;

  constructor(state: PartialState) {
    this.#state = state;
    // The view's class has a getter for each definition whose types `H` lists.
    this.headers = new state.context.View(state.block) as HeadersView<H>;
  }

  /** The first line as it came. */
  get startLine(): string {
    return readable(this.#state.startText);
  }

  /** The method, where the first line begins as a Request-Line does. */
  get method(): string | undefined {
    const { start, startText } = this.#state;
    if (start !== undefined) return 'method' in start ? start.method : undefined;
    return isStatusLine(startText, 0) ? undefined : /^[A-Za-z0-9\-.!%*_+`'~]+(?= )/.exec(startText)?.[0];
  }

  raw(name: string): readonly string[] | undefined {
    return rawRows(this.#state.block, name);
  }

  /** `undefined` unless this is a request other than ACK whose sender can be told. */
  toResponse(status: number, options: ResponseOptions<HeadersInput<H>> = {}): Response<H> | undefined {
    const { block, context } = this.#state;
    const { method } = this;
    if (method === undefined || method === 'ACK' || !canBeAnswered(block)) return undefined;
    return new Response(respond(context, method, block, status, options));
  }
}

import type { Uri, UriInput } from '../generated/rules/uri.ts';
import { requestLine } from './build/build.ts';
import { changed } from './build/change.ts';
import { forwarded } from './build/forward.ts';
import { type ResponseOptions, respond } from './build/respond.ts';
import type { BuiltIn, HeaderMap, HeadersInput, ItemInput } from './headers/types.ts';
import { BaseMessage, remake, STATE } from './message.ts';
import type { RequestLine } from './parse/start-line.ts';
import { Response } from './response.ts';
import type { State } from './state.ts';

export interface ForwardOptions<H extends HeaderMap> {
  readonly via: ItemInput<H, 'via'>;
  readonly recordRoute?: ItemInput<H, 'recordRoute'> | undefined;
}

/** RFC 3261 §7.1 */
export class Request<H extends HeaderMap = BuiltIn> extends BaseMessage<H> {
  readonly [STATE]: State<RequestLine>;

  constructor(state: State<RequestLine>) {
    super();
    this[STATE] = state;
  }

  /** Compared with case: `invite` is another method than `INVITE`. */
  get method(): string {
    return this[STATE].start.method;
  }

  get uri(): Uri {
    return this[STATE].start.uri;
  }

  remade(state: State<RequestLine>): Request<H> {
    return new Request(state);
  }

  /** With another method or Request-URI. */
  with(line: { readonly method?: string | undefined; readonly uri?: UriInput | string | undefined }): Request<H> {
    const { context } = this[STATE];
    return remake(this, changed(this[STATE], requestLine(context, line.method ?? this.method, line.uri ?? this.uri)));
  }

  /** The response by RFC 3261 §8.2.6; its To tag is the same for all responses to this request. */
  toResponse(status: number, options: ResponseOptions<HeadersInput<H>> = {}): Response<H> {
    const { context, block } = this[STATE];
    return new Response(respond(context, this.method, block, status, options, this[STATE]));
  }

  /** A proxy's copy, RFC 3261 §16.6: one hop less, Via and Record-Route on top, all else as it came. */
  forward(options: ForwardOptions<H>): Request<H> {
    return new Request(forwarded(this[STATE], options.via, options.recordRoute));
  }
}

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

/** A SIP request (RFC 3261 §7.1). */
export class Request<H extends HeaderMap = BuiltIn> extends BaseMessage<H> {
  readonly [STATE]: State<RequestLine>;

  constructor(state: State<RequestLine>) {
    super();
    this[STATE] = state;
  }

  /** The method. It is compared with case: `invite` is another method than `INVITE`. */
  get method(): string {
    return this[STATE].start.method;
  }

  /** The Request-URI. */
  get uri(): Uri {
    return this[STATE].start.uri;
  }

  remade(state: State<RequestLine>): Request<H> {
    return new Request(state);
  }

  /**
   * Returns a copy with another method or Request-URI. Throws `PrintError`, or `ParseError` for a URI that cannot be
   * parsed.
   */
  with(line: { readonly method?: string | undefined; readonly uri?: UriInput | string | undefined }): Request<H> {
    const { context } = this[STATE];
    return remake(this, changed(this[STATE], requestLine(context, line.method ?? this.method, line.uri ?? this.uri)));
  }

  /**
   * Returns the response to this request (RFC 3261 §8.2.6). Its To tag is the same for all responses to the request.
   * Throws `PrintError`.
   */
  toResponse(status: number, options: ResponseOptions<HeadersInput<H>> = {}): Response<H> {
    const { context, block } = this[STATE];
    return new Response(respond(context, this.method, block, status, options, this[STATE]));
  }

  /**
   * Returns a proxy's copy (RFC 3261 §16.6) with one hop less, with Via and Record-Route on top, and with everything
   * else as it came.
   */
  forward(options: ForwardOptions<H>): Request<H> {
    return new Request(forwarded(this[STATE], options.via, options.recordRoute));
  }
}

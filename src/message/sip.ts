/** A parser and builder of messages that knows some headers. No header is registered globally. */
import { definitions } from '../generated/registry.ts';
import type { UriInput } from '../generated/rules/uri.ts';
import { octetsToText } from '../runtime/octets.ts';
import { buildRequest, buildResponse, requestLine, statusLine } from './build/build.ts';
import { ackOf, cancelOf } from './build/dialog-requests.ts';
import { createBranch, createCallId, createTag, MAGIC_COOKIE } from './build/identifiers.ts';
import type { BuiltIn, Extended, HeaderMap, HeadersInput } from './headers/types.ts';
import { makeViewClass, type ViewClass } from './headers/view.ts';
import { STATE } from './message.ts';
import { errorOf, type MessageFault } from './parse/fault.ts';
import type { Head } from './parse/head.ts';
import { defaultLimits, type Limits } from './parse/limits.ts';
import { inputOctets, parseOctets } from './parse/parse.ts';
import { PartialMessage } from './parse/partial.ts';
import type { RequestLine, StatusLine } from './parse/start-line.ts';
import { StreamFramer } from './parse/stream-framer.ts';
import { Request } from './request.ts';
import { Response } from './response.ts';
import { type AnyDefinition, Vocabulary } from './rows/vocabulary.ts';
import type { Context, MessageSource, State } from './state.ts';
import { bodyOf } from './stretch.ts';

/** The options of parsing. */
export interface ParseOptions {
  /** Whether to refuse everything that only a lenience allows; default `false`. */
  readonly strict?: boolean | undefined;
  /** Limits that differ from `defaultLimits`. */
  readonly limits?: Partial<Limits> | undefined;
}

export type AnyMessage<H extends HeaderMap> = Request<H> | Response<H>;

/** A message, or the reason why it cannot be parsed together with the part that could be framed. */
export type ParseResult<H extends HeaderMap> =
  | { readonly ok: true; readonly value: AnyMessage<H> }
  | { readonly ok: false; readonly error: MessageFault; readonly partial: PartialMessage<H> };

/** A parser and builder of messages that knows some headers. */
export class Sip<H extends HeaderMap> {
  /** The beginning of every branch that RFC 3261 allows (§8.1.1.7): `z9hG4bK`. */
  readonly magicCookie = MAGIC_COOKIE;
  /** Returns a new branch. */
  readonly createBranch = createBranch;
  /** Returns a new tag. */
  readonly createTag = createTag;
  /** Returns a new Call-ID. */
  readonly createCallId = createCallId;
  readonly #vocabulary: Vocabulary;
  readonly #View: ViewClass;
  /** The contexts of limits that cannot change, strict and lenient. A stack's limits and the defaults take turns. */
  readonly #contexts = new WeakMap<Partial<Limits>, [lenient: Context | undefined, strict: Context | undefined]>();

  constructor(known: readonly AnyDefinition[]) {
    this.#vocabulary = new Vocabulary(known);
    this.#View = makeViewClass(this.#vocabulary);
  }

  /**
   * Returns a message. Throws `ParseError` if its start line or framing is wrong, or `LimitError` if it exceeds a
   * limit. The message keeps the octets that it is given: they must not change as long as it is used.
   */
  parse(input: string | Uint8Array, options?: ParseOptions): AnyMessage<H> {
    const octets = inputOctets(input);
    const outcome = parseOctets(octets, this.#context(options));
    if (outcome.ok) return messageOf(outcome.state);
    throw errorOf(outcome.error, octetsToText(octets));
  }

  /**
   * Returns a message, or the error and the part that could be framed. Throws only if the input is neither text nor
   * octets. A stack passes the `source` of the octets, which the message then has, and the `head` that its framer has
   * found. The message keeps the octets, as that of `parse` does.
   */
  safeParse(input: string | Uint8Array, options?: ParseOptions, source?: MessageSource, head?: Head): ParseResult<H> {
    const outcome = parseOctets(inputOctets(input), this.#context(options), source, head);
    if (outcome.ok) return { ok: true, value: messageOf(outcome.state) };
    return { ok: false, error: outcome.error, partial: new PartialMessage(outcome.partial) };
  }

  /** Returns a request. Max-Forwards (70) and Content-Length are filled in. Throws `PrintError`. */
  request(
    method: string,
    uri: UriInput | string,
    headers: HeadersInput<H>,
    options: { readonly body?: string | Uint8Array | undefined } = {},
  ): Request<H> {
    const context = this.#context();
    const line = requestLine(context, method, uri);
    return new Request(buildRequest(context, line, headers, bodyOf(options.body ?? '')));
  }

  /** Returns a response that answers no request; `request.toResponse` returns one that does. Throws `PrintError`. */
  response(
    status: number,
    headers: HeadersInput<H>,
    options: { readonly reason?: string | undefined; readonly body?: string | Uint8Array | undefined } = {},
  ): Response<H> {
    const context = this.#context();
    const line = statusLine(context, status, options.reason);
    return new Response(buildResponse(context, line, headers, bodyOf(options.body ?? '')));
  }

  /** Returns the ACK to a final response to an INVITE: RFC 3261 §17.1.1.3, and §13.2.2.4 for a 2xx. */
  ack(request: Request<H>, response: Response<H>): Request<H> {
    return new Request(ackOf(request[STATE], response[STATE]));
  }

  /** Returns the CANCEL of a request (RFC 3261 §9.1). */
  cancel(request: Request<H>): Request<H> {
    return new Request(cancelOf(request[STATE]));
  }

  /**
   * Returns a parser and builder that also knows these headers. A definition that sippet-codegen generated replaces the
   * built-in one of its name. Throws `GrammarError` if a name is already taken in any other way.
   */
  withHeaders<const Definitions extends readonly AnyDefinition[]>(
    ...added: Definitions
  ): Sip<Extended<Definitions, H>> {
    return new Sip([...this.#vocabulary.given, ...added]);
  }

  /**
   * Returns a framer that cuts the octets of one connection into messages (RFC 3261 §18.3). `limits.message` bounds
   * each message.
   */
  framer(options?: ParseOptions): StreamFramer {
    return new StreamFramer(this.#context(options));
  }

  /** Returns the context of these options: the same one as long as they are the same and cannot change. */
  #context({ strict = false, limits: given = defaultLimits }: ParseOptions = {}): Context {
    const known = this.#contexts.get(given);
    const context = known?.[strict ? 1 : 0];
    return context ?? this.#newContext(strict, given, known);
  }

  #newContext(
    strict: boolean,
    given: Partial<Limits>,
    known: [lenient: Context | undefined, strict: Context | undefined] = [undefined, undefined],
  ): Context {
    const limits = given === defaultLimits ? defaultLimits : { ...defaultLimits, ...given };
    const context = Object.freeze({ vocabulary: this.#vocabulary, View: this.#View, strict, limits });
    if (!Object.isFrozen(given)) return context;
    known[strict ? 1 : 0] = context;
    this.#contexts.set(given, known);
    return context;
  }
}

function messageOf<H extends HeaderMap>(state: State): AnyMessage<H> {
  if (isOfRequest(state)) return new Request(state);
  // A start line that is no Request-Line is a Status-Line.
  return new Response(state as State<StatusLine>);
}

function isOfRequest(state: State): state is State<RequestLine> {
  return 'method' in state.start;
}

/** The parser and builder that knows the headers of RFC 3261, 3325, 3326 and 3581. */
export const builtIn = new Sip<BuiltIn>(definitions);

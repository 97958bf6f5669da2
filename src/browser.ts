/** `sippet`: messages, transactions, transports, and the Core that they serve. */

import type { BuiltIn, HeaderMap } from './message/headers/types.ts';
import { type AnyMessage, builtIn } from './message/sip.ts';

/** Parses and builds messages with the headers of RFC 3261, 3325, 3326 and 3581. */
export const Message = builtIn;
/** A request or a response. */
export type Message<H extends HeaderMap = BuiltIn> = AnyMessage<H>;

export { isRfc3261Branch } from './message/build/identifiers.ts';
export type { ResponseOptions } from './message/build/respond.ts';
export type {
  BuiltIn,
  Extended,
  HeaderMap,
  HeaderRef,
  HeadersInput,
  HeadersView,
  RawRows,
} from './message/headers/types.ts';
export {
  isKnownMethod,
  type KnownMethod,
  type KnownTransport,
  knownMethods,
  knownTransports,
} from './message/methods.ts';
export { explain, type MessageFault } from './message/parse/fault.ts';
export { defaultLimits, type Limits } from './message/parse/limits.ts';
export type { PartialMessage } from './message/parse/partial.ts';
export type { PrintOptions } from './message/print.ts';
export { type Product, products } from './message/products.ts';
export { Request } from './message/request.ts';
export { Response } from './message/response.ts';
export type { HeaderFault, Reading } from './message/rows/reading.ts';
export type { AnyDefinition } from './message/rows/vocabulary.ts';
export type { ParseOptions, ParseResult, Sip } from './message/sip.ts';
export type { MessageSource, Target } from './message/state.ts';
export { defaultReason, statusClass } from './message/status.ts';
export type { Fault as ValidationFault } from './message/validate/fault.ts';
export type { ValidateOptions } from './message/validate/validate.ts';
export { flowOfToken, flowToken, type Hmac } from './routing/flow-token.ts';
export type { NaptrRecord } from './routing/naptr.ts';
export { withNextHop } from './routing/next-hop.ts';
export { preprocessRoute } from './routing/preprocess.ts';
export { noteSource } from './routing/received.ts';
export type { MaddrPolicy } from './routing/response-target.ts';
export type { SrvRecord } from './routing/srv.ts';
export type { Clock } from './runtime/clock.ts';
export type { Cardinality, HeaderDefinition, ReadOptions, Usage } from './runtime/definition.ts';
export {
  GrammarError,
  LimitError,
  type LimitName,
  ParseError,
  PrintError,
  SendError,
  type SendErrorCode,
  SippetError,
} from './runtime/errors.ts';
export { defineHeader, type ExtensionHeader } from './runtime/extension-header.ts';
export { type Others, param } from './runtime/params.ts';
export type { Fault, Result } from './runtime/result.ts';
export type { AttemptEvent, MessageEvent, StateEvent } from './stack/channels.ts';
export type { ConcernedTransaction, Core, CoreFor, ErrorReason, ProxyCore, Role } from './stack/core.ts';
export type { DnsOptions, Located, Locator, Resolver } from './stack/locator.ts';
export { maskCredentials } from './stack/mask.ts';
export type { SippetOptions } from './stack/options.ts';
export type { SendOptions } from './stack/outgoing.ts';
export { Sippet } from './stack/sippet.ts';
export type { DropCause, Stats, Traffic } from './stack/stats.ts';
export type { CancelOutcome } from './transaction/action.ts';
export { type ClientKey, isClientKey, type ServerKey, type TransactionKey } from './transaction/keys.ts';
export type { Times } from './transaction/times.ts';
export type {
  ConnectionStats,
  Destination,
  Endpoint,
  Origin,
  Receiver,
  Registry,
  SentBy,
  StreamEvent,
  StreamFramer,
  StreamReceiver,
  StreamRegistry,
  Transport,
} from './transport/transport.ts';
export {
  type AcceptOptions,
  type WebSocketFlow,
  type WebSocketOptions,
  WebSocketTransport,
} from './transport/websocket.ts';
export type { WebSocketLike, WebSocketLikeEvent } from './transport/websocket-connection.ts';
export { Address, type AddressInput } from './uri/address.ts';
export { sameHost } from './uri/host.ts';
export { Uri } from './uri/uri.ts';

/**
 * Tools for tests of SIP software: SIP's grammar as data, a recogniser, random headers and messages, a clock and a
 * network. Rules are named as in the grammar (`rfc3261:sip-uri`), and the value of a header by its name (`header:via`).
 */
export { grammar } from '../generated/grammar.ts';
export type { Node } from '../runtime/node.ts';
export { mutant, type TextOptions, textOf, textOfRule, valueOf } from './arbitraries.ts';
export { type MessageOptions, type RequestOptions, type ResponseOptions, request, response } from './messages.ts';
export { type Arrived, Network, type NetworkOptions, type NodeOptions, type Sent } from './network.ts';
export { derives, ends, type Rules, type Strictness } from './recogniser.ts';
export { VirtualClock } from './virtual-clock.ts';

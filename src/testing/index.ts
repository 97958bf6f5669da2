/**
 * For tests of what is built on Sippet: SIP's grammar as data, a recogniser that decides by it, and strings drawn from it.
 * Rules are named as in the grammar (`rfc3261:sip-uri`), the value of a header by its name (`header:via`).
 */
export { grammar } from '../generated/grammar.ts';
export type { Node } from '../runtime/node.ts';
export { mutantOf, type TextOptions, textOf } from './arbitraries.ts';
export { type Arrived, Network, type NetworkOptions, type NodeOptions, type Sent } from './network.ts';
export { derives, ends, type Rules, type Strictness } from './recogniser.ts';
export { VirtualClock } from './virtual-clock.ts';

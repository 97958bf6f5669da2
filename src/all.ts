/** `sippet` with a `Message` that knows the headers of every registered RFC. */

import { type AllHeaderInputs, type AllHeaderValues, extensionDefinitions } from './generated/registry-all.ts';
import type { HeaderMap } from './message/headers/types.ts';
import { type AnyMessage, builtIn, type Sip } from './message/sip.ts';

/** The field types of every registered header that an RFC defines. */
export interface All extends HeaderMap {
  readonly values: AllHeaderValues;
  readonly inputs: AllHeaderInputs;
}

/** Parses and builds messages with every registered header. */
export const Message: Sip<All> = builtIn.withHeaders(...extensionDefinitions);
/** A request or a response. */
export type Message<H extends HeaderMap = All> = AnyMessage<H>;

// biome-ignore lint/performance/noReExportAll: index.ts lists each name; `Message` above takes precedence over its.
export * from './index.ts';

/** `sippet`, with a `Message` that knows every header that is registered. */

import { type AllHeaderInputs, type AllHeaderValues, extensionDefinitions } from './generated/registry-all.ts';
import type { HeaderMap } from './message/headers/types.ts';
import { type AnyMessage, builtIn, type Sip } from './message/sip.ts';

/** Every header with an RFC. */
export interface All extends HeaderMap {
  readonly values: AllHeaderValues;
  readonly inputs: AllHeaderInputs;
}

/** Parses and builds messages with every header that is registered. */
export const Message: Sip<All> = builtIn.withHeaders(...extensionDefinitions);
export type Message<H extends HeaderMap = All> = AnyMessage<H>;

// biome-ignore lint/performance/noReExportAll: the names of `sippet`, each explicit there; `Message` above goes before its.
export * from './index.ts';

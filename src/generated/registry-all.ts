// @generated from grammar/.
// Do not edit: change the grammar, then `npm run generate`.

import type { HeaderInputs, HeaderValues } from './registry.ts';

/** The typed values of a message: absent and malformed are both `undefined`. */
export interface AllHeaderValues extends HeaderValues {}

/** The typed values that a message is built from. */
export interface AllHeaderInputs extends HeaderInputs {}

/** Every header that `sippet/all` knows and `sippet` does not, by name. */
export const extensionDefinitions = [] as const;

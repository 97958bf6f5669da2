// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import type { Cursor } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { takeNumber, word } from '../../runtime/take.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { UP_TO_4294967295 } from '../tables.ts';

/** The version of MIME (RFC 3261 §20.24). */
export interface MimeVersion {
  /** `1*DIGIT` */
  readonly major: number;
  /** `1*DIGIT` */
  readonly minor: number;
}

/** The values from which a builder makes a `MimeVersion`. Those that have a default may be left out. */
export interface MimeVersionInput {
  readonly major: number;
  readonly minor: number;
}

/** Reads `MIME-Version = "MIME-Version" HCOLON 1*DIGIT "." 1*DIGIT`. */
export function readMimeVersion(c: Cursor): MimeVersion | undefined {
  const major = takeNumber(c, UP_TO_4294967295);
  if (major === undefined) return undefined;
  if (!word(c, '.')) return undefined;
  const minor = takeNumber(c, UP_TO_4294967295);
  if (minor === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return { major, minor };
}

/** Returns the text of a value of `MIME-Version` without checking it. */
function writeMimeVersion(value: MimeVersionInput): string {
  return `${value.major}.${value.minor}`;
}

/** The version of MIME that the body follows (RFC 3261 §20.24). */
export const mimeVersion = /* @__PURE__ */ makeDefinition({
  name: 'MIME-Version',
  cardinality: 'one',
  section: 'RFC 3261 §20.24',
  usage: [usage('', '', 'o o - o o o')],
  read: readMimeVersion,
  format: writeMimeVersion,
});

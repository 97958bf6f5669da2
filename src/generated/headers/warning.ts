// @generated from grammar/rfc3261.abnf and grammar/rfc3261.headers.ts.
// Do not edit: change the grammar, then `npm run generate`.

import { type Cursor, note, retreat } from '../../runtime/cursor.ts';
import { makeDefinition } from '../../runtime/define-header.ts';
import { take } from '../../runtime/scan.ts';
import { exactWord, takeList, takeNumber, takeQuoted } from '../../runtime/take.ts';
import { encodeQuoted } from '../../runtime/text.ts';
import { usage } from '../../runtime/usage.ts';
import { atEnd } from '../rules/header-end.ts';
import { COMMA, WARN_AGENT, WARN_CODE, WARN_TEXT } from '../tables.ts';

/** More information about the status of a response (RFC 3261 §20.43). */
export interface Warning {
  /** `warn-code` */
  readonly code: number;
  /** `warn-agent` */
  readonly agent?: string | undefined;
  /** `warn-text` */
  readonly text: string;
}

/** The values from which a builder makes a `Warning`. Those that have a default may be left out. */
export interface WarningInput {
  readonly code: number;
  readonly agent?: string | undefined;
  readonly text: string;
}

/**
 * Reads `warning-value = warn-code SP warn-agent SP warn-text`, `warning-value =/ warn-code SP warn-text`.
 * Alternatives in order: tried, kept on success.
 */
export function parseWarningValue(c: Cursor): Warning | undefined {
  const start = c.pos;
  const taken = c.leniences?.length ?? 0;
  const warnCode = parseWarningValueWarnCode(c);
  if (warnCode !== undefined) return warnCode;
  retreat(c, start, taken);
  if (c.strict) return undefined;
  const noWarningAgentValue = parseWarningValueNoWarningAgent(c);
  if (noWarningAgentValue !== undefined) note(c, 'no-warning-agent');
  return noWarningAgentValue;
}

/** Reads `warn-code SP warn-agent SP warn-text`. */
function parseWarningValueWarnCode(c: Cursor): Warning | undefined {
  const code = takeNumber(c, WARN_CODE);
  if (code === undefined) return undefined;
  if (!exactWord(c, ' ')) return undefined;
  const agent = take(c, WARN_AGENT);
  if (agent === undefined) return undefined;
  if (!exactWord(c, ' ')) return undefined;
  const textValue = takeQuoted(c, WARN_TEXT);
  if (textValue === undefined) return undefined;
  return { code, agent, text: textValue };
}

/** Reads `warn-code SP warn-text`. */
function parseWarningValueNoWarningAgent(c: Cursor): Warning | undefined {
  const code = takeNumber(c, WARN_CODE);
  if (code === undefined) return undefined;
  if (!exactWord(c, ' ')) return undefined;
  const textValue = takeQuoted(c, WARN_TEXT);
  if (textValue === undefined) return undefined;
  return { code, agent: undefined, text: textValue };
}

/** Returns the text of `warning-value` without checking it. */
export function formatWarningValue(value: WarningInput): string {
  if (value.agent !== undefined) {
    return `${String(value.code).padStart(3, '0')} ${value.agent} ${encodeQuoted(value.text)}`;
  }
  return `${String(value.code).padStart(3, '0')} ${encodeQuoted(value.text)}`;
}

/**
 * Reads `Warning = "Warning" HCOLON warning-value *(COMMA warning-value)`.
 * `*(COMMA warning-value)`: white space, then one octet decides.
 */
export function readWarning(c: Cursor): readonly Warning[] | undefined {
  const warningValue = takeList(c, parseWarningValue, COMMA);
  if (warningValue === undefined) return undefined;
  if (!atEnd(c)) return undefined;
  return warningValue;
}

/** Returns the text of a value of `Warning` without checking it. */
function writeWarning(value: readonly WarningInput[]): string {
  return `${value.map(formatWarningValue).join(', ')}`;
}

/** More information about the status of a response (RFC 3261 §20.43). */
export const warning = /* @__PURE__ */ makeDefinition({
  name: 'Warning',
  cardinality: 'list',
  section: 'RFC 3261 §20.43',
  usage: [usage('r', '', '- o o o o o')],
  read: readWarning,
  format: writeWarning,
});

/** The extent of a header row's text, and its removal of folds. */

import { unfold } from './text.ts';

const LF = 10;
const SP = 32;
const HTAB = 9;

function isWsp(octet: number): boolean {
  return octet === SP || octet === HTAB;
}

/** Returns the offset of the CR that ends the value at `pos`: the first CR LF without white space behind it. */
export function valueEnd(text: string, pos: number): number {
  let cr = text.indexOf('\r', pos);
  while (cr !== -1) {
    if (text.charCodeAt(cr + 1) === LF && !isWsp(text.charCodeAt(cr + 2))) return cr;
    cr = text.indexOf('\r', cr + 1);
  }
  return text.length;
}

/** Returns the octets of a row as one line, without folds and without white space at either end. */
export function oneLine(octets: string): string {
  return trimWsp(unfold(octets));
}

/** Removes SP and HTAB at both ends. `String.trim` would remove other characters too. */
export function trimWsp(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWsp(text.charCodeAt(start))) start += 1;
  while (end > start && isWsp(text.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** Splits a list at its commas, except those inside quotes and angle brackets. */
export function splitCommas(text: string): readonly string[] {
  const values: string[] = [];
  let start = 0;
  let quoted = false;
  let bracketed = false;
  for (let at = 0; at < text.length; at += 1) {
    const ch = text.charAt(at);
    if (quoted && ch === '\\') at += 1;
    else if (ch === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (ch === '<') bracketed = true;
    else if (ch === '>') bracketed = false;
    else if (ch === ',' && !bracketed) {
      values.push(text.slice(start, at));
      start = at + 1;
    }
  }
  values.push(text.slice(start));
  return values;
}

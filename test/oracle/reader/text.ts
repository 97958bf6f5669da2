/**
 * The meaning of octets as text (RFC 3261 §7.3.1 and §25.1), read octet by octet.
 *
 * Invariant: no code is shared with the library.
 */

const WHITE = ' \t\r\n';

/** Returns a text without the white space at both ends. */
export function trim(octets: string): string {
  let start = 0;
  let end = octets.length;
  while (start < end && WHITE.includes(octets.charAt(start))) start += 1;
  while (end > start && WHITE.includes(octets.charAt(end - 1))) end -= 1;
  return octets.slice(start, end);
}

/** Returns a text without folds: "All linear white space, including folding, has the same semantics as SP". */
export function unfolded(octets: string): string {
  return pieces(octets, false);
}

/** Returns the text of a quoted-string, or of tokens in its place, without quotes and backslashes. */
export function unquoted(octets: string): string {
  return octets.startsWith('"') ? pieces(octets.slice(1, -1), true) : unfolded(octets);
}

function pieces(octets: string, escapes: boolean): string {
  let text = '';
  for (let at = 0; at < octets.length; ) {
    const fold = foldAt(octets, at);
    if (fold > at) text += ' ';
    else if (escapes && octets.charAt(at) === '\\') text += octets.charAt(at + 1);
    else text += octets.charAt(at);
    at = fold > at ? fold : at + (escapes && octets.charAt(at) === '\\' ? 2 : 1);
  }
  return text;
}

/** Returns the end of the `[*WSP CRLF] 1*WSP` that begins at `at`, or `at` if it has no CRLF. */
function foldAt(octets: string, at: number): number {
  const crlf = spaceEnd(octets, at);
  if (octets.slice(crlf, crlf + 2) !== '\r\n') return at;
  const end = spaceEnd(octets, crlf + 2);
  return end > crlf + 2 ? end : at;
}

function spaceEnd(octets: string, at: number): number {
  let end = at;
  while (octets.charAt(end) === ' ' || octets.charAt(end) === '\t') end += 1;
  return end;
}

/** Decodes UTF-8. Octets that are not valid UTF-8 stay unchanged. */
export function fromUtf8(octets: string): string {
  const bytes = Buffer.from(octets, 'latin1');
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : octets;
}

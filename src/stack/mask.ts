/** Messages for logs: without what would let a reader log in, or listen. */

const MASK = '***';

/**
 * The text of a message with credentials masked: Authorization and its like but for scheme, user name and realm; passwords in
 * URIs; keys in session descriptions (RFC 4568 `a=crypto`, RFC 4566 `k=`).
 */
export function maskCredentials(text: string): string {
  return text
    .replace(HEADERS, (_row, name: string, value: string) => `${name}${value.replace(SECRETS, `$1${MASK}`)}`)
    .replace(BASIC, `$1${MASK}`)
    .replace(USERS, withoutPassword)
    .replace(KEYS, `$1${MASK}`);
}

/** A row and its folds. */
const HEADERS =
  /^((?:Proxy-)?Authorization[ \t]*:|Authentication-Info[ \t]*:|Proxy-Authentication-Info[ \t]*:)((?:[^\r\n]|\r?\n[ \t])*)/gim;

/** Parameters that answer a challenge, or let one be tried offline. A string that is not closed goes to the end. */
const SECRETS =
  /(\b(?:response|rspauth|cnonce|nonce|nextnonce|opaque|auts)\s*=\s*)(?:"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|[^\s,;"]+)/gi;

const BASIC = /^((?:Proxy-)?Authorization[ \t]*:\s*Basic\s+)[^\s,]+/gim;

/** Up to the `@`, if there is one: each octet is looked at once, however many beginnings there are. */
const USERS = /\b(sips?:)([^\s<>"@]*)@?/gi;

const KEYS = /^(a=crypto:\d+ \S+ |k=[^:\r\n]+:)[^\r\n]*/gim;

function withoutPassword(all: string, scheme: string, user: string): string {
  const colon = user.indexOf(':');
  return colon === -1 || !all.endsWith('@') ? all : `${scheme}${user.slice(0, colon)}:${MASK}@`;
}

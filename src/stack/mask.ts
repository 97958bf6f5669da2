/** Removal of secrets from messages that are logged. */

const MASK = '***';

/**
 * Returns the text of a message with its secrets masked: Authorization and similar headers except for the scheme, the
 * user name and the realm; passwords in URIs; and keys in session descriptions (RFC 4568 `a=crypto`, RFC 4566 `k=`).
 */
export function maskCredentials(text: string): string {
  return text
    .replace(HEADERS, (_row, name: string, value: string) => `${name}${value.replace(SECRETS, `$1${MASK}`)}`)
    .replace(BASIC, `$1${MASK}`)
    .replace(USERS, withoutPassword)
    .replace(KEYS, `$1${MASK}`);
}

/** A header row with its folds. */
const HEADERS =
  /^((?:Proxy-)?Authorization[ \t]*:|Authentication-Info[ \t]*:|Proxy-Authentication-Info[ \t]*:)((?:[^\r\n]|\r?\n[ \t])*)/gim;

/**
 * Parameters that answer a challenge, or that allow an offline attack. A string without a closing quote extends to the
 * end.
 */
const SECRETS =
  /(\b(?:response|rspauth|cnonce|nonce|nextnonce|opaque|auts)\s*=\s*)(?:"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|[^\s,;"]+)/gi;

const BASIC = /^((?:Proxy-)?Authorization[ \t]*:\s*Basic\s+)[^\s,]+/gim;

/** The part of a URI up to its `@`, if there is one. Each octet is examined once, however many URIs begin. */
const USERS = /\b(sips?:)([^\s<>"@]*)@?/gi;

const KEYS = /^(a=crypto:\d+ \S+ |k=[^:\r\n]+:)[^\r\n]*/gim;

function withoutPassword(all: string, scheme: string, user: string): string {
  const colon = user.indexOf(':');
  return colon === -1 || !all.endsWith('@') ? all : `${scheme}${user.slice(0, colon)}:${MASK}@`;
}

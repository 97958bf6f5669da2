/**
 * A part of a User-Agent or Server value: `1*( product / comment )` with white space in between (RFC 3261 §25.1,
 * server-val).
 */

export type Product =
  | { readonly name: string; readonly version?: string | undefined }
  /** The text between the outermost parentheses, with its escapes. */
  | { readonly comment: string };

/**
 * Returns the parts of a User-Agent or Server value, or `undefined` if the RFC's grammar does not derive it. Many
 * devices write any text there, so the header's value is text.
 */
export function products(text: string): readonly Product[] | undefined {
  const parts: Product[] = [];
  let pos = 0;
  while (pos < text.length) {
    const end = text.charAt(pos) === '(' ? endOfComment(text, pos) : endOfProduct(text, pos);
    if (end === undefined) return undefined;
    parts.push(text.charAt(pos) === '(' ? { comment: text.slice(pos + 1, end - 1) } : productOf(text.slice(pos, end)));
    pos = end;
    while (text.charAt(pos) === ' ' || text.charAt(pos) === '\t') pos += 1;
  }
  return parts.length === 0 ? undefined : parts;
}

/** A product: token [ SLASH product-version ], up to white space or a comment. SLASH has white space around it. */
const PRODUCT = /[A-Za-z0-9\-.!%*_+`'~]+(?:[ \t]*\/[ \t]*[A-Za-z0-9\-.!%*_+`'~]+)?(?=[ \t(]|$)/y;

function endOfProduct(text: string, pos: number): number | undefined {
  PRODUCT.lastIndex = pos;
  return PRODUCT.test(text) ? PRODUCT.lastIndex : undefined;
}

function productOf(text: string): Product {
  const [name = '', version] = text.split('/').map((part) => part.trim());
  return { name, version };
}

/**
 * Returns the end of a comment. Nested comments are counted instead of recursed into, so that no input can overflow the
 * stack.
 */
function endOfComment(text: string, pos: number): number | undefined {
  let depth = 0;
  for (let at = pos; at < text.length; at += 1) {
    const ch = text.charAt(at);
    if (ch === '\\') at += 1;
    else if (ch === '(') depth += 1;
    else if (ch === ')' && --depth === 0) return at + 1;
  }
  return undefined;
}

/**
 * The parts of a User-Agent or Server value: `1*( product / comment )` between white space, RFC 3261 §25.1 server-val.
 */

export type Product =
  | { readonly name: string; readonly version?: string | undefined }
  /** The text between the outermost parentheses, escapes kept. */
  | { readonly comment: string };

/**
 * `undefined` where the text is none of the RFC's: many devices write anything there, and the header's value is text.
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

/** token [ SLASH product-version ], up to white space or a comment; SLASH has white space around it. */
const PRODUCT = /[A-Za-z0-9\-.!%*_+`'~]+(?:[ \t]*\/[ \t]*[A-Za-z0-9\-.!%*_+`'~]+)?(?=[ \t(]|$)/y;

function endOfProduct(text: string, pos: number): number | undefined {
  PRODUCT.lastIndex = pos;
  return PRODUCT.test(text) ? PRODUCT.lastIndex : undefined;
}

function productOf(text: string): Product {
  const [name = '', version] = text.split('/').map((part) => part.trim());
  return { name, version };
}

/** Comments nest: they are counted, so that no text is deep enough to end the stack. */
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

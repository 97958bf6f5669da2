/**
 * Names in the generated code.
 *
 * Invariant: names follow the rule names of the RFCs, so that a reader finds the rule of a function and the function of
 * a rule.
 */
import { pascal } from '../plan/grammar-view.ts';

/** Returns the name of the function that parses a rule. */
export function parserName(rule: string): string {
  return `parse${pascal(rule)}`;
}

/** Returns the name of the function that skips a rule. */
export function skipperName(rule: string): string {
  return notOfRuntime(`skip${pascal(rule)}`);
}

/** Returns the name of the function that prints a rule. */
export function formatterName(rule: string): string {
  return notOfRuntime(`format${pascal(rule)}`);
}

/** Functions of the runtime that are called as those of a rule "others" or "each" would be. */
const RUNTIME = new Set(['skipEach', 'skipBefore', 'skipNested', 'formatOthers']);

function notOfRuntime(name: string): string {
  return RUNTIME.has(name) ? `${name}Rule` : name;
}

/** Returns the name of the function that makes an empty parameter object of a type. */
export function draftName(type: string): string {
  return `new${type}`;
}

/** Returns the module name of a type or rule: `SipUriParams` is `sip-uri-params`, and rule names keep their hyphens. */
export function moduleName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/^P(?=[A-Z][a-z])/, 'p-')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

/** Returns the name of an octet, as RFC 5234 and RFC 3261 call it. */
export function octetName(octet: number): string {
  const sign = NAMES[octet] ?? SIGNS[String.fromCharCode(octet)];
  if (sign !== undefined) return sign;
  const ch = String.fromCharCode(octet);
  return /\w/.test(ch) ? ch.toUpperCase() : `X${octet.toString(16).toUpperCase()}`;
}

const NAMES: Readonly<Record<number, string>> = { 9: 'HTAB', 10: 'LF', 13: 'CR', 32: 'SP' };

const SIGNS: Readonly<Record<string, string>> = {
  ';': 'SEMICOLON',
  ',': 'COMMA',
  ':': 'COLON',
  '/': 'SLASH',
  '=': 'EQUALS',
  '"': 'QUOTE',
  '<': 'LESS',
  '>': 'GREATER',
  '(': 'OPEN',
  ')': 'CLOSE',
  '[': 'BRACKET',
  ']': 'BRACKET_END',
  '*': 'ANY',
  '@': 'AT',
  '&': 'AMPERSAND',
  '?': 'QUESTION',
  '.': 'DOT',
  '%': 'PERCENT',
  '#': 'HASH',
};

/**
 * Returns the constant name of a rule, `VIA_PARM` for `via-parm`, or of an element by its parts, `ANY_DIGIT` for
 * `1*DIGIT`.
 */
export function constantName(text: string, bound?: string): string {
  if (bound !== undefined && text.includes('*')) return `UP_TO_${bound.split('..')[1]}`;
  const literal = /^"([^"]*)"$/.exec(text)?.[1];
  const words = (literal ?? text.replace(/ \/ /g, ' or '))
    .replace(/%x([0-9A-Fa-f.-]+)/g, ' x$1 ')
    .replace(/[^\w\s]/g, (sign) => (sign === '-' ? '_' : ` ${SIGNS[sign] ?? ''} `))
    .split(/[\s_]+/)
    .filter((part) => part !== '');
  const name = words.join('_').toUpperCase().slice(0, 48).replace(/_$/, '');
  if (literal !== undefined && /^\W$/.test(literal)) return `${name}_SIGN`;
  return /^\d/.test(name) ? `N${name}` : name === '' ? 'EMPTY' : name;
}

/** Returns the type of values in `depth` nested arrays: `readonly string[]` has depth 1. */
export function listed(type: string, depth: number): string {
  if (depth === 0) return type;
  const element = listed(type, depth - 1);
  return /[ |]/.test(element) ? `readonly (${element})[]` : `readonly ${element}[]`;
}

/** Returns a property name, in quotes if it needs them. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

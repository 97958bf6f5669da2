import { ts } from 'ts-morph';
import type { Machine } from './machine.ts';
import { type Routine, UnknownForm } from './source.ts';

/**
 * The values that a running parser has, as far as they decide what it does next.
 *
 * Invariant: each has a key, and values with the same key lead to the same. A value that only becomes part of a result
 * is `some`; one that is not known is `any`, and nothing may depend on it.
 */
export type Value =
  | { readonly kind: 'undefined' | 'true' | 'false' | 'some' | 'any' | 'cursor' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'machine'; readonly machine: Machine }
  | { readonly kind: 'octets'; readonly id: string; readonly octets: ReadonlySet<number> }
  | { readonly kind: 'routine'; readonly id: string; readonly routine: Routine }
  | Position;

/**
 * A position that the cursor may go back to. `slot` is its index in `Saved`, which holds what happens then. While the
 * statements that go back are looked for, `collected` is the position in question and `passed` is any other.
 */
export type Position = { readonly kind: 'position'; readonly slot: number } | { readonly kind: 'collected' | 'passed' };

export const UNDEFINED: Value = { kind: 'undefined' };
export const TRUE: Value = { kind: 'true' };
export const FALSE: Value = { kind: 'false' };
export const SOME: Value = { kind: 'some' };
export const ANY: Value = { kind: 'any' };

export function keyOf(value: Value): string {
  switch (value.kind) {
    case 'number':
      return `#${value.number}`;
    case 'text':
      return JSON.stringify(value.text);
    case 'machine':
      return value.machine.id;
    case 'octets':
    case 'routine':
      return value.id;
    case 'position':
      return `@${value.slot}`;
    default:
      return value.kind;
  }
}

/** Returns whether a condition holds. Throws `UnknownForm` for a value whose truth the verifier does not know. */
export function truth(value: Value, node: ts.Node): boolean {
  if (value.kind === 'true') return true;
  if (value.kind === 'false' || value.kind === 'undefined') return false;
  if (value.kind === 'number') return value.number !== 0;
  throw new UnknownForm(node, 'a condition on a value that the verifier does not know');
}

/** Returns whether a parser's value means that it succeeded. Throws `UnknownForm` for a value that is not known. */
export function succeeded(value: Value, node: ts.Node): boolean {
  if (value.kind === 'any') throw new UnknownForm(node, 'a value that the verifier does not know');
  return value.kind !== 'undefined' && value.kind !== 'false';
}

/** Returns the result of a comparison of counts, or with `undefined`. */
export function compared(a: Value, b: Value, node: ts.BinaryExpression): boolean {
  const kind = node.operatorToken.kind;
  if (a.kind === 'number' && b.kind === 'number') {
    if (kind === ts.SyntaxKind.LessThanToken) return a.number < b.number;
    if (kind === ts.SyntaxKind.LessThanEqualsToken) return a.number <= b.number;
    if (kind === ts.SyntaxKind.GreaterThanToken) return a.number > b.number;
    if (kind === ts.SyntaxKind.GreaterThanEqualsToken) return a.number >= b.number;
    if (kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return a.number === b.number;
    if (kind === ts.SyntaxKind.ExclamationEqualsEqualsToken) return a.number !== b.number;
  }
  if (b.kind !== 'undefined' || a.kind === 'any')
    throw new UnknownForm(node, 'a comparison that the verifier does not know');
  if (kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return a.kind === 'undefined';
  if (kind === ts.SyntaxKind.ExclamationEqualsEqualsToken) return a.kind !== 'undefined';
  throw new UnknownForm(node);
}

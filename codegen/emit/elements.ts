import type { Node } from '../../src/runtime/node.ts';
import type { CaptureForm, SpanForm } from '../plan/form.ts';
import type { LeafShape } from '../plan/leaf.ts';
import type { Emitter } from './emitter.ts';
import type { ModuleScope } from './scope.ts';

/**
 * Expressions that read and write single elements.
 *
 * Invariant: reading and writing are side by side, with one case for each shape, so that they cannot drift apart.
 */

/** Returns an expression that skips punctuation and says whether it was there. */
export function skipExpression(emitter: Emitter, scope: ModuleScope, form: SpanForm): string {
  const literal = literalOf(emitter, form.node);
  if (literal !== undefined) {
    return literal.exact
      ? `${scope.runtime('take', 'exactWord')}(c, ${quote(literal.text)})`
      : `${scope.runtime('take', 'word')}(c, ${quote(literal.text.toLowerCase())})`;
  }
  const octets = emitter.proof.scanGuard(form);
  const table = emitter.tableFor(scope, form);
  if (octets === undefined) return `${scope.runtime('scan', 'skip')}(c, ${table})`;
  return `${scope.runtime('scan', 'skipBefore')}(c, ${table}, ${emitter.octetSet(scope, octets)})`;
}

/** Returns whether punctuation may be empty, so that nothing needs to be checked. */
export function isNullable(emitter: Emitter, form: SpanForm): boolean {
  return emitter.automata.of(form.node).accepts(0);
}

/** Returns an expression that reads a value, and is `undefined` if the value is absent. */
export function takeExpression(emitter: Emitter, scope: ModuleScope, form: SpanForm): string {
  const shape = form.leaf?.shape ?? { as: 'text' };
  const table = (): string => emitter.tableFor(scope, form);
  switch (shape.as) {
    case 'text':
      return `${scope.runtime('scan', 'take')}(c, ${table()})${shape.emptyIsAbsent === true ? ' || undefined' : ''}`;
    case 'utf8':
      return `${scope.runtime('take', 'takeText')}(c, ${table()})`;
    case 'quoted':
      return `${scope.runtime('take', 'takeQuoted')}(c, ${table()})`;
    case 'enclosed':
      return `${scope.runtime('take', 'takeEnclosed')}(c, ${table()}${widths(shape)})`;
    case 'number':
    case 'decimal':
      return `${scope.runtime('take', 'takeNumber')}(c, ${table()})`;
    case 'boolean':
      return `${scope.runtime('take', 'takeBoolean')}(c, ${table()})`;
    case 'constant':
      return `(${skipExpression(emitter, scope, { ...form, leaf: undefined })} ? ${quote(shape.value)} : undefined)`;
    case 'codec':
      return `${scope.runtime('take', 'takeAs')}(c, ${table()}, ${scope.runtime(codecModule(shape.codec), `decode${shape.codec}`)})`;
  }
}

/** Returns the lengths of the delimiters, if they are not one octet each. */
function widths({ open, close }: { readonly open: string; readonly close: string }): string {
  return open.length === 1 && close.length === 1 ? '' : `, ${open.length}, ${close.length}`;
}

/** Returns the expression of a value whose text was read by code, from `start` on. */
export function captureExpression(scope: ModuleScope, { leaf }: CaptureForm, start: string): string {
  const text = `${scope.runtime('scan', 'since')}(c, ${start})`;
  switch (leaf.shape.as) {
    case 'utf8':
      return `${scope.runtime('text', 'decodeText')}(${text})`;
    case 'quoted':
      return `${scope.runtime('text', 'decodeQuoted')}(${text})`;
    case 'enclosed':
      return `${scope.runtime('text', leaf.shape.utf8 === true ? 'decodeEnclosedText' : 'decodeEnclosed')}(${text}${widths(leaf.shape)})`;
    default:
      return text;
  }
}

/** Returns the text of a value as a piece of a template literal. */
export function writePiece(scope: ModuleScope, shape: LeafShape, value: string): string {
  switch (shape.as) {
    case 'number':
      return shape.width === undefined ? `\${${value}}` : `\${String(${value}).padStart(${shape.width}, '0')}`;
    case 'text':
    case 'decimal':
    case 'boolean':
      return `\${${value}}`;
    case 'utf8':
      return `\${${scope.runtime('text', 'encodeText')}(${value})}`;
    case 'quoted':
      return `\${${scope.runtime('text', 'encodeQuoted')}(${value})}`;
    case 'enclosed':
      return shape.utf8 === true
        ? `${shape.open}\${${scope.runtime('text', 'encodeText')}(${value})}${shape.close}`
        : `${shape.open}\${${value}}${shape.close}`;
    case 'constant':
      return shape.value;
    case 'codec':
      return `\${${scope.runtime(codecModule(shape.codec), `encode${shape.codec}`)}(${value})}`;
  }
}

/** Returns the module of the runtime that has a codec's two functions. */
export function codecModule(codec: string): string {
  return CODECS[codec] ?? codec.toLowerCase();
}

const CODECS: Readonly<Record<string, string>> = { SipDate: 'date', TelUri: 'tel', Host: 'host', Received: 'host' };

function literalOf(emitter: Emitter, node: Node): { readonly text: string; readonly exact: boolean } | undefined {
  if (node.kind === 'literal' && node.text !== '') return node;
  if (node.kind === 'rule') return literalOf(emitter, emitter.view.rule(node.key).node);
  const range = node.kind === 'class' && node.ranges.length === 1 ? node.ranges[0] : undefined;
  if (range === undefined || range[0] !== range[1] || range[0] > 0x7e || range[0] < 0x20) return undefined;
  return { text: String.fromCharCode(range[0]), exact: true };
}

export function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

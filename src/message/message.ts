/**
 * The part that requests and responses share.
 *
 * Invariant: no method changes its message. One that changes something returns a new message, which shares all other
 * rows.
 */

import { decodeUtf8, readable } from '../runtime/octets.ts';
import { checkBodyType } from './build/build.ts';
import { changed } from './build/change.ts';
import { topVia } from './build/to-tag.ts';
import { type Access, accessOf, definitionOf, rawAccessOf } from './headers/access.ts';
import {
  appended,
  firstItem,
  lastItem,
  prepended,
  replaced,
  without,
  withoutFirst,
  withoutLast,
} from './headers/edit-rows.ts';
import type { HeaderMap, HeaderRef, HeadersView, Item, ItemInput, Whole, WholeInput } from './headers/types.ts';
import { rawRows, rowsNamed } from './headers/view.ts';
import { type PrintOptions, printOctets, printState } from './print.ts';
import { remoteOf } from './remote.ts';
import type { Request } from './request.ts';
import type { Response } from './response.ts';
import type { Reading } from './rows/reading.ts';
import { readRow, readRows } from './rows/reading.ts';
import { rowName } from './rows/row.ts';
import type { AnyDefinition } from './rows/vocabulary.ts';
import type { MessageSource, State, Target } from './state.ts';
import { bodyOf } from './stretch.ts';
import type { Fault } from './validate/fault.ts';
import { type ValidateOptions, validateState } from './validate/validate.ts';

/** The key of a message's state. It is not exported from `sippet`, whose users call methods. */
export const STATE: unique symbol = Symbol('state');

type Own<Self, V> = readonly [value: V | undefined, message: Self];

export abstract class BaseMessage<H extends HeaderMap> {
  abstract readonly [STATE]: State;
  #headers: HeadersView<H> | undefined;

  /** Returns a message of the same class with this state. */
  abstract remade(state: State): unknown;

  isRequest(): this is Request<H> {
    return 'method' in this[STATE].start;
  }

  isResponse(): this is Response<H> {
    return 'status' in this[STATE].start;
  }

  /**
   * The headers: typed values by field, which are `undefined` if absent or malformed (`read` tells which), and raw rows
   * by hyphenated name.
   */
  get headers(): HeadersView<H> {
    // The view's class has a getter for each definition whose types `H` lists.
    this.#headers ??= new this[STATE].context.View(this[STATE].block) as HeadersView<H>;
    return this.#headers;
  }

  /** The SIP version of the start line, such as `SIP/2.0`. */
  get version(): string {
    return this[STATE].start.version;
  }

  /** The octets of the body; empty if there is none. */
  get body(): Uint8Array {
    return this[STATE].body.toBytes();
  }

  /** Returns the body as UTF-8, or `undefined` if it is not valid UTF-8. */
  text(): string | undefined {
    return decodeUtf8(this[STATE].body.toText());
  }

  /** The octets of the datagram beyond the end of the message (RFC 3261 §18.3). */
  get rest(): Uint8Array {
    return this[STATE].rest.toBytes();
  }

  /** The place that the message came from, or `undefined` if no stack has received it. It is never printed. */
  get source(): MessageSource | undefined {
    return this[STATE].origin;
  }

  /** The address to send the message to, whatever its headers say. */
  get target(): Target | undefined {
    return this[STATE].target;
  }

  /** The names of the leniences that the message needed. This reads every header. */
  get leniences(): readonly string[] {
    const { block, context, leniences } = this[STATE];
    const taken = new Set(leniences);
    for (const row of block.rows) {
      const definition = context.vocabulary.definitions[row.slot];
      if (definition !== undefined) readRow(row, definition);
      for (const lenience of row.leniences ?? []) taken.add(lenience);
    }
    return [...taken];
  }

  /** Returns the names of the rows, in order and as spelled. */
  names(): readonly string[] {
    return this[STATE].block.rows.map(rowName);
  }

  /** Returns whether a header is absent, has a value, or is malformed (and why). */
  read<const R extends HeaderRef<H>>(header: R): Reading<Whole<H, R>, Item<H, R>> {
    const { block, context } = this[STATE];
    const given: AnyDefinition | string = header;
    const definition = typeof given === 'string' ? definitionOf(context, given) : given;
    const reading = readRows(definition, rowsNamed(block, definition.name));
    // The definition's `read` gives what its types say.
    return reading as Reading<Whole<H, R>, Item<H, R>>;
  }

  /** Returns the faults of the message (RFC 3261 §8.2 and §16.3); an empty list if it has none. */
  validate(options: ValidateOptions = {}): readonly Fault[] {
    return validateState(this[STATE], options);
  }

  /** Returns the value of a header, or `undefined` if it is absent or malformed. */
  get<const R extends HeaderRef<H>>(header: R): Whole<H, R> | undefined {
    const { access } = this.#header(header);
    return access.whole(this[STATE].block) as Whole<H, R> | undefined;
  }

  /** Returns whether the message has the header, even if it is malformed. */
  has(header: HeaderRef<H>): boolean {
    const { rows, access } = this.#header(header);
    return rows.some(access.owns);
  }

  /** Returns the first value of a header, or `undefined` if the header is absent or its first row is malformed. */
  first<const R extends HeaderRef<H>>(header: R): Item<H, R> | undefined {
    const { rows, access } = this.#header(header);
    return firstItem(rows, access) as Item<H, R> | undefined;
  }

  /** Returns the last value of a header, or `undefined` if the header is absent or its last row is malformed. */
  last<const R extends HeaderRef<H>>(header: R): Item<H, R> | undefined {
    const { rows, access } = this.#header(header);
    return lastItem(rows, access) as Item<H, R> | undefined;
  }

  /**
   * Returns a message that has this value in the place of all the header's rows. Throws `PrintError` if no text has the
   * value.
   */
  set<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(this: Self, header: R, value: WholeInput<H, R>): Self {
    const { rows, access } = this.#header(header);
    return this.#with(replaced(rows, access, access.build(value)));
  }

  /**
   * Returns a message that has this value if the header was absent, otherwise the message itself. A function is called
   * only if its value is needed. Throws `PrintError` if no text has the value.
   */
  setDefault<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(
    this: Self,
    header: R,
    value: WholeInput<H, R> | (() => WholeInput<H, R>),
  ): Self {
    const { rows, access } = this.#header(header);
    if (rows.some(access.owns)) return this;
    return this.#with([...rows, ...access.build(value instanceof Function ? value() : value)]);
  }

  /**
   * Returns a message with one more value, in a row before the header's first row, or before all rows if it has none.
   * Throws `PrintError` if no text has the value, or if the header is there and can have only one.
   */
  prepend<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(
    this: Self,
    header: R,
    item: ItemInput<H, R>,
  ): Self {
    const { rows, access } = this.#header(header);
    return this.#with(prepended(rows, access, item));
  }

  /**
   * Returns a message with one more value, in a row after the header's last row, or after all rows if it has none.
   * Throws as `prepend` does.
   */
  append<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(
    this: Self,
    header: R,
    item: ItemInput<H, R>,
  ): Self {
    const { rows, access } = this.#header(header);
    return this.#with(appended(rows, access, item));
  }

  /**
   * Returns a message with the value that `change` makes from the present one. If `change` returns `undefined`, the
   * header is deleted.
   */
  update<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(
    this: Self,
    header: R,
    change: (value: Whole<H, R> | undefined) => WholeInput<H, R> | undefined,
  ): Self {
    const { rows, access } = this.#header(header);
    const next = change(access.whole(this[STATE].block) as Whole<H, R> | undefined);
    return this.#with(next === undefined ? without(rows, access) : replaced(rows, access, access.build(next)));
  }

  /** Returns a message without these headers. */
  delete<Self extends BaseMessage<H>>(this: Self, ...headers: readonly HeaderRef<H>[]): Self {
    const { context, block } = this[STATE];
    return this.#with(headers.reduce((rows, header) => without(rows, accessOf(context, header)), block.rows));
  }

  /**
   * Returns a message without the header's first value. A row is removed with its last value; a malformed row is
   * removed as a whole.
   */
  deleteFirst<Self extends BaseMessage<H>>(this: Self, header: HeaderRef<H>): Self {
    const { rows, access } = this.#header(header);
    return this.#with(withoutFirst(rows, access));
  }

  /** Returns a message without the header's last value; see `deleteFirst`. */
  deleteLast<Self extends BaseMessage<H>>(this: Self, header: HeaderRef<H>): Self {
    const { rows, access } = this.#header(header);
    return this.#with(withoutLast(rows, access));
  }

  /** Returns the value of a header, and the message without the header. */
  pop<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(this: Self, header: R): Own<Self, Whole<H, R>> {
    return [this.get(header), this.delete(header)];
  }

  /** Returns the first value of a header, and the message without that value. */
  popFirst<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(this: Self, header: R): Own<Self, Item<H, R>> {
    return [this.first(header), this.deleteFirst(header)];
  }

  /** Returns the last value of a header, and the message without that value. */
  popLast<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(this: Self, header: R): Own<Self, Item<H, R>> {
    return [this.last(header), this.deleteLast(header)];
  }

  /**
   * Returns the text of a header's rows (unfolded, trimmed), by its name in any case, or `undefined` if it has none.
   */
  raw(name: string): readonly string[] | undefined {
    return rawRows(this[STATE].block, name);
  }

  /** Returns whether a header of this name, in any case, has a row. */
  hasRaw(name: string): boolean {
    return rowsNamed(this[STATE].block, name).length > 0;
  }

  /**
   * Returns a message that has this text in the place of all the header's rows, one row for each text. Throws
   * `PrintError` if the name is no token, if the text holds a control character, or if a known header's parser refuses
   * the text.
   */
  setRaw<Self extends BaseMessage<H>>(this: Self, name: string, text: string | readonly string[]): Self {
    const { rows, access } = this.#raw(name);
    return this.#with(replaced(rows, access, access.build(text)));
  }

  /**
   * Returns a message with a row of this text before the header's first row, as `prepend` does. Throws as `setRaw`
   * does.
   */
  prependRaw<Self extends BaseMessage<H>>(this: Self, name: string, text: string): Self {
    const { rows, access } = this.#raw(name);
    return this.#with(prepended(rows, access, text));
  }

  /**
   * Returns a message with a row of this text after the header's last row, as `append` does. Throws as `setRaw` does.
   */
  appendRaw<Self extends BaseMessage<H>>(this: Self, name: string, text: string): Self {
    const { rows, access } = this.#raw(name);
    return this.#with(appended(rows, access, text));
  }

  /** Returns a message without the rows that have these names, in any case. */
  deleteRaw<Self extends BaseMessage<H>>(this: Self, ...names: readonly string[]): Self {
    const { context, block } = this[STATE];
    return this.#with(names.reduce((rows, name) => without(rows, rawAccessOf(context, name)), block.rows));
  }

  /**
   * Returns a message with another body and the matching Content-Length. Throws `PrintError` if Content-Type is
   * missing.
   */
  withBody<Self extends BaseMessage<H>>(this: Self, body: string | Uint8Array, contentType?: string): Self {
    const typed = (contentType === undefined ? this : this.setRaw('Content-Type', contentType))[STATE].block.rows;
    const octets = bodyOf(body);
    checkBodyType(typed, octets);
    return remake(this, changed(this[STATE], { rows: typed, body: octets }));
  }

  withTarget<Self extends BaseMessage<H>>(this: Self, target: Target | undefined): Self {
    return remake(this, { ...this[STATE], target });
  }

  /**
   * Returns the address of the sender of the topmost Via, taking `received` and `rport` into account (RFC 3581 §4). A
   * response goes there, unless the stack follows a `maddr` (RFC 3261 §18.2.2; see the option `maddr` of `Sippet`).
   */
  remote(): Target | undefined {
    return remoteOf(topVia(this[STATE].block));
  }

  /** Returns the octets of the message. A message that nobody changed gives the octets that were received. */
  toBytes(options?: PrintOptions): Uint8Array {
    return printOctets(this[STATE], options);
  }

  /** Returns `toBytes` as UTF-8, or with one character for each octet if it is not valid UTF-8. Use it for logs. */
  toString(options?: PrintOptions): string {
    return readable(printState(this[STATE], options));
  }

  #header(header: AnyDefinition | string): { rows: State['block']['rows']; access: Access } {
    const { block, context } = this[STATE];
    return { rows: block.rows, access: accessOf(context, header) };
  }

  #raw(name: string): { rows: State['block']['rows']; access: Access } {
    const { block, context } = this[STATE];
    return { rows: block.rows, access: rawAccessOf(context, name) };
  }

  #with<Self extends BaseMessage<H>>(this: Self, rows: State['block']['rows']): Self {
    return remake(this, changed(this[STATE], { rows }));
  }
}

interface Remakes {
  remade(state: State): unknown;
}

export function remake<Self extends Remakes>(message: Self, state: State): Self {
  // The `remade` of each class returns a message of that class.
  return message.remade(state) as Self;
}

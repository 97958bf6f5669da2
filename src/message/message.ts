/**
 * What requests and responses have in common.
 *
 * Invariant: nothing here changes a message; a verb that changes gives a new one, which shares all rows that are not named.
 */

import { decodeUtf8, readable, textToOctets } from '../runtime/octets.ts';
import { type Access, accessOf } from './access.ts';
import { bodyOctets, checkBodyType } from './build.ts';
import { changed } from './change.ts';
import { type PrintOptions, printState } from './print.ts';
import type { Reading } from './reading.ts';
import { readRow, readRows } from './reading.ts';
import { remoteOf } from './remote.ts';
import type { Request } from './request.ts';
import type { Response } from './response.ts';
import { rowName } from './row.ts';
import type { State, Target } from './state.ts';
import { topVia } from './to-tag.ts';
import type { HeaderMap, HeaderRef, HeadersView, Item, ItemInput, Whole, WholeInput } from './types.ts';
import { type Fault, type ValidateOptions, validateState } from './validate.ts';
import { appended, firstItem, lastItem, prepended, replaced, without, withoutFirst, withoutLast } from './verbs.ts';
import { rawRows, rowsNamed } from './view.ts';
import type { AnyDefinition } from './vocabulary.ts';

/** Where the parts of a message are; not for users, who have the methods. */
export const STATE: unique symbol = Symbol('state');

type Own<Self, V> = readonly [value: V | undefined, message: Self];

export abstract class BaseMessage<H extends HeaderMap> {
  abstract readonly [STATE]: State;
  #headers: HeadersView<H> | undefined;

  /** A message of the same kind. */
  abstract remade(state: State): unknown;

  isRequest(): this is Request<H> {
    return 'method' in this[STATE].start;
  }

  isResponse(): this is Response<H> {
    return 'status' in this[STATE].start;
  }

  /** Typed values by field, `undefined` where absent or malformed (`read` tells which); raw rows by hyphenated name. */
  get headers(): HeadersView<H> {
    // The view's class has a getter for each definition whose types `H` lists.
    this.#headers ??= new this[STATE].context.View(this[STATE].block) as HeadersView<H>;
    return this.#headers;
  }

  /** The text of the start line after its method and URI, or before its status: `SIP/2.0`. */
  get version(): string {
    return this[STATE].start.version;
  }

  /** The body's octets; empty where there is none. */
  get body(): Uint8Array {
    return textToOctets(this[STATE].body);
  }

  /** The body as UTF-8; `undefined` where it is not. */
  text(): string | undefined {
    return decodeUtf8(this[STATE].body);
  }

  /** Octets of the datagram beyond the message (RFC 3261 §18.3). */
  get rest(): Uint8Array {
    return textToOctets(this[STATE].rest);
  }

  /** Where to send the message whatever its headers say. */
  get target(): Target | undefined {
    return this[STATE].target;
  }

  /** Leniences that the message needed, by name. Reads every header. */
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

  /** Names of the rows, in order, as spelled. */
  names(): readonly string[] {
    return this[STATE].block.rows.map(rowName);
  }

  /** A header's rows (unfolded, trimmed) by its name in any case; `undefined` where there is none. */
  raw(name: string): readonly string[] | undefined {
    return rawRows(this[STATE].block, name);
  }

  /** What a header is: absent, a value, or malformed (and why). */
  read<const R extends AnyDefinition | (keyof H['values'] & string)>(header: R): Reading<Whole<H, R>, Item<H, R>> {
    const { block, context } = this[STATE];
    const { vocabulary } = context;
    const given: AnyDefinition | string = header;
    const definition = typeof given === 'string' ? vocabulary.definitions[vocabulary.slotOfKey(given)] : given;
    const reading =
      definition === undefined ? { state: 'absent' as const } : readRows(definition, rowsNamed(block, definition.name));
    // The definition's `read` gives what its types say.
    return reading as Reading<Whole<H, R>, Item<H, R>>;
  }

  /** What is wrong with the message, RFC 3261 §8.2 and §16.3. */
  validate(options: ValidateOptions = {}): readonly Fault[] {
    return validateState(this[STATE], options);
  }

  /** The whole value; `undefined` where absent or malformed. */
  get<const R extends HeaderRef<H>>(header: R): Whole<H, R> | undefined {
    const { access } = this.#header(header);
    return access.whole(this[STATE].block) as Whole<H, R> | undefined;
  }

  has(header: HeaderRef<H>): boolean {
    const { rows, access } = this.#header(header);
    return rows.some(access.owns);
  }

  /** The first of several values, though others be malformed. */
  first<const R extends HeaderRef<H>>(header: R): Item<H, R> | undefined {
    const { rows, access } = this.#header(header);
    return firstItem(rows, access) as Item<H, R> | undefined;
  }

  last<const R extends HeaderRef<H>>(header: R): Item<H, R> | undefined {
    const { rows, access } = this.#header(header);
    return lastItem(rows, access) as Item<H, R> | undefined;
  }

  /** With this value in the place of all the header's rows. */
  set<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(this: Self, header: R, value: WholeInput<H, R>): Self {
    const { rows, access } = this.#header(header);
    return this.#with(replaced(rows, access, access.build(value)));
  }

  /** As `set`, where the header is absent; a function is called only then. */
  setDefault<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(
    this: Self,
    header: R,
    value: WholeInput<H, R> | (() => WholeInput<H, R>),
  ): Self {
    const { rows, access } = this.#header(header);
    if (rows.some(access.owns)) return this;
    return this.#with([...rows, ...access.build(value instanceof Function ? value() : value)]);
  }

  prepend<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(
    this: Self,
    header: R,
    item: ItemInput<H, R>,
  ): Self {
    const { rows, access } = this.#header(header);
    return this.#with(prepended(rows, access, item));
  }

  append<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(
    this: Self,
    header: R,
    item: ItemInput<H, R>,
  ): Self {
    const { rows, access } = this.#header(header);
    return this.#with(appended(rows, access, item));
  }

  /** With what a function makes of the value; `undefined` deletes the header. */
  update<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(
    this: Self,
    header: R,
    change: (value: Whole<H, R> | undefined) => WholeInput<H, R> | undefined,
  ): Self {
    const { rows, access } = this.#header(header);
    const next = change(access.whole(this[STATE].block) as Whole<H, R> | undefined);
    return this.#with(next === undefined ? without(rows, access) : replaced(rows, access, access.build(next)));
  }

  delete<Self extends BaseMessage<H>>(this: Self, ...headers: readonly HeaderRef<H>[]): Self {
    const { context, block } = this[STATE];
    return this.#with(headers.reduce((rows, header) => without(rows, accessOf(context, header)), block.rows));
  }

  deleteFirst<Self extends BaseMessage<H>>(this: Self, header: HeaderRef<H>): Self {
    const { rows, access } = this.#header(header);
    return this.#with(withoutFirst(rows, access));
  }

  deleteLast<Self extends BaseMessage<H>>(this: Self, header: HeaderRef<H>): Self {
    const { rows, access } = this.#header(header);
    return this.#with(withoutLast(rows, access));
  }

  pop<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(this: Self, header: R): Own<Self, Whole<H, R>> {
    return [this.get(header), this.delete(header)];
  }

  popFirst<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(this: Self, header: R): Own<Self, Item<H, R>> {
    return [this.first(header), this.deleteFirst(header)];
  }

  popLast<Self extends BaseMessage<H>, const R extends HeaderRef<H>>(this: Self, header: R): Own<Self, Item<H, R>> {
    return [this.last(header), this.deleteLast(header)];
  }

  /** With another body; Content-Length follows it. Throws `PrintError` where Content-Type is missing. */
  withBody<Self extends BaseMessage<H>>(this: Self, body: string | Uint8Array, contentType?: string): Self {
    const { rows, access } = this.#header('Content-Type');
    const typed = contentType === undefined ? rows : replaced(rows, access, access.build(contentType));
    const octets = bodyOctets(body);
    checkBodyType(typed, octets);
    return remake(this, changed(this[STATE], { rows: typed, body: octets }));
  }

  withTarget<Self extends BaseMessage<H>>(this: Self, target: Target | undefined): Self {
    return remake(this, { ...this[STATE], target });
  }

  /** Where the sender of the topmost Via is: what a response goes to. */
  remote(): Target | undefined {
    return remoteOf(topVia(this[STATE].block));
  }

  /** The octets; those that came, where nothing was changed. */
  toBytes(options?: PrintOptions): Uint8Array {
    return textToOctets(printState(this[STATE], options));
  }

  /** For people: `toBytes` as UTF-8, or one character an octet where it is none. */
  toString(options?: PrintOptions): string {
    return readable(printState(this[STATE], options));
  }

  #header(header: AnyDefinition | string): { rows: State['block']['rows']; access: Access } {
    const { block, context } = this[STATE];
    return { rows: block.rows, access: accessOf(context, header) };
  }

  #with<Self extends BaseMessage<H>>(this: Self, rows: State['block']['rows']): Self {
    return remake(this, changed(this[STATE], { rows }));
  }
}

interface Remakes {
  remade(state: State): unknown;
}

export function remake<Self extends Remakes>(message: Self, state: State): Self {
  // Each class's `remade` gives a message of that class.
  return message.remade(state) as Self;
}

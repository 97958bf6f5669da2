/**
 * The rows of a message, each beside its value.
 *
 * Invariant: the octets of a row are one text node with one character for each octet, so that a span is a range of it.
 * Spans are looked for when a reader first points at a row, because they take longer than everything else.
 */
import type { Reading, ReadMessage, ReadRow } from '../../playground/read.ts';
import { type Piece, piecesOf } from '../../playground/show.ts';
import type { Span } from '../../playground/spans.ts';

/** A row on the page. */
interface Shown {
  readonly octets: Text;
  /** The offset of the text in which spans are counted. */
  readonly offset: number;
  readonly leaves: ReadonlyMap<string, HTMLElement>;
  readonly spans: () => readonly Span[];
}

const HIGHLIGHT = 'lit';

/** How a row is read, ready to be shown. */
export type ShownReading =
  | {
      readonly state: 'ok';
      readonly pieces: readonly Piece[];
      readonly leniences: readonly string[];
      readonly spans: () => readonly Span[];
    }
  | { readonly state: 'malformed'; readonly fault: string }
  | { readonly state: 'unknown'; readonly why: string };

/** Returns the element of the start line. */
export function startLine(message: ReadMessage): HTMLElement {
  const value = message.startValue;
  const reading: Reading =
    value === undefined ? { state: 'unknown' } : { state: 'ok', value, leniences: [], spans: message.startSpans };
  return readElement('Start line', message.start, 0, shownOf(reading));
}

/** Returns the element of a row. */
export function rowElement(row: ReadRow): HTMLElement {
  const name = row.definition?.name;
  return readElement(name ?? 'Unknown header', row.text, row.valueStart, shownOf(row.read()), name);
}

function shownOf(reading: Reading): ShownReading {
  if (reading.state === 'unknown') return { state: 'unknown', why: 'no typed value' };
  return reading.state === 'malformed' ? reading : { ...reading, pieces: piecesOf(reading.value) };
}

/** Returns the element of a text beside its value, which begins at `offset`. `header` has a page on the site. */
export function readElement(
  label: string,
  text: string,
  offset: number,
  reading: ShownReading,
  header?: string,
): HTMLElement {
  const row = make('div', 'messagerow');
  row.tabIndex = 0;
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', label);
  const code = make('code', 'octets');
  const octets = document.createTextNode(printable(text));
  code.append(octets);
  const value = make('div', 'value');
  row.append(code, value);
  if (header !== undefined) value.append(link(header));
  if (reading.state === 'malformed') value.append(faultElement(reading.fault));
  else if (reading.state === 'unknown') value.append(block('p', 'quiet', reading.why));
  else {
    const leaves = new Map<string, HTMLElement>();
    value.append(valueElement(reading.pieces, leaves));
    for (const each of reading.leniences) value.append(block('p', 'tag lenient', `lenience ${each}`));
    let spans: readonly Span[] | undefined;
    follow(row, code, { octets, offset, leaves, spans: () => (spans ??= reading.spans()) });
  }
  return row;
}

function valueElement(pieces: readonly Piece[], leaves: Map<string, HTMLElement>): HTMLElement {
  const code = make('code', 'typed');
  for (const { text, path } of pieces) {
    if (path === undefined) code.append(text);
    else {
      const leaf = make('span', 'leaf');
      leaf.textContent = text;
      leaf.dataset['path'] = JSON.stringify(path);
      leaves.set(JSON.stringify(path), leaf);
      code.append(leaf);
    }
  }
  return code;
}

/** Lights a value and its octets when a reader points at one of them, or steps through the row by arrow keys. */
function follow(row: HTMLElement, code: HTMLElement, shown: Shown): void {
  let at = -1;
  row.addEventListener('pointermove', (event) => {
    const target = event.target instanceof HTMLElement ? event.target.dataset['path'] : undefined;
    if (target !== undefined) light(shown, target);
    else if (event.target === code) light(shown, pathAt(event, shown));
    else dim(row);
  });
  row.addEventListener('pointerleave', () => dim(row));
  row.addEventListener('blur', () => dim(row));
  row.addEventListener('keydown', (event) => {
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0;
    const paths = [...shown.leaves.keys()];
    if (step === 0 || paths.length === 0) return;
    event.preventDefault();
    at = (at + step + paths.length) % paths.length;
    light(shown, paths[at]);
  });
}

/** Returns the path of the smallest value at the octet under the pointer. */
function pathAt(event: PointerEvent, { octets, offset, spans }: Shown): string | undefined {
  const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
  if (caret === null || caret.offsetNode !== octets) return undefined;
  const place = caret.offset - offset;
  const [best] = spans()
    .filter(({ start, end }) => start <= place && place < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return best === undefined ? undefined : JSON.stringify(best.path);
}

function light(shown: Shown, path: string | undefined): void {
  for (const [each, leaf] of shown.leaves) leaf.classList.toggle('lit', each === path);
  const span = shown.spans().find((each) => JSON.stringify(each.path) === path);
  CSS.highlights.delete(HIGHLIGHT);
  if (span === undefined) return;
  const range = new Range();
  range.setStart(shown.octets, shown.offset + span.start);
  range.setEnd(shown.octets, shown.offset + span.end);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}

function dim(row: HTMLElement): void {
  for (const leaf of row.querySelectorAll('.leaf.lit')) leaf.classList.remove('lit');
  CSS.highlights.delete(HIGHLIGHT);
}

/** Returns octets as characters that can be seen, one for each. */
function printable(text: string): string {
  return text.replace(/\r/g, ' ').replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '·');
}

function link(header: string): HTMLElement {
  const to = make('a', 'about');
  to.setAttribute('href', `headers/${header.toLowerCase()}.html`);
  to.textContent = header;
  return to;
}

/** Returns a fault with its caret. A reader scrolls it by the keyboard, so it can have the focus. */
function faultElement(fault: string): HTMLElement {
  const made = block('pre', 'wrong', fault);
  made.tabIndex = 0;
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', 'The fault');
  return made;
}

function block(name: 'p' | 'pre', className: string, text: string): HTMLElement {
  const made = make(name, className);
  made.textContent = text;
  return made;
}

function make(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

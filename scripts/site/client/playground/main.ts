/**
 * The playground: reads what is in the form, and shows it.
 *
 * Invariant: a message goes nowhere but to the screen, and to the clipboard if the reader asks for it.
 */
import { type Drawn, draw, isCapture } from '../../playground/capture.ts';
import { type ReadMessage, readMessage } from '../../playground/read.ts';
import { asTypeScript, asVector, fragmentOf, masked, messageOf } from '../../playground/share.ts';
import { rowElement, startLine } from './rows.ts';

/** The number of rows that are shown at once; more follow when the browser is idle. */
const AT_ONCE = 40;
/** The time in milliseconds after the last key for which a message is not read again. */
const PAUSE = 120;

const box = byId('message', HTMLTextAreaElement);
const strict = byId('strict', HTMLInputElement);
const secrets = byId('secrets', HTMLInputElement);
const file = byId('file', HTMLInputElement);
/** The octets, one character for each. */
let octets = '';
let message: ReadMessage | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;
/** Counts what was shown, so that rows of an earlier message do not follow. */
let shown = 0;

box.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(typed, PAUSE);
});
strict.addEventListener('change', () => read(octets));
file.addEventListener('change', () => void open(file.files?.[0]));
box.addEventListener('dragover', (event) => event.preventDefault());
box.addEventListener('drop', (event) => {
  event.preventDefault();
  void open(event.dataTransfer?.files[0]);
});
byId('link', HTMLElement).addEventListener('click', () => void copyLink());
byId('typescript', HTMLElement).addEventListener(
  'click',
  () => void copy(asTypeScript(safe()), 'The program is copied.'),
);
byId('vector', HTMLElement).addEventListener(
  'click',
  () => void copy(asVector(readMessage(safe(), strict.checked)), 'The vector is copied.'),
);
window.addEventListener('hashchange', begin);
begin();

function begin(): void {
  const given = messageOf(location.hash);
  if (given !== undefined) box.value = textOf(given);
  read(given ?? octetsOf(box.value));
}

/** Reads what was typed or pasted: a message, or a capture as text. */
function typed(): void {
  const text = octetsOf(box.value);
  const bytes = Uint8Array.from(text, (ch) => ch.charCodeAt(0));
  if (isCapture(bytes) && ladder(bytes)) byId('capture', HTMLElement).hidden = false;
  else read(text);
}

async function open(chosen: File | undefined): Promise<void> {
  if (chosen === undefined) return;
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const isDrawn = isCapture(bytes) && ladder(bytes);
  byId('capture', HTMLElement).hidden = !isDrawn;
  if (!isCapture(bytes)) choose(bytes);
}

/** Shows a message. */
function choose(bytes: Uint8Array): void {
  const text = Array.from(bytes, (octet) => String.fromCharCode(octet)).join('');
  box.value = textOf(text);
  read(text);
}

/** Draws a capture, of which the first message is shown. Returns false and says why if it cannot be drawn. */
function ladder(bytes: Uint8Array): boolean {
  let drawn: Drawn;
  try {
    drawn = draw(bytes);
  } catch (cause) {
    byId('copied', HTMLElement).textContent = cause instanceof Error ? cause.message : String(cause);
    return false;
  }
  byId('participants', HTMLElement).textContent = drawn.head;
  byId('skipped', HTMLElement).textContent = drawn.skipped.join('; ');
  byId('rungs', HTMLElement).replaceChildren(
    ...drawn.rungs.map(({ line, datagram }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'rung';
      button.textContent = line;
      button.addEventListener('click', () => choose(datagram.octets));
      return button;
    }),
  );
  const [first] = drawn.rungs;
  if (first !== undefined) choose(first.datagram.octets);
  return true;
}

/** Reads octets and shows the result. The first rows are shown before the function returns. */
function read(text: string): void {
  const began = performance.now();
  octets = text;
  message = readMessage(text, strict.checked);
  show(message);
  document.documentElement.dataset['read'] = String(performance.now() - began);
}

function show({ start, startValue, rows, body, error, faults, leniences }: ReadMessage): void {
  shown += 1;
  const verdict =
    error === undefined
      ? `A ${startValue !== undefined && 'method' in Object(startValue) ? 'request' : 'response'} with ${rows.length} header rows and a body of ${body.length} octets.`
      : 'This is not a message that can be parsed.';
  byId('summary', HTMLElement).textContent = octets === '' ? '' : verdict;
  const fault = byId('error', HTMLElement);
  fault.hidden = error === undefined || octets === '';
  fault.textContent = error ?? '';
  byId('faults', HTMLElement).replaceChildren(
    ...faults.map(({ severity, status, header, text }) => {
      const item = document.createElement('li');
      item.className = severity;
      const what = severity === 'reject' ? (status === undefined ? 'Discard' : `Refuse with ${status}`) : 'Ignorable';
      item.textContent = `${what}${header === undefined ? '' : `, ${header}`}: ${text}`;
      return item;
    }),
  );
  byId('leniences', HTMLElement).textContent =
    leniences.length === 0 ? '' : `Leniences that were needed: ${leniences.join(', ')}.`;
  const list = byId('rows', HTMLElement);
  list.replaceChildren(
    ...(start === '' || message === undefined ? [] : [startLine(message)]),
    ...rows.slice(0, AT_ONCE).map(rowElement),
  );
  byId('shown', HTMLElement).hidden = false;
  follow(list, rows, AT_ONCE, shown);
}

function follow(list: HTMLElement, rows: ReadMessage['rows'], from: number, mine: number): void {
  if (from >= rows.length) return;
  setTimeout(() => {
    if (mine !== shown) return;
    list.append(...rows.slice(from, from + AT_ONCE).map(rowElement));
    follow(list, rows, from + AT_ONCE, mine);
  });
}

/** Returns the octets that may leave the page. */
function safe(): string {
  return secrets.checked ? octets : masked(octets);
}

async function copyLink(): Promise<void> {
  const link = new URL(location.href);
  link.hash = fragmentOf(safe());
  history.replaceState(null, '', link);
  await copy(
    link.href,
    secrets.checked ? 'The link is copied, credentials included.' : 'The link is copied; credentials are masked.',
  );
}

async function copy(text: string, done: string): Promise<void> {
  const status = byId('copied', HTMLElement);
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
  } catch {
    status.textContent = 'The browser does not allow to copy.';
  }
}

/** Returns the octets of a text that was typed or pasted: UTF-8, with CRLF at the ends of lines. */
function octetsOf(text: string): string {
  const bytes = new TextEncoder().encode(text.replace(/\r?\n/g, '\r\n'));
  return Array.from(bytes, (octet) => String.fromCharCode(octet)).join('');
}

/** Returns octets as a text for the box: UTF-8 if they are, and as they are otherwise. */
function textOf(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (ch) => ch.charCodeAt(0)));
  } catch {
    return text;
  }
}

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

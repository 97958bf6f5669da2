/**
 * The page on which one writes a header: gives what is written to the generator, and shows its answers.
 *
 * Invariant: the generator answers questions in order and gets no question before it has answered, so that only the
 * latest text is compiled, however fast one types.
 */
import type { Answer, LineReading, Question } from '../../generator/protocol.ts';
import { readElement } from '../playground/rows.ts';

declare global {
  /** The worker's program, which `assets/generator-worker.js` sets. */
  var sippetGenerator: (() => void) | undefined;
}

/** The time in milliseconds after the last key for which nothing is compiled. */
const PAUSE = 400;

const form = byId('form', HTMLFormElement);
const status = byId('status', HTMLElement);
const script = document.currentScript;
let worker: Worker | undefined;
/** The question that waits for its answer, and those that wait for the generator. */
let asked: Question | undefined;
let compileNext: Question | undefined;
let readNext: Question | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;

for (const id of ['name', 'abnf', 'table'])
  byId(id, HTMLElement).addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => compile(false), PAUSE);
  });
for (const id of ['lines', 'strict']) byId(id, HTMLElement).addEventListener('input', read);
byId('verify', HTMLElement).addEventListener('click', () => compile(true));
form.addEventListener('submit', (event) => event.preventDefault());
start();

/** Loads the worker's program by a script element and starts it from memory: a page on a disk cannot start a file. */
function start(): void {
  const element = document.createElement('script');
  const source = script instanceof HTMLScriptElement ? script.src : location.href;
  element.src = new URL('generator-worker.js', source).href;
  element.addEventListener('error', () => say('The generator cannot be loaded.'));
  element.addEventListener('load', () => {
    const program = new Blob([`(${String(globalThis.sippetGenerator)})()`], { type: 'text/javascript' });
    worker = new Worker(URL.createObjectURL(program));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => take(data));
    worker.addEventListener('error', ({ message }) => say(`The generator has stopped: ${message}`));
    compile(false);
  });
  document.head.append(element);
}

function compile(isVerified: boolean): void {
  clearTimeout(pause);
  const [name, abnf, table] = [
    byId('name', HTMLInputElement).value,
    byId('abnf', HTMLTextAreaElement).value,
    byId('table', HTMLTextAreaElement).value,
  ];
  compileNext = { kind: 'compile', draft: { name, abnf, table }, isVerified };
  ask();
}

function read(): void {
  const lines = byId('lines', HTMLTextAreaElement).value.split('\n');
  const strict = byId('strict', HTMLInputElement).checked;
  readNext = { kind: 'read', lines: lines.filter((line) => line !== ''), strict };
  ask();
}

/** Asks what waits, if the generator is free. */
function ask(): void {
  if (worker === undefined || asked !== undefined) return;
  asked = compileNext ?? readNext;
  if (asked === undefined) return;
  if (asked === compileNext) {
    compileNext = undefined;
    say(asked.kind === 'compile' && asked.isVerified ? 'Comparing the parsers with the grammar …' : 'Compiling …');
  } else readNext = undefined;
  worker.postMessage(asked);
}

function take(answer: Answer): void {
  asked = undefined;
  if (answer.kind === 'failed') say(`This is a fault of the generator: ${answer.why}`);
  else if (answer.kind === 'read') byId('readings', HTMLElement).replaceChildren(...answer.lines.map(lineElement));
  else {
    show(answer);
    read();
  }
  ask();
}

function show({ messages, diagrams, verdicts, modules, milliseconds }: Answer & { kind: 'compiled' }): void {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const seconds = (milliseconds / 1000).toFixed(1);
  const failed = `${errors} ${errors === 1 ? 'error' : 'errors'}: no module is written.`;
  say(errors > 0 ? failed : `${modules.length - 1} modules, after ${seconds} s.`);
  document.documentElement.dataset['compiled'] = String(Number(document.documentElement.dataset['compiled'] ?? 0) + 1);
  byId('messages', HTMLElement).replaceChildren(
    ...messages.map(({ severity, text }) => {
      const block = document.createElement('pre');
      block.className = severity === 'error' ? 'code wrong' : 'code';
      block.tabIndex = 0;
      block.textContent = text;
      block.setAttribute('role', 'group');
      block.setAttribute('aria-label', severity);
      return block;
    }),
  );
  byId('verdicts', HTMLElement).replaceChildren(
    ...verdicts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  // Both are markup that the generator has made by templates which escape every text.
  byId('diagrams', HTMLElement).innerHTML = diagrams.join('');
  byId('modules', HTMLElement).innerHTML = modules
    .map(({ path, markup, length }, i) => {
      const size = i === 0 ? '' : ` <span class="quiet">${length} characters</span>`;
      return `<details${i === 0 ? ' open' : ''}><summary>${path}${size}</summary>${markup}</details>`;
    })
    .join('');
}

function lineElement({ label, text, offset, reading }: LineReading): HTMLElement {
  if (reading.state !== 'ok') return readElement(label, text, offset, reading);
  const { spans } = reading;
  return readElement(label, text, offset, { ...reading, spans: () => spans });
}

function say(text: string): void {
  status.textContent = text;
}

/** Returns an element of the page. Throws if the page does not have it. */
function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${id}`);
  return element;
}

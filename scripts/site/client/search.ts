/**
 * The search box of every page.
 *
 * Invariant: the index is loaded when the box is first used, by a script element, because `fetch` reads no file from a
 * disk. Everything works by the keyboard: `/` focuses the box, arrows choose, Enter opens, Escape leaves.
 */

type Entry = readonly [name: string, kind: string, address: string, words: string];

declare global {
  /** The index, which `assets/search-index.js` sets. */
  var sippetIndex: readonly Entry[] | undefined;
}

const LIMIT = 12;
const script = document.currentScript;
const root = script instanceof HTMLScriptElement ? (script.dataset['root'] ?? '') : '';
const input = document.querySelector<HTMLInputElement>('#search');
const list = document.querySelector<HTMLUListElement>('#found');
let loading: Promise<void> | undefined;
let chosen = 0;

if (input !== null && list !== null) start(input, list);

function start(box: HTMLInputElement, found: HTMLUListElement): void {
  box.addEventListener('focus', () => void load());
  box.addEventListener('input', () => void load().then(() => show(box, found)));
  box.addEventListener('keydown', (event) => onKey(event, box, found));
  box.addEventListener('blur', () => setTimeout(() => close(box, found), 150));
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
  });
}

function load(): Promise<void> {
  loading ??= new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = `${root}assets/search-index.js`;
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error(`cannot load ${element.src}`)));
    document.head.append(element);
  });
  return loading;
}

function show(box: HTMLInputElement, found: HTMLUListElement): void {
  const entries = search(box.value);
  chosen = 0;
  found.replaceChildren(...entries.map(option));
  found.hidden = entries.length === 0;
  box.setAttribute('aria-expanded', String(entries.length > 0));
  choose(0, box, found);
}

/** Returns the entries that have all words, the best first: the whole name, then its beginning, then a part. */
function search(text: string): readonly Entry[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const rated = (globalThis.sippetIndex ?? []).flatMap((entry, at) => {
    const rates = words.map((word) => rate(entry, word));
    return rates.includes(0) ? [] : [{ entry, at, rate: Math.min(...rates) }];
  });
  return rated
    .sort((a, b) => b.rate - a.rate || a.at - b.at)
    .slice(0, LIMIT)
    .map(({ entry }) => entry);
}

function rate([name, kind, , words]: Entry, word: string): number {
  const lower = name.toLowerCase();
  if (lower === word) return 5;
  if (words.toLowerCase().split(' ', 1)[0] === word) return 4;
  if (lower.startsWith(word)) return 3;
  if (lower.includes(word)) return 2;
  return `${kind} ${words}`.toLowerCase().includes(word) ? 1 : 0;
}

function option([name, kind, address]: Entry, at: number): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `found-${at}`;
  item.setAttribute('role', 'option');
  const link = document.createElement('a');
  link.href = `${root}${address}`;
  link.tabIndex = -1;
  const strong = document.createElement('strong');
  strong.textContent = name;
  const small = document.createElement('small');
  small.textContent = kind;
  link.append(strong, ' ', small);
  item.append(link);
  return item;
}

function onKey(event: KeyboardEvent, box: HTMLInputElement, found: HTMLUListElement): void {
  const count = found.children.length;
  if (event.key === 'Escape') {
    close(box, found);
    box.blur();
  } else if (event.key === 'Enter') found.children[chosen]?.querySelector('a')?.click();
  else if (event.key === 'ArrowDown' && count > 0) choose((chosen + 1) % count, box, found);
  else if (event.key === 'ArrowUp' && count > 0) choose((chosen + count - 1) % count, box, found);
  else return;
  event.preventDefault();
}

function choose(at: number, box: HTMLInputElement, found: HTMLUListElement): void {
  chosen = at;
  for (const [i, item] of [...found.children].entries()) item.setAttribute('aria-selected', String(i === at));
  const item = found.children[at];
  if (item === undefined) box.removeAttribute('aria-activedescendant');
  else box.setAttribute('aria-activedescendant', item.id);
  item?.scrollIntoView({ block: 'nearest' });
}

function close(box: HTMLInputElement, found: HTMLUListElement): void {
  found.hidden = true;
  box.setAttribute('aria-expanded', 'false');
  box.removeAttribute('aria-activedescendant');
}

export {};

/**
 * Links and texts to copy, which alone leave the page.
 *
 * Invariant: a link holds the message in its fragment, which no browser sends to a server, and credentials are masked
 * unless the reader asks for them. A mask has the length of what it hides, so that Content-Length stays right.
 */
import type { ReadMessage } from './read.ts';
import { quoted, textOf } from './show.ts';

/** Matches the rows that hold credentials. */
const ROWS = /^(?:proxy-)?authorization[ \t]*:(?:.*(?:\r?\n[ \t].*)*)/gim;
/** Matches the parameters of credentials that are a secret, or that lead to one. */
const SECRETS = /\b(username|response|nonce|cnonce|opaque|rspauth|auts)([ \t]*=[ \t]*)("(?:[^"\\]|\\.)*"|[^\s,;]+)/gi;
/** Matches keys in a session description (RFC 4568 §6.1; RFC 4566 §5.12). */
const KEYS = /^(a=crypto:\S+ \S+ inline:)(\S+)|^(k=\w+:)(.+)$/gm;

/** Returns a message without its credentials. */
export function masked(octets: string): string {
  return octets
    .replace(ROWS, (row) =>
      row.replace(SECRETS, (_all, name: string, equal: string, value: string) => `${name}${equal}${hidden(value)}`),
    )
    .replace(
      KEYS,
      (_all, a?: string, key?: string, b?: string, other?: string) =>
        `${a ?? b ?? ''}${'x'.repeat((key ?? other ?? '').length)}`,
    );
}

function hidden(value: string): string {
  return value.startsWith('"') ? `"${'x'.repeat(value.length - 2)}"` : 'x'.repeat(value.length);
}

/** Returns the fragment of a link to a message. */
export function fragmentOf(octets: string): string {
  return `#m=${btoa(octets).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Returns the message of a fragment, or `undefined` if it has none. */
export function messageOf(fragment: string): string | undefined {
  const base64 = /^#m=([\w-]+)$/.exec(fragment)?.[1];
  if (base64 === undefined) return undefined;
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}

/** Returns a program that parses the message. */
export function asTypeScript(octets: string): string {
  const lines = octets.split(/(?<=\r\n)/).map((line) => `    ${quoted(line)}`);
  return `import { Message } from 'sippet/all';

const result = Message.safeParse(
  Uint8Array.from(
${lines.map((line) => `  ${line}`).join(' +\n')},
    (octet) => octet.charCodeAt(0),
  ),
);
console.log(result.ok ? result.value.headers : result.error);
`;
}

/** Returns the rows as lines of a vector file: the text of each and its value, or that it is malformed. */
export function asVector(message: ReadMessage): string {
  const lines = message.rows.map((row) => {
    const reading = row.read();
    const value =
      reading.state === 'ok'
        ? `value: ${textOf(reading.value)}`
        : reading.state === 'malformed'
          ? `malformed: ${quoted(reading.fault.split('\n', 1)[0] ?? '')}`
          : undefined;
    return `{ text: ${quoted(row.text)}${value === undefined ? '' : `, ${value}`} },`;
  });
  return `${lines.join('\n')}\n`;
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Subject } from '../subject.ts';

interface Parser {
  parseMessage(text: string, logger: object): Record<string, unknown> | undefined;
}

/** Loads the parser by its path in the package, because the package does not export it. */
async function loadParser(): Promise<Parser> {
  const entry = createRequire(import.meta.url).resolve('sip.js/package.json');
  const module: { readonly Parser: Parser } = await import(
    pathToFileURL(join(dirname(entry), 'lib/core/messages/parser.js')).href
  );
  return module.Parser;
}

const QUIET = { warn() {}, error() {}, debug() {}, log() {} };
const SIX = ['via', 'from', 'to', 'callId', 'cseq'] as const;
const parser = await loadParser();

/** A generated PEG parser; of several Via values it reads the first. */
export const sipJs: Subject = {
  name: 'sip.js',
  everyHeader: ({ text }) => {
    const message = parser.parseMessage(text, QUIET) ?? {};
    return [message['headers'], ...SIX.map((name) => message[name])];
  },
  six: ({ text }) => {
    const message = parser.parseMessage(text, QUIET) ?? {};
    return SIX.map((name) => message[name]);
  },
};

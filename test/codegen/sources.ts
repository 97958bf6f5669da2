import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compile } from '../../codegen/compile.ts';
import { loadSources } from '../../codegen/read/load.ts';

/** Returns the grammar of the repository, by file name, as the generator reads it. */
export function repositoryGrammar(): ReadonlyMap<string, string> {
  const folder = join(import.meta.dirname, '../../grammar');
  const names = readdirSync(folder).filter((name) => /\.(abnf|headers\.ts)$/.test(name));
  return new Map(names.sort().map((name) => [`grammar/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

const BASE = `;@import SP CRLF WSP from core
SWS = *WSP
HCOLON = *SP ":" SWS
COMMA = SWS "," SWS
SEMI = SWS ";" SWS
token = 1*( %x41-5A / %x61-7A )
header-end = ""
SIP-message = HCOLON COMMA SEMI token
`;

const CORE = `SP = %x20
WSP = SP / %x09
CRLF = %x0D.0A
`;

/** Compiles a small grammar on a base of a few rules of RFC 3261. */
export async function compileSmall(abnf: string, table = ''): Promise<Compiled> {
  const sources = new Map([
    ['g/core.abnf', CORE],
    ['g/rfc3261.abnf', BASE],
    ['g/x.abnf', abnf],
  ]);
  if (table !== '') sources.set('g/x.headers.ts', table);
  return compile(await loadSources(sources));
}

/** Returns a table with one header, `X-A`, unless the fields say otherwise. */
export function tableOf(fields: string, rules = '{}', more = ''): string {
  return `export default {
  namespace: 'x',
  headers: [{ name: 'X-A', rule: 'X-A', section: '1', usage: [], doc: 'A.', ${fields} }],
  rules: ${rules},
  ${more}
};
`;
}

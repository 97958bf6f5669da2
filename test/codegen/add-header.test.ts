import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Compiled, compile } from '../../codegen/compile.ts';
import { loadFolder } from '../../codegen/read/files.ts';
import { writeAll } from '../../codegen/write.ts';
import { compileTypes } from './types.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Returns the code block of the step of grammar/README.md that names `file`. */
function step(file: string): string {
  const readme = readFileSync(join(ROOT, 'grammar/README.md'), 'utf8');
  const block = readme.slice(readme.indexOf(`\`${file}\``)).match(/```\w+\n([\s\S]*?)```/)?.[1] ?? '';
  const lines = block.split('\n');
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(margin)).join('\n');
}

const MESSAGE = [
  'OPTIONS sip:bob@example.com SIP/2.0',
  'Via: SIP/2.0/UDP a.example.com;branch=z9hG4bK1;priority=7;x=y',
  'Acme-Route: "One" <sip:p1.example.com;lr>;weight=3;mode=fast;k=v',
  'acme: <sip:p2.example.com>;note="a \\"b\\""',
  'From: <sip:a@example.com>;tag=1',
  'To: <sip:b@example.com>',
  'Call-ID: 1',
  'CSeq: 1 OPTIONS',
  'Max-Forwards: 70',
  'Content-Length: 0',
  '',
  '',
].join('\r\n');

/** A program that uses all three additions, and must pass the type check. */
const CONSUMER = `import { Message } from './index.ts';

const message = Message.parse('');
const priority: number | undefined = message.headers.via?.[0]?.params.priority;
const weight: number | undefined = message.headers.acmeRoute?.[0]?.params.weight;
const mode: 'fast' | 'cheap' | (string & {}) | undefined = message.headers.acmeRoute?.[0]?.params.mode;
const host: string | undefined = message.headers.acmeRoute?.flatMap(({ uri }) => (uri.kind === 'sip' ? [uri.host] : []))[0];
// @ts-expect-error It is a number.
const wrong: string | undefined = message.headers.via?.[0]?.params.priority;
export const used = [priority, weight, mode, host, wrong];
`;

describe('a header that is added by the steps of grammar/README.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sippet-add-header-'));
  let compiled: Compiled;

  beforeAll(async () => {
    cpSync(join(ROOT, 'grammar'), join(folder, 'grammar'), { recursive: true });
    for (const file of ['grammar/acme.abnf', 'grammar/acme.headers.ts']) writeFileSync(join(folder, file), step(file));
    compiled = compile(await loadFolder(join(folder, 'grammar')));
    cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true });
    const imports = { '#platform': './src/stack/platform-node.ts' };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports }));
    await writeAll(compiled.files ?? new Map(), join(folder, 'src/generated'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles', () => {
    expect(compiled.messages.filter((message) => message.includes('error'))).toEqual([]);
    expect([...(compiled.files?.keys() ?? [])]).toContain('headers/acme-route.ts');
  });

  it('is typed, and exported with the others', () => {
    writeFileSync(join(folder, 'src/consumer.ts'), CONSUMER);
    expect(compileTypes(folder, ['src/consumer.ts'])).toBe('');
    expect(compiled.files?.get(join('headers', 'index.ts'))).toMatch(/\bacmeRoute\b[^;]*type AcmeHop\b/);
  });

  it('is read, by either name, with the parameter of Via', async () => {
    const { Message } = await import(join(folder, 'src/index.ts'));
    const { headers, leniences } = Message.parse(MESSAGE);
    expect(headers.via[0].params).toMatchObject({ branch: 'z9hG4bK1', priority: 7, others: [['x', 'y']] });
    expect(headers.acmeRoute).toMatchObject([
      {
        displayName: 'One',
        uri: { host: 'p1.example.com' },
        params: { weight: 3, mode: 'fast', others: [['k', 'v']] },
      },
      { uri: { host: 'p2.example.com' }, params: { note: 'a "b"' } },
    ]);
    expect(leniences).toEqual([]);
  });

  it('is printed and validated like the others', async () => {
    const { Message } = await import(join(folder, 'src/index.ts'));
    const message = Message.parse(MESSAGE);
    expect(message.toString()).toBe(MESSAGE);
    const changed = message.append('acmeRoute', {
      uri: { kind: 'sip', scheme: 'sip', host: 'h' },
      params: { weight: 9 },
    });
    expect(changed.toString()).toContain('Acme-Route: <sip:h>;weight=9\r\n');
    expect(changed.toString({ compact: true })).toContain('\r\nacme: <sip:h>;weight=9\r\n');
    expect(() =>
      message.set('acmeRoute', [{ uri: { kind: 'sip', scheme: 'sip', host: 'h' }, params: { weight: 65536 } }]),
    ).toThrow('Acme-Route');
    // A value beyond the bound makes it another parameter.
    const other = Message.parse(MESSAGE.replace('priority=7', 'priority=77')).headers.via[0].params;
    expect([other.priority, other.others]).toEqual([
      undefined,
      [
        ['priority', '77'],
        ['x', 'y'],
      ],
    ]);
    const broken = Message.parse(MESSAGE.replace('<sip:p2.example.com>', 'p2'));
    expect(broken.read('acmeRoute')).toMatchObject({ state: 'malformed' });
    expect(broken.validate()).toMatchObject([{ header: 'Acme-Route', severity: 'ignorable' }]);
  });
});

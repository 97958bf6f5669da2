import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, property } from 'fast-check';
import { type AnyDefinition, GrammarError, Message, Sippet } from 'sippet';
import { via } from 'sippet/headers';
import { derives, mutant, Network, type Rules, request, textOf, VirtualClock, valueOf } from 'sippet/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Compiled, compile } from '../../codegen/compile.ts';
import { renderDiagnostic } from '../../codegen/diagnostic.ts';
import { PROJECT_MARK } from '../../codegen/emit/target.ts';
import { emittedTypeErrors } from '../../codegen/emitted-types.ts';
import { type Loaded, loadOnTopOf } from '../../codegen/read/load.ts';
import { preparedIn, preparedText } from '../../codegen/read/prepared.ts';
import { readFiles, readLibrary } from '../../codegen/read/sources.ts';
import { scaffold } from '../../codegen/scaffold.ts';
import { differences, replaceMarked, writeAll } from '../../codegen/write.ts';
import { sampled } from '../sampling.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sippet-project-'));

const library = await readLibrary();
const prepared = preparedIn(await preparedText(library));

/** Loads files of a project, on top of a library that is read once, as in the package. */
async function loadProject(paths: readonly string[]): Promise<Loaded> {
  return loadOnTopOf(library, await readFiles(paths), prepared);
}

/** Compiles files of a project as the command-line program does, which also verifies the parsers. */
async function compileProject(files: Readonly<Record<string, string>>): Promise<Compiled> {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return compile(await loadProject(paths));
}

const ABNF = `;@import DIGIT from rfc5234
;@import HCOLON COMMA SEMI EQUAL address generic-param via-params from rfc3261
Acme-Owner = ( "Acme-Owner" / "acme" ) HCOLON address *( SEMI owner-param )
owner-param = "since" EQUAL 1*4DIGIT / generic-param
via-params =/ via-priority
via-priority = "priority" EQUAL 1*DIGIT
`;
const TABLE = `import type { Table } from 'sippet-codegen/table';
export default {
  namespace: 'acme',
  headers: [{ name: 'Acme-Owner', compact: 'acme', rule: 'Acme-Owner', cardinality: 'one' }],
  rules: { 'owner-param': { as: 'params', type: 'OwnerParams' }, 'via-priority': { as: 'number' } },
  bounds: [{ rule: 'via-priority', element: '1*DIGIT', max: 9, reason: 'One digit.' }],
} satisfies Table;
`;
const MESSAGE =
  'OPTIONS sip:bob@192.0.2.2 SIP/2.0\r\nVia: SIP/2.0/UDP a.example.com;branch=z9hG4bK1;priority=7;rport\r\n' +
  'acme: "A" <sip:a@b>;since=1999\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:b@c>\r\nCall-ID: 1\r\nCSeq: 1 OPTIONS\r\n' +
  'Max-Forwards: 70\r\nContent-Length: 0\r\n\r\n';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('headers of a project', () => {
  let compiled: Compiled;
  let grammar: Rules;
  let sip: {
    readonly headers: readonly AnyDefinition[];
    readonly via: AnyDefinition;
    readonly acmeOwner: AnyDefinition;
  };

  beforeAll(async () => {
    compiled = await compileProject({ 'acme.abnf': ABNF, 'acme.headers.ts': TABLE });
    // A separate package, whatever is in the folders above it.
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/sippet'));
    await writeAll(compiled.files ?? new Map(), join(folder, 'sip'));
    sip = await import(join(folder, 'sip/index.ts'));
    grammar = (await import(join(folder, 'sip/grammar.ts'))).grammar;
  });

  it('are written with what they need, and with the headers that `=/` reaches', () => {
    expect(compiled.messages).toEqual([]);
    expect([...(compiled.files?.keys() ?? [])].filter((path) => path.startsWith('headers/'))).toEqual([
      'headers/acme-owner.ts',
      'headers/via.ts',
    ]);
  });

  it('are compared with the grammar, those that `=/` reaches as well', () => {
    const compared = compiled.report?.match(/^- `(?:Acme-Owner|Via)`: .*/gm);
    expect(compared).toEqual([
      '- `Acme-Owner`: verified: equal strict and lenient',
      '- `Via`: verified: equal strict and lenient',
    ]);
  });

  it('have the fields of their records compared, too', async () => {
    const { messages, report } = await compileProject({
      'pair.abnf': ';@import ALPHA DIGIT from rfc5234\n;@import HCOLON EQUAL from rfc3261\n'.concat(
        'X-Pair = "X-Pair" HCOLON left EQUAL right\nleft = 1*ALPHA\nright = 1*DIGIT\n',
      ),
      'pair.headers.ts': `export default {
  namespace: 'pair',
  headers: [{ name: 'X-Pair', rule: 'X-Pair', cardinality: 'one' }],
  rules: { 'X-Pair': { as: 'record', type: 'XPair' }, left: { as: 'text' }, right: { as: 'number' } },
  bounds: [{ rule: 'right', element: '1*DIGIT', max: 99, reason: 'Two digits.' }],
};
`,
    });
    expect(messages).toEqual([]);
    expect(report).toContain('- `pair:x-pair`: `left`, `right`: hold the octets of their rules');
  });

  it('may hold text whose end only its length decides', async () => {
    const { messages, report } = await compileProject({
      'state.abnf': `;@import HCOLON from rfc3261
X-State = "X-State" HCOLON value
value = 0*255( %x20-7E ) %x21-7E
`,
      'state.headers.ts': `export default {
  namespace: 'state',
  headers: [{ name: 'X-State', rule: 'X-State', cardinality: 'one' }],
  rules: { value: { as: 'text' } },
};
`,
    });
    expect(messages).toEqual([]);
    expect(report).toContain('- `X-State`: verified: equal strict and lenient');
  });

  it('import the runtime and each other, and say which runtime', () => {
    for (const [path, text] of compiled.files ?? []) {
      expect(text.startsWith(PROJECT_MARK), path).toBe(true);
      expect(text).toContain('for version 1 of sippet/runtime');
      for (const [, from = ''] of text.matchAll(/ from '(.*)';/g))
        expect(from).toMatch(/^(sippet\/runtime|\.\.?\/.*\.js)$/);
    }
    expect(compiled.files?.get('headers/acme-owner.ts')).toMatch(
      /^import \{[^}]*type Uri\b[^}]*\} from 'sippet\/runtime'/m,
    );
    expect(compiled.files?.get('headers/acme-owner.ts')).toContain('requireRuntime(1);');
  });

  it('are type-checked before they are written, and an error in them is called a fault of the generator', () => {
    const files = compiled.files ?? new Map<string, string>();
    const destination = { folder: join(folder, 'checked'), conditions: ['sippet-source'] };
    const path = 'headers/acme-owner.ts';
    const text = files.get(path) ?? '';
    const wrong = new Map([...files, [path, `${text}\nexport const count: number = 'one';\n`]]);
    const messages = emittedTypeErrors(wrong, destination).map((fault) => renderDiagnostic(fault, wrong));
    // The planted error is the only one, so that the modules themselves have none.
    expect(messages).toEqual([
      `${path}:${text.split('\n').length + 1}:14: error: the generated module does not compile: ` +
        "Type 'string' is not assignable to type 'number'. [emitted-types]\n" +
        "  export const count: number = 'one';\n" +
        '               ^^^^^\n' +
        'hint: this is a fault of sippet-codegen and not of your files: please report it with them, unless the installed ' +
        'sippet and sippet-codegen are of different versions; nothing was written',
    ]);
  });

  it('are not type-checked where the library is not installed, which is a warning', () => {
    const [fault] = emittedTypeErrors(compiled.files ?? new Map(), { folder: '/nowhere' });
    expect(fault).toMatchObject({ severity: 'warning', code: 'not-type-checked' });
  });

  it('are read, typed and printed like the built-in ones', () => {
    const Sip = Message.withHeaders(...sip.headers);
    const message = Sip.parse(MESSAGE);
    expect(Reflect.get(message.headers, 'acmeOwner')).toMatchObject({ displayName: 'A', params: { since: '1999' } });
    expect(message.get(via)?.[0]?.params).toMatchObject({ branch: 'z9hG4bK1', priority: 7, others: [] });
    expect(message.validate()).toEqual([]);
    expect(message.toString()).toBe(MESSAGE);
    expect(() => message.set('acmeOwner', { uri: { kind: 'sip', scheme: 'sip', host: 'a\r\nb' } } as never)).toThrow();
  });

  it('are judged by the grammar that is written beside them, which no other module imports', () => {
    const importers = [...(compiled.files ?? [])].filter(([, text]) => /from '.*\/grammar\.js'/.test(text));
    expect(importers).toEqual([]);
    expect(Object.keys(grammar)).toContain('header:acme-owner');
    expect(Object.keys(grammar)).not.toContain('rfc3261:request-line');
    for (const header of [sip.acmeOwner, sip.via]) {
      const key = `header:${header.name.toLowerCase()}`;
      const agrees = (strict: boolean) => (text: string) => {
        const octets = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
        const { ok } = header.safeParse(octets, { strict });
        expect([text, ok]).toEqual([text, derives(grammar, key, text, { strict })]);
      };
      assert(property(textOf(header, grammar), agrees(false)), { seed: 1 });
      assert(property(mutant(textOf(header, grammar, { size: 40 })), agrees(true)), { seed: 1 });
      assert(
        property(valueOf(header, grammar), (value) => {
          expect(header.parse(header.print(value as never))).toEqual(value);
        }),
        { seed: 1 },
      );
    }
  });

  it('appear in requests that are drawn at random', () => {
    const Sip = Message.withHeaders(...sip.headers);
    const seen = { owner: 0, priority: 0 };
    const requests = request({ headers: [sip.acmeOwner], grammar });
    assert(
      property(requests, (message) => {
        const again = Sip.parse(message.toBytes());
        expect(again.validate().filter(({ severity }) => severity === 'reject')).toEqual([]);
        seen.owner += again.has(sip.acmeOwner) ? 1 : 0;
        seen.priority += again.get(via)?.some(({ params }) => 'priority' in params) ? 1 : 0;
      }),
      { seed: 1, numRuns: 200 },
    );
    expect(seen.owner).toBeGreaterThan(20);
    expect(seen.priority).toBeGreaterThan(0);
  });

  it('serve a stack, which reads Via itself', () => {
    const clock = new VirtualClock();
    const network = new Network({ clock });
    const server = new Sippet({ clock, message: Message.withHeaders(...sip.headers) });
    network.join(server, { address: '192.0.2.2', port: 5060 });
    const seen: unknown[] = [];
    server.registerCore({
      receiveRequest(request, key) {
        seen.push(request.first(via)?.params);
        if (key !== undefined) server.send(request.toResponse(200), key);
      },
      receiveResponse() {},
      receiveError(reason) {
        seen.push(reason);
      },
    });
    const client = new Sippet({ clock });
    const back = network.join(client, { address: '192.0.2.1', port: 5060 });
    back.send(new TextEncoder().encode(MESSAGE), { address: '192.0.2.2', port: 5060 }, () => undefined);
    clock.settle(10_000);
    expect(seen).toMatchObject([{ priority: 7, rport: 5060, received: '192.0.2.1' }]);
    const sent = network.sent.map(({ octets }) => new TextDecoder().decode(octets));
    expect(sent.at(-1)).toMatch(/^SIP\/2\.0 200[\s\S]*priority=7/);
  });

  it('replace the built-in ones, once', () => {
    const Sip = Message.withHeaders(sip.via);
    expect(() => Sip.withHeaders(sip.via)).toThrow(GrammarError);
    expect(() => Message.withHeaders({ ...sip.via, replaces: 'other' })).toThrow('the library reads');
    expect(() =>
      Message.withHeaders({ ...sip.acmeOwner, cardinality: 'list', name: 'Subject', key: 'subject' }),
    ).toThrow("is 'one'");
    expect(Sip.parse(MESSAGE).first(via)).toMatchObject({ params: { priority: 7 } });
  });

  it('are refused by another version of the runtime', async () => {
    const text = readFileSync(join(folder, 'sip/tables.ts'), 'utf8').replace('requireRuntime(1)', 'requireRuntime(2)');
    writeFileSync(join(folder, 'sip/newer.ts'), text);
    await expect(import(join(folder, 'sip/newer.ts'))).rejects.toThrow(
      'generated for version 2 of sippet/runtime, and the installed sippet has version 1: ',
    );
  });
});

describe('a mistake in a project is an error or a warning', () => {
  const lines = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await compileProject(files)).messages.map((message) => message.replaceAll(`${folder}/`, ''));

  const mistakes: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'a namespace of the library',
      { 'rfc3261.abnf': 'X = "x"\n' },
      /^rfc3261\.abnf:1:1: error: "rfc3261" is a namespace of the library \[taken-namespace\]/,
    ],
    [
      'a header that the library reads',
      { 'v.abnf': ';@import HCOLON token from rfc3261\nVia = "Via" HCOLON token\n', 'v.headers.mjs': row('Via') },
      /^v\.headers\.mjs:1:\d+: error: the library reads "Via" itself, so it cannot have another rule \[replaced-header\]/,
    ],
    [
      'a header that the library has',
      {
        's.abnf': ';@import HCOLON token from rfc3261\nSubject = "Subject" HCOLON token\n',
        's.headers.mjs': row('Subject'),
      },
      /^s\.headers\.mjs:1:\d+: warning: the library also has "Subject", which this replaces \[replaced-header\]/,
    ],
    [
      'a URI whose parameters would be the header`s',
      {
        'u.abnf':
          ';@import HCOLON SEMI name-addr addr-spec generic-param from rfc3261\n' +
          'X-U = "X-U" HCOLON ( name-addr / addr-spec ) *( SEMI generic-param )\n',
        'u.headers.mjs': row('X-U'),
      },
      /^u\.abnf:2:22: error: a URI without brackets [\s\S]*hint: write `address`, which rfc3261 has for `name-addr \/ addr-spec`/,
    ],
  ];

  it.each(sampled(mistakes, 2))('%s', async (_name, files, expected) => {
    expect(await lines(files)).toEqual([expect.stringMatching(expected)]);
  });
});

function row(name: string): string {
  return `export default { headers: [{ name: '${name}', rule: '${name}', cardinality: 'one' }] };\n`;
}

describe('the output folder', () => {
  const out = join(folder, 'out');

  it('keeps files that were not generated', async () => {
    const mine = 'export const mine = 1;\n';
    await writeAll(
      new Map([
        ['index.ts', mine],
        ['old.ts', `${PROJECT_MARK} once\n`],
      ]),
      out,
    );
    expect(await replaceMarked(new Map([['index.ts', PROJECT_MARK]]), out, PROJECT_MARK)).toEqual(['index.ts']);
    expect(readFileSync(join(out, 'index.ts'), 'utf8')).toBe(mine);
    expect(await replaceMarked(new Map([['new.ts', PROJECT_MARK]]), out, PROJECT_MARK)).toEqual([]);
    expect(await differences(new Map([['new.ts', PROJECT_MARK]]), out, PROJECT_MARK)).toEqual([]);
    expect(await differences(new Map(), out, PROJECT_MARK)).toEqual(['new.ts']);
  });
});

describe('a scaffold', () => {
  it.each(sampled(['Some-Header', 'Acme_2.x'], 2))('for %s compiles unchanged', async (header) => {
    const at = mkdtempSync(join(folder, 'init-'));
    const next = (files: readonly string[]) => files.join(' ');
    expect((await scaffold({ name: 'mine', header, folder: at, next })).ok).toBe(true);
    expect((await scaffold({ name: 'mine', header, folder: at, next })).text).toContain('is there already');
    const compiled = compile(await loadProject([join(at, 'mine.abnf'), join(at, 'mine.headers.ts')]));
    expect(compiled.messages).toEqual([]);
    expect(compiled.files?.has(`headers/${header.toLowerCase()}.ts`)).toBe(true);
  });

  it('is refused if the name of the project or the header is invalid', async () => {
    const wanted = { name: '../x', header: 'A', folder, next: String };
    expect(await scaffold(wanted)).toMatchObject({ ok: false });
    expect(await scaffold({ ...wanted, name: 'x', header: 'A: b' })).toMatchObject({ ok: false });
  });
});

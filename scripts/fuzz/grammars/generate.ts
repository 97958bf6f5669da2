/**
 * Random small grammars with a table: one header, a few rules, all operators of RFC 5234 and RFC 7405.
 *
 * Invariant: every grammar is legal ABNF, and its table names only rules and elements that exist. If the compiler
 * refuses one, that is the compiler's choice, and is counted.
 */
import type { HeaderRow, Shape, Table } from '../../../codegen/table.ts';
import type { Random } from '../../../src/testing/random.ts';
import { CASE_NAMESPACE, type Case } from './library.ts';
import { Names } from './names.ts';

/** A rule that gives a value, and its fields if the value is a record. */
interface Typed {
  readonly name: string;
  readonly shape: Shape | undefined;
}

const HOME: Readonly<Record<string, string>> = {
  ALPHA: 'rfc5234',
  DIGIT: 'rfc5234',
  SP: 'rfc5234',
  HEXDIG: 'rfc5234',
  OCTET: 'rfc5234',
  VCHAR: 'rfc5234',
};

/** A grammar that has more rules gets no more records and lists, because most grammars that users write are small. */
const MOST_RULES = 14;

export function randomCase(random: Random): Case {
  return new Maker(random).make();
}

class Maker {
  readonly #random: Random;
  readonly #names: Names;
  readonly #lines: string[] = [];
  readonly #imports = new Set<string>(['HCOLON']);
  readonly #shapes: Record<string, Shape> = {};
  readonly #bounds: { rule: string; max: number; reason: string }[] = [];
  #depth = 0;
  readonly #deepest: number;

  constructor(random: Random) {
    this.#random = random;
    this.#names = new Names(random);
    this.#deepest = random.pick([1, 1, 2, 2, 3]);
  }

  make(): Case {
    const random = this.#random;
    const cardinality = random.pick(['list', 'one', 'one', 'lines'] as const);
    const isList = cardinality === 'list';
    const head = random.chance(0.3)
      ? { names: '( "X-A" / "xa" )', compact: 'xa' }
      : { names: '"X-A"', compact: undefined };
    const { text, value } = isList ? { text: this.#list(), value: undefined } : this.#oneValue();
    const row: HeaderRow = {
      name: 'X-A',
      ...(head.compact === undefined ? {} : { compact: head.compact }),
      rule: 'X-A',
      cardinality,
      ...(value === undefined ? {} : { value }),
    };
    this.#lines.unshift(`X-A = ${head.names} HCOLON ${text}`);
    if (random.chance(0.08)) this.#addToLibrary();
    const table: Table = { namespace: CASE_NAMESPACE, headers: [row], rules: this.#shapes, bounds: this.#bounds };
    return { abnf: [...this.#importLines(), ...this.#lines, ''].join('\n'), table };
  }

  #importLines(): readonly string[] {
    const homes = new Map<string, string[]>();
    for (const name of this.#imports) {
      const home = HOME[name] ?? 'rfc3261';
      homes.set(home, [...(homes.get(home) ?? []), name]);
    }
    return [...homes].map(([home, names]) => `;@import ${names.join(' ')} from ${home}`);
  }

  #import(name: string): string {
    this.#imports.add(name);
    return name;
  }

  /** Adds a parameter to a rule of the library by `=/`, which the built-in headers then have. */
  #addToLibrary(): void {
    const target = this.#random.pick([
      'via-params',
      'contact-params',
      'generic-param',
      'retry-param',
      'from-param',
    ] as const);
    if (target === 'generic-param' && !this.#imports.has(target)) this.#import(target);
    this.#import(target);
    const name = this.#names.rule();
    this.#lines.push(`${target} =/ ${name}`, `${name} = "zz" ${this.#import('EQUAL')} 1*DIGIT`);
    this.#import('DIGIT');
    if (this.#random.chance(0.5)) this.#shapes[name] = { as: 'number' };
  }

  #list(): string {
    const random = this.#random;
    const item = this.#typed();
    const comma = this.#import('COMMA');
    const again = `${random.pick(['*', '*', '*', '1*', '*2', '1*3', '2'])}( ${comma} ${item.name} )`;
    const whole = `${item.name} ${again}`;
    if (random.chance(0.15)) return `[ ${whole} ]`;
    if (random.chance(0.1)) return `( ${this.#import('STAR')} / ${whole} )`;
    return whole;
  }

  #oneValue(): { readonly text: string; readonly value: Shape | undefined } {
    const random = this.#random;
    switch (random.below(5)) {
      case 0:
        return { text: this.#expression(), value: random.chance(0.3) ? { as: 'text' } : undefined };
      case 1: {
        const { text, fields } = this.#recordBody();
        return { text, value: random.chance(0.7) ? { as: 'record', type: this.#names.type(), fields } : undefined };
      }
      case 2: {
        const union = this.#union();
        return { text: union.name, value: undefined };
      }
      default:
        return { text: this.#typed().name, value: undefined };
    }
  }

  /** Adds a rule with or without an entry in the table. */
  #typed(): Typed {
    const random = this.#random;
    this.#depth += 1;
    try {
      if (this.#depth > this.#deepest || this.#lines.length > MOST_RULES) return this.#leaf();
      switch (random.below(9)) {
        case 0:
        case 1:
        case 2:
        case 3:
          return this.#record();
        case 4:
          return this.#union();
        case 5:
          return this.#listRule();
        default:
          return this.#leaf();
      }
    } finally {
      this.#depth -= 1;
    }
  }

  #define(text: string, shape: Shape | undefined): Typed {
    const name = this.#names.rule();
    this.#lines.push(`${name} = ${text}`);
    if (shape !== undefined) this.#shapes[name] = shape;
    return { name, shape };
  }

  #leaf(): Typed {
    const random = this.#random;
    switch (random.below(12)) {
      case 0: {
        const digits = random.pick(['1*3', '1*', '2', '1*10', '3*4']);
        const leaf = this.#define(`${digits}${this.#import('DIGIT')}`, { as: 'number' });
        if (random.chance(0.5))
          this.#bounds.push({ rule: leaf.name, max: random.pick([9, 99, 255, 65535]), reason: 'Ours.' });
        return leaf;
      }
      case 1:
        return this.#define(this.#import('quoted-string'), { as: 'quoted' });
      case 2:
        return this.#define('"true" / "false"', { as: 'boolean' });
      case 3:
        return this.#define(
          random
            .pick(['"fast" / "slow"', '"fast" / "slow" / 1*ALPHA', `"up" / ${this.#import('token')}`])
            .replace('ALPHA', () => this.#import('ALPHA')),
          { as: 'text' },
        );
      case 4:
        return this.#define(`"<" ${random.pick(['1*', '*', '2*3'])}${this.#import('ALPHA')} ">"`, {
          as: 'enclosed',
          open: '<',
          close: '>',
        });
      case 5:
        return this.#define(this.#import('token'), random.chance(0.8) ? { as: 'text' } : undefined);
      default:
        return this.#define(this.#expression(), random.chance(0.85) ? { as: 'text' } : undefined);
    }
  }

  #record(): Typed {
    const { text, fields } = this.#recordBody();
    const constants = this.#random.chance(0.2) ? { constants: { kind: 'k' } } : {};
    return this.#define(text, { as: 'record', type: this.#names.type(), fields, ...constants });
  }

  #recordBody(): { readonly text: string; readonly fields: Record<string, string> } {
    const random = this.#random;
    const fields: Record<string, string> = {};
    const parts: string[] = [];
    const count = random.between(1, 4);
    for (let i = 0; i < count; i += 1) {
      if (i > 0 && random.chance(0.6)) parts.push(this.#separator());
      parts.push(this.#recordPart(fields));
    }
    if (random.chance(0.3)) parts.push(this.#paramsPart());
    return { text: parts.join(' '), fields };
  }

  /** Returns a repetition of parameters, most of which stand as RFC 3261 has them. */
  #paramsPart(): string {
    const random = this.#random;
    const params = this.#params();
    const [semi, comma] = [this.#import('SEMI'), this.#import('COMMA')];
    return random.pick([
      `*( ${semi} ${params} )`,
      `*( ${semi} ${params} )`,
      `*( ${semi} ${params} )`,
      `*( ${semi} [ ${params} ] )`,
      `*2( ${semi} ${params} )`,
      `1*( "[" ${params} "]" )`,
      `[ "?" ${params} *( "&" ${params} ) ]`,
      `"(" [ ${params} *( ${comma} ${params} ) ] ")"`,
    ]);
  }

  #recordPart(fields: Record<string, string>): string {
    const random = this.#random;
    const field = (): string => {
      const typed = this.#typed();
      if (typed.shape === undefined || random.chance(0.4)) fields[typed.name] = this.#fieldName(fields);
      return typed.name;
    };
    switch (random.below(12)) {
      case 10:
        return `( ${field()} / ${this.#separator()} ${field()} )`;
      case 11: {
        const name = field();
        return `( ${name} ${this.#separator()} ${field()} / ${random.pick(['"*" ', '"<" ', ''])}${name} / "none" )`;
      }
      case 0:
        return `[ ${field()} ]`;
      case 1:
        return `[ ${this.#separator()} ${field()} ]`;
      case 2:
        return `${this.#count()}( ${this.#separator()} ${field()} )`;
      case 3:
        return `${this.#count()}( ${field()} ${this.#separator()} )`;
      case 4: {
        const name = field();
        return `${name} ${this.#count()}( ${this.#separator()} ${name} )`;
      }
      case 5:
        return this.#expression();
      default:
        return field();
    }
  }

  /** Returns a name that the record does not have yet, because a record with two fields of one name is refused. */
  #fieldName(fields: Readonly<Record<string, string>>): string {
    const random = this.#random;
    const own = `f${this.#lines.length}`;
    const name = random.chance(0.01) ? 'constructor' : random.pick([own, own, 'name', 'kind2', 'length', 'class']);
    return Object.values(fields).includes(name) ? own : name;
  }

  #count(): string {
    return this.#random.pick(['*', '*', '1*', '*1', '*2', '2', '1*2', '2*3', '2*', '0*1', '3', '']);
  }

  #separator(): string {
    const random = this.#random;
    return random.pick(
      [
        '"-"',
        '"."',
        '"/"',
        '";"',
        '"="',
        '%x2F',
        '":"',
        this.#import('SEMI'),
        this.#import('EQUAL'),
        this.#import('SP'),
        `*${this.#import('SP')}`,
        `[ ${this.#import('SP')} ]`,
        this.#import('SWS'),
        this.#import('LWS'),
        '["-"]',
        '"-" / "+"',
      ].map((text) => (text.includes(' / ') ? `( ${text} )` : text)) as [string, ...string[]],
    );
  }

  #union(): Typed {
    const random = this.#random;
    const count = random.between(2, 3);
    const members = Array.from({ length: count }, () => {
      const { text, fields } = this.#recordBody();
      const begins = random.chance(0.6) ? `${random.pick(['"p"', '"q"', '"pq"', '%s"P"', '"w" "-"'])} ${text}` : text;
      return this.#define(begins, {
        as: 'record',
        type: this.#names.type(),
        fields,
        constants: { kind: `k${this.#lines.length}` },
      }).name;
    });
    return this.#define(members.join(' / '), { as: 'union', type: this.#names.type() });
  }

  #listRule(): Typed {
    const item = this.#typed();
    const text = `${item.name} ${this.#count()}( ${this.#separator()} ${item.name} )`;
    return this.#define(text, { as: 'list' });
  }

  #params(): string {
    const random = this.#random;
    const equal = this.#import('EQUAL');
    const names = ['a', 'b-c', 'class', 'others', 'constructor', 'to-string', 'a'];
    const count = random.between(0, 3);
    const alternatives = Array.from({ length: count }, () => {
      const word = `"${names[random.below(names.length)] ?? 'a'}"`;
      const value = random.chance(0.5)
        ? `1*${this.#import('DIGIT')}`
        : random.chance(0.5)
          ? this.#leaf().name
          : `1*${this.#import('ALPHA')}`;
      const text = random.pick([
        `${word} ${equal} ${value}`,
        `${word} ${equal} ${value}`,
        word,
        `${word} [ ${equal} ${value} ]`,
      ]);
      if (random.chance(0.4)) return text;
      return this.#define(
        text,
        random.chance(0.3) && value === '1*DIGIT' && !text.includes('[') && text !== word
          ? { as: 'number' }
          : undefined,
      ).name;
    });
    const last = count === 0 || random.chance(0.7) ? [this.#import('generic-param')] : [];
    return this.#define([...alternatives, ...last].join(' / '), { as: 'params', type: this.#names.type() }).name;
  }

  /** Returns any expression without a value. */
  #expression(depth = 0): string {
    const random = this.#random;
    if (depth > 2 || random.chance(0.3)) return this.#atom();
    switch (random.below(7)) {
      case 0:
        return `${this.#grouped(depth)} ${this.#grouped(depth)}`;
      case 1:
        return `${this.#grouped(depth)} ${this.#grouped(depth)} ${this.#grouped(depth)}`;
      case 2:
        return `( ${this.#expression(depth + 1)} / ${this.#expression(depth + 1)} )`;
      case 3:
        return `( ${this.#expression(depth + 1)} / ${this.#expression(depth + 1)} / ${this.#atom()} )`;
      case 4:
        return `[ ${this.#expression(depth + 1)} ]`;
      case 5:
        return `${random.pick(['*', '1*', '*2', '2', '1*3', '2*', '3*5', '0*1', '', random.chance(0.1) ? '1*300' : '4'])}${this.#single(depth)}`;
      default:
        return this.#define(this.#expression(depth + 1), undefined).name;
    }
  }

  #grouped(depth: number): string {
    const text = this.#expression(depth + 1);
    return text.includes(' / ') && !text.startsWith('(') && !text.startsWith('[') ? `( ${text} )` : text;
  }

  /** Returns an expression before which a repetition count may stand. */
  #single(depth: number): string {
    return this.#random.chance(0.5) ? this.#atom() : `( ${this.#expression(depth + 1)} )`;
  }

  #atom(): string {
    const random = this.#random;
    return random.pick([
      this.#import('ALPHA'),
      this.#import('DIGIT'),
      '"a"',
      '"b"',
      '"ab"',
      '%s"Ab"',
      '%i"aB"',
      '%x61',
      '%x61-63',
      '%d97.98',
      '%b1100001',
      '%x30-39',
      '"-"',
      '"x"',
      '"1"',
      random.chance(0.2) ? '""' : '"c"',
      random.chance(0.1) ? `( *${this.#import('OCTET')} )` : '"d"',
      '%x2D-2E',
      random.chance(0.2) ? '%x80-FF' : '"e"',
      random.chance(0.3) ? this.#import('token') : '"f"',
      random.chance(0.3) ? this.#import('HEXDIG') : 'DIGIT',
    ]);
  }
}

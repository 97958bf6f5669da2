import { ts } from 'ts-morph';
import { noteOf, octetOf } from './alike.ts';
import { type Continuation, Environment, Numbers, Saved } from './environment.ts';
import { type Formula, OutOfBudget } from './formula.ts';
import { lineEnd, type Machine, octetMachine, pastSpaceMachine, wordMachine } from './machine.ts';
import type { Primitives } from './primitives.ts';
import { declared, type Module, type Routine, routineOf, UnknownForm } from './source.ts';
import { isNoted, type Summary, summarise, Unsummarised } from './summary.ts';
import { ANY, compared, FALSE, keyOf, SOME, TRUE, truth, UNDEFINED, type Value } from './values.ts';
import { DEPTH } from './vocabulary.ts';

/** Steps that the summary of one function may take. */
const LARGEST_SUMMARY = 1_000_000;

/** The continuation behind a function of a record. */
export const RECORD = -3;

/** Functions that make values and read nothing. Each gives a value, whatever it is given. */
const PURE = /^(?:decode|new)[A-Z]\w*$|^(?:noOthers|addOther|addRepeated|note|reach|since|trimmed|Number)$/;

/** Functions that read the longest match of a table and make a value of it. */
export const TAKES = /^take(?:Text|Quoted|Enclosed|Number|Boolean|As)?$/;

/** Functions of the runtime whose value is a list. */
export const LISTS = /^take(?:Each|List|OptionalList)$/;

/** A parser may come back to the same point without having read anything. */
export class Endless extends Error {}

/**
 * The meaning of expressions. Each hands its value to a continuation, at the position where the cursor then stands. A
 * function of the runtime that can succeed or fail gives a formula for either, so every value is known where it is
 * used.
 */
export abstract class Evaluator {
  readonly modules: ReadonlyMap<string, Module>;
  readonly primitives: Primitives;
  readonly numbers = new Numbers();
  /** The computations that run at the cursor's position, by name; meeting one of them again is an endless loop. */
  #running = new Set<string>();
  #made = 1;
  /** The functions that modules import, which have summaries. */
  readonly #shared = new Set<Routine>();
  readonly #arrows = new Map<ts.Node, Routine>();

  constructor(modules: ReadonlyMap<string, Module>, primitives: Primitives) {
    this.modules = modules;
    this.primitives = primitives;
    for (const module of modules.values())
      for (const name of module.imports.keys()) {
        const [home, there] = declared(modules, module, name);
        const routine = home.routines.get(there);
        if (routine !== undefined) this.#shared.add(routine);
      }
  }

  /** Runs the body of a routine. */
  abstract run(routine: Routine, env: Environment): Formula;

  /** The continuation at `node` within `parent`. `go` depends on nothing but these and `more`. */
  continuation(tag: string, node: ts.Node, parent: Continuation, go: Continuation['go'], more = ''): Continuation {
    const here = parent.within.get(node) ?? [];
    for (const each of here) if (each.tag === tag && each.more === more) return each;
    const made = { id: this.#made++, go, within: new Map(), tag, more };
    here.push(made);
    parent.within.set(node, here);
    return made;
  }

  /**
   * Returns the formula of `k` for `value`, and computes it once. A parser that comes back here without reading never
   * ends.
   */
  proceed(k: Continuation, env: Environment, value: Value): Formula {
    if (env.goal.kind === 'collect') return k.go(env, value);
    const key = `${k.id} ${env.key} ${env.saved.key} ${keyOf(value)}`;
    if (this.#running.has(key)) throw new Endless();
    this.#running.add(key);
    const made = k.go(env, value);
    this.#running.delete(key);
    return made;
  }

  /** Returns the promise that the parser goes on with `k`, to be worked out when the next octet is known. */
  later(k: Continuation, env: Environment, value: Value): Formula {
    const key = `go ${k.id} ${env.key} ${env.saved.key} ${keyOf(value)}`;
    return this.#promise(key, () => k.go(env, value));
  }

  #promise(key: string, run: () => Formula): Formula {
    return this.primitives.later(key, () => this.#afresh(run));
  }

  /** Runs something where an octet was read, so that nothing runs in circles. */
  #afresh<Result>(run: () => Result): Result {
    const before = this.#running;
    this.#running = new Set();
    try {
      return run();
    } finally {
      this.#running = before;
    }
  }

  evaluate(node: ts.Expression, env: Environment, k: Continuation): Formula {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      return this.evaluate(node.expression, env, k);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      return this.evaluate(
        node.operand,
        env,
        this.continuation('not', node, k, (after, value) => k.go(after, truth(value, node) ? FALSE : TRUE)),
      );
    if (ts.isBinaryExpression(node)) return this.#binary(node, env, k);
    if (ts.isConditionalExpression(node))
      return this.evaluate(
        node.condition,
        env,
        this.continuation('if', node, k, (after, value) =>
          this.evaluate(truth(value, node) ? node.whenTrue : node.whenFalse, after, k),
        ),
      );
    if (ts.isCallExpression(node)) return this.#call(node, env, k);
    return k.go(env, this.#simple(node, env));
  }

  /** A value for which nothing is read. */
  #simple(node: ts.Expression, env: Environment): Value {
    if (node.kind === ts.SyntaxKind.TrueKeyword) return TRUE;
    if (node.kind === ts.SyntaxKind.FalseKeyword) return FALSE;
    if (ts.isIdentifier(node)) return this.#named(node, env);
    if (ts.isStringLiteralLike(node)) return { kind: 'text', text: node.text };
    if (ts.isNumericLiteral(node)) return { kind: 'number', number: Number(node.text) };
    if (ts.isPropertyAccessExpression(node)) {
      if (node.getText() === 'c.strict') return this.primitives.strict ? TRUE : FALSE;
      return ANY;
    }
    if (ts.isArrowFunction(node)) return this.#arrow(node, env.routine.module);
    if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isNewExpression(node)) {
      readsNothing(node);
      return SOME;
    }
    throw new UnknownForm(node);
  }

  #named(node: ts.Identifier, { variables, routine }: Environment): Value {
    if (node.text === 'c') return { kind: 'cursor' };
    if (node.text === 'undefined') return UNDEFINED;
    const variable = variables.get(node.text);
    if (variable !== undefined) return variable;
    const [module, name] = declared(this.modules, routine.module, node.text);
    const machine = module.machines.get(name);
    if (machine !== undefined) return { kind: 'machine', machine };
    const octets = module.sets.get(name);
    if (octets !== undefined) return { kind: 'octets', id: `${module.path} ${name}`, octets };
    const found = module.routines.get(name);
    return found === undefined ? ANY : { kind: 'routine', id: `${module.path} ${name}`, routine: found };
  }

  #arrow(node: ts.ArrowFunction, module: Module): Value {
    const names = node.parameters.map((parameter) => parameter.name.getText());
    const routine = this.#arrows.get(node) ?? routineOf(module, 'an item', names, node.body, isSkipper(node));
    this.#arrows.set(node, routine);
    return { kind: 'routine', id: `arrow ${this.numbers.node(node)}`, routine };
  }

  #binary(node: ts.BinaryExpression, env: Environment, k: Continuation): Formula {
    const behind = this.continuation('left', node, k, (after, value) => this.#right(node, value, after, k));
    return this.evaluate(node.left, env, behind);
  }

  /** Goes on behind the left side of an operator. */
  #right(node: ts.BinaryExpression, value: Value, after: Environment, k: Continuation): Formula {
    const { right, operatorToken } = node;
    switch (operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return truth(value, node) ? this.evaluate(right, after, k) : k.go(after, value);
      case ts.SyntaxKind.BarBarToken:
        if (value.kind === 'some' || value.kind === 'any') return k.go(after, ANY);
        return truth(value, node) ? k.go(after, value) : this.evaluate(right, after, k);
      case ts.SyntaxKind.QuestionQuestionToken:
        return value.kind === 'undefined' ? this.evaluate(right, after, k) : k.go(after, value);
      default:
        return this.evaluate(
          right,
          after,
          this.continuation(
            'right',
            node,
            k,
            (last, other) => k.go(last, value.kind === 'any' ? ANY : compared(value, other, node) ? TRUE : FALSE),
            keyOf(value),
          ),
        );
    }
  }

  #call(node: ts.CallExpression, env: Environment, k: Continuation): Formula {
    const { expression } = node;
    if (!ts.isIdentifier(expression)) {
      readsNothing(node);
      return k.go(env, SOME);
    }
    const variable = env.variables.get(expression.text);
    if (variable?.kind === 'routine') return this.#arguments(node, env, k, variable.routine);
    const [module, name] = declared(this.modules, env.routine.module, expression.text);
    const routine = module.routines.get(name);
    const isRuntime = routine === undefined;
    if (isRuntime && PURE.test(name)) {
      readsNothing(node);
      return k.go(env, SOME);
    }
    if (isRuntime && name === 'miss') return k.go(env, UNDEFINED);
    const known = routine ?? this.modules.get('vocabulary.ts')?.routines.get(name);
    return this.#arguments(node, env, k, known ?? name);
  }

  /** Evaluates the arguments from left to right, then calls a routine, or a function of the runtime by its name. */
  #arguments(
    node: ts.CallExpression,
    env: Environment,
    k: Continuation,
    callee: Routine | string,
    values: readonly Value[] = [],
  ): Formula {
    const next = node.arguments[values.length];
    if (next === undefined)
      return typeof callee === 'string'
        ? this.#primitive(node, callee, values, env, k)
        : this.#enter(node, callee, values, env, k);
    const name =
      typeof callee === 'string' ? callee : `${callee.module.path} ${callee.name} ${this.numbers.node(callee.body)}`;
    const more = [name, ...values.map(keyOf)].join();
    const rest = this.continuation(
      'argument',
      node,
      k,
      (after, value) => this.#arguments(node, after, k, callee, [...values, value]),
      more,
    );
    return this.evaluate(next, env, rest);
  }

  #enter(node: ts.Node, routine: Routine, values: readonly Value[], env: Environment, k: Continuation): Formula {
    if (env.goal.kind === 'collect') return this.either(routine.isBoolean ? [TRUE, FALSE] : [SOME, UNDEFINED], env, k);
    const summary = this.#shared.has(routine) ? this.#summaryOf(routine, values, env) : undefined;
    if (summary !== undefined) return this.#called(summary, 0, env, k);
    const mine = env.saved.slots.length;
    const back = (after: Environment): Environment => env.with({ saved: after.saved.upTo(mine) });
    const ret = this.continuation('return', node, k, (after, value) => this.proceed(k, back(after), value), env.key);
    if (this.#isOfRecord(env) && LISTS.test(routine.name)) this.#lists.add(ret.id);
    const variables = new Map(routine.parameters.map((name, at) => [name, values[at] ?? UNDEFINED]));
    return this.run(routine, new Environment({ ...env.with({ routine, variables, ret }), brk: undefined }));
  }

  /** A call of a function that is known by its summary, from one of its states. */
  #called(summary: Summary, from: number, env: Environment, k: Continuation): Formula {
    const { formulas, letter } = this.primitives;
    const way = summary.states[from]?.find(({ alike }) => alike.has[octetOf(letter)] === 1);
    if (way === undefined) return formulas.no;
    const { alike, to, ends } = way;
    formulas.narrow(alike);
    const saved = to === undefined ? undefined : env.saved.behind(letter, formulas);
    const on =
      to === undefined || saved === undefined
        ? formulas.no
        : this.#promise(`call ${summary.id} ${to} ${k.id} ${env.key} ${saved.key}`, () =>
            this.#called(summary, to, env.with({ saved }), k),
          );
    return ends.reduce((all, [value, condition]) => {
      return formulas.or(all, formulas.and(condition, this.proceed(k, env, value)));
    }, on);
  }

  /** The summary of a function with its arguments, or `undefined` if it has none, so that each call is followed. */
  #summaryOf(routine: Routine, values: readonly Value[], env: Environment): Summary | undefined {
    const mine = this.#summaries.get(routine) ?? new Map<string, Summary | number>();
    this.#summaries.set(routine, mine);
    const key = values.map(keyOf).join();
    const known = mine.get(key);
    const budget = Math.min(LARGEST_SUMMARY, this.budget);
    if (typeof known === 'object') return known;
    if (known !== undefined && known >= budget) return undefined;
    mine.set(key, budget);
    const id = `function ${this.#summarised++}`;
    const variables = new Map(routine.parameters.map((name, at) => [name, values[at] ?? UNDEFINED]));
    const inside = new Environment({
      ...env.with({ routine, variables, ret: this.#end, saved: Saved.none }),
      brk: undefined,
    });
    const { formulas } = this.primitives;
    try {
      const explore = (): Summary =>
        summarise(
          id,
          this.#promise(id, () => this.run(routine, inside)),
          formulas,
        );
      const made = this.#afresh(() => formulas.within(budget, explore));
      mine.set(key, made);
      return made;
    } catch (problem) {
      if (problem instanceof OutOfBudget || problem instanceof Endless || problem instanceof Unsummarised)
        return undefined;
      throw problem;
    }
  }

  /** The most steps that one summary may take: as many as the comparison of the header for which it is made. */
  budget = LARGEST_SUMMARY;
  /** By arguments: the summary, or the budget within which there was none. */
  readonly #summaries = new Map<Routine, Map<string, Summary | number>>();
  #summarised = 0;
  /** The end of a function that is summarised. */
  readonly #end: Continuation = {
    id: -2,
    within: new Map(),
    go: ({ saved }, value) => {
      const { formulas, letter } = this.primitives;
      return !saved.isPast && noteOf(letter) > 0 && isNoted(noteOf(letter), value) ? formulas.yes : formulas.no;
    },
  };

  /** Each of some values, where it does not matter which. */
  either(values: readonly Value[], env: Environment, k: Continuation): Formula {
    const { formulas } = this.primitives;
    return values.reduce<Formula>((all, value) => formulas.or(all, k.go(env, value)), formulas.no);
  }

  #primitive(node: ts.Node, name: string, values: readonly Value[], env: Environment, k: Continuation): Formula {
    const [, first, second] = values;
    const machine = first?.kind === 'machine' ? first.machine : undefined;
    const text = first?.kind === 'text' ? first.text : undefined;
    const octets = first?.kind === 'octets' ? first : undefined;
    if (machine !== undefined && name === 'skip') return this.#skip(node, machine, env, k);
    if (machine !== undefined && TAKES.test(name)) return this.#read(machine, SOME, UNDEFINED, env, k);
    if (machine !== undefined && name === 'skipBefore' && second?.kind === 'octets')
      return this.#readBefore(machine, octetMachine(second.id, second.octets), env, k);
    if (text !== undefined && (name === 'word' || name === 'exactWord'))
      return this.#skip(node, wordMachine(text, name === 'exactWord'), env, k);
    if (octets !== undefined && name === 'follows') return this.ask(octetMachine(octets.id, octets.octets), env, k);
    if (octets !== undefined && name === 'followsPastSpace')
      return this.ask(pastSpaceMachine(octets.id, octets.octets), env, k);
    const lenient = second?.kind === 'machine' ? second.machine : machine;
    if (machine !== undefined && lenient !== undefined && name === 'ahead')
      return this.#askAhead(this.primitives.strict ? machine : lenient, env, k);
    if (name === 'endOfLine') return this.ask(lineEnd, env, k);
    const number = values[0];
    if (name === 'tooDeep' && number?.kind === 'number') return k.go(env, number.number > DEPTH ? TRUE : FALSE);
    throw new UnknownForm(node);
  }

  /** Whether it is a record's function that runs, or that of a list which it calls. */
  #isOfRecord({ ret }: Environment): boolean {
    return ret.id === RECORD || this.#lists.has(ret.id);
  }

  /** The continuations of the lists that functions of records call. */
  readonly #lists = new Set<number>();

  /** Text that becomes part of no field, unless another function is called for the field, and separators of a list. */
  #skip(node: ts.Node, machine: Machine, env: Environment, k: Continuation): Formula {
    const { note } = env.saved;
    if (note === 0 || !this.#isOfRecord(env)) return this.#read(machine, TRUE, FALSE, env, k);
    const again = this.continuation(
      'skipped',
      node,
      k,
      (after, value) => k.go(after.with({ saved: after.saved.noting(note) }), value),
      `${note}`,
    );
    return this.#read(machine, TRUE, FALSE, env.with({ saved: env.saved.noting(0) }), again);
  }

  /** The longest match, or nothing. */
  #read(machine: Machine, found: Value, missing: Value, env: Environment, k: Continuation): Formula {
    if (env.goal.kind === 'collect') return this.either([found, missing], env, k);
    const { formulas } = this.primitives;
    const key = `${k.id} ${env.key}`;
    const read = this.primitives.longest(
      machine,
      env.saved,
      key,
      (saved) => this.later(k, env.with({ saved }), found),
      () => this.proceed(k, env, found),
    );
    const absent = formulas.not(this.primitives.finds(machine));
    return absent === formulas.no ? read : formulas.or(read, formulas.and(absent, this.proceed(k, env, missing)));
  }

  /** The longest match if one of some octets follows it, and nothing otherwise. */
  #readBefore(machine: Machine, next: Machine, env: Environment, k: Continuation): Formula {
    if (env.goal.kind === 'collect') return k.go(env, TRUE);
    const { formulas } = this.primitives;
    const isNext = (): Formula => this.primitives.finds(next);
    const follows = (): Formula => this.primitives.later(`find ${next.id}`, isNext);
    const read = this.primitives.longest(
      machine,
      env.saved,
      `${next.id} ${k.id} ${env.key}`,
      (saved) => formulas.and(follows(), this.later(k, env.with({ saved }), TRUE)),
      () => formulas.and(isNext(), this.proceed(k, env, TRUE)),
    );
    const would = this.primitives.longest(machine, Saved.look, `would ${next.id}`, follows, isNext);
    return formulas.or(read, formulas.and(formulas.not(would), this.proceed(k, env, TRUE)));
  }

  /** Whether a match of `machine` begins here; nothing is read. */
  ask(machine: Machine, env: Environment, k: Continuation): Formula {
    if (env.goal.kind === 'collect') return this.either([TRUE, FALSE], env, k);
    return this.#asked(this.primitives.finds(machine), env, k);
  }

  /** Whether the rest of the row is a string of `machine`; nothing is read. */
  #askAhead(machine: Machine, env: Environment, k: Continuation): Formula {
    if (env.goal.kind === 'collect') return this.either([TRUE, FALSE], env, k);
    return this.#asked(this.primitives.isAhead(machine), env, k);
  }

  #asked(found: Formula, env: Environment, k: Continuation): Formula {
    const { formulas } = this.primitives;
    return formulas.or(
      formulas.and(found, this.proceed(k, env, TRUE)),
      formulas.and(formulas.not(found), this.proceed(k, env, FALSE)),
    );
  }
}

/** Whether a function is given to `skipEach`, which asks for a boolean. */
function isSkipper({ parent }: ts.ArrowFunction): boolean {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'skipEach';
}

/** Makes sure that an expression of values calls nothing that could move the cursor. */
export function readsNothing(node: ts.Node): void {
  ts.forEachChild(node, (child) => {
    if (ts.isCallExpression(child)) {
      const name = child.expression.getText();
      if (!PURE.test(name) && name !== 'c.text.slice') throw new UnknownForm(child);
    }
    if (ts.isBinaryExpression(child) && child.left.getText() === 'c.pos') throw new UnknownForm(child);
    readsNothing(child);
  });
}

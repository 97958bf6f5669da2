import { ts } from 'ts-morph';
import { type Continuation, type Environment, type Retreat, variablesKey } from './environment.ts';
import { Evaluator, RECORD } from './evaluate.ts';
import type { Formula } from './formula.ts';
import { OCTETS } from './machine.ts';
import { goesBackTo, type Routine, UnknownForm } from './source.ts';
import { ANY, type Position, truth, UNDEFINED, type Value } from './values.ts';

interface Rest {
  readonly statements: readonly ts.Statement[];
  readonly at: number;
  readonly k: Continuation;
}

const COLLECTED: Value = { kind: 'collected' };
const PASSED: Value = { kind: 'passed' };

/**
 * The meaning of statements.
 *
 * Going back is the hard one: a formula speaks of the octets from a position on, and `c.pos = start` returns to an
 * earlier one. So where `start = c.pos` stands, all statements that put the cursor back there are looked for, and the
 * promise of what happens behind each is saved. From then on it is derived by each octet that is read, as if it were
 * read along. `c.pos = start` then has nothing left to do but to hand out what was saved.
 */
export class Executor extends Evaluator {
  readonly #nowhere: Continuation = { id: 0, within: new Map(), go: () => this.primitives.formulas.no };
  /** By function of a record: the notes of the variables that become fields. */
  readonly notes = new Map<Routine, ReadonlyMap<string, number>>();
  /** The statements that go back to a saved position. */
  readonly #retreats = new Map<string, ReadonlyMap<string, Retreat>>();

  run(routine: Routine, env: Environment): Formula {
    const { body } = routine;
    if (!ts.isBlock(body)) return this.evaluate(body, env, env.ret);
    const end = this.continuation('end', body, env.ret, (after) => after.ret.go(after, UNDEFINED));
    return this.#statements({ statements: body.statements, at: 0, k: end }, env);
  }

  #statements(rest: Rest, before: Environment): Formula {
    this.primitives.formulas.spend();
    const { statements, at, k } = rest;
    const node = statements[at];
    if (node === undefined) return k.go(before, UNDEFINED);
    const env = before.at(node.pos);
    const next = this.continuation('next', node, k, (after) => this.#statements({ statements, at: at + 1, k }, after));
    if (ts.isVariableStatement(node)) return this.#declare(node, env, next);
    if (ts.isExpressionStatement(node)) return this.#expression(node.expression, env, next);
    if (ts.isBlock(node)) return this.#statements({ statements: node.statements, at: 0, k: next }, env);
    if (ts.isIfStatement(node))
      return this.#when(node, node.expression, env, next, (after, holds) => {
        const branch = holds ? node.thenStatement : node.elseStatement;
        return branch === undefined ? next.go(after, UNDEFINED) : this.#one(branch, after, next);
      });
    if (ts.isReturnStatement(node))
      return node.expression === undefined
        ? env.ret.go(env, UNDEFINED)
        : this.evaluate(
            node.expression,
            env,
            this.continuation('result', node, env.ret, (after, value) => after.ret.go(after, value)),
          );
    if (ts.isBreakStatement(node) && env.brk !== undefined) return env.brk.go(env, UNDEFINED);
    if (ts.isWhileStatement(node)) return this.#loop(node, node.expression, node.statement, env, next);
    if (ts.isDoStatement(node)) {
      const again = this.continuation('again', node, next, (after) =>
        this.#loop(node, node.expression, node.statement, after, next),
      );
      return this.#one(node.statement, env, again);
    }
    if (ts.isForStatement(node)) return this.#for(node, env, next);
    if (ts.isSwitchStatement(node)) return this.#switch(node, env, next);
    throw new UnknownForm(node);
  }

  #one(node: ts.Statement, env: Environment, k: Continuation): Formula {
    return this.#statements({ statements: ts.isBlock(node) ? node.statements : [node], at: 0, k }, env);
  }

  #when(
    node: ts.Node,
    condition: ts.Expression,
    env: Environment,
    k: Continuation,
    go: (env: Environment, holds: boolean) => Formula,
  ): Formula {
    return this.evaluate(
      condition,
      env,
      this.continuation('when', node, k, (after, value) => {
        if (value.kind !== 'any') return go(after, truth(value, node));
        const [yes, no] = [go(after, true), go(after, false)];
        if (yes !== no) throw new UnknownForm(node, 'a decision on a value that the verifier does not know');
        return yes;
      }),
    );
  }

  #loop(
    node: ts.IterationStatement,
    condition: ts.Expression,
    body: ts.Statement,
    before: Environment,
    k: Continuation,
    step?: ts.Expression,
  ): Formula {
    const env = before.at(node.pos);
    if (env.goal.kind === 'collect') {
      const key = `${this.numbers.node(node)} ${variablesKey(env.variables)}`;
      if (env.goal.visited.has(key)) return this.primitives.formulas.no;
      env.goal.visited.add(key);
    }
    const outer = env.brk;
    const brk = this.continuation(
      'break',
      node,
      k,
      (after) => k.go(after.with({ brk: outer }), UNDEFINED),
      `${outer?.id}`,
    );
    const restored = (after: Environment): Environment => after.with({ brk: outer });
    const around = this.continuation(
      'around',
      node,
      k,
      (after) => this.#loop(node, condition, body, restored(after), k, step),
      `${outer?.id}`,
    );
    const again =
      step === undefined
        ? around
        : this.continuation('step', node, around, (after) => this.#expression(step, after, around));
    const head = this.continuation('head', node, k, (here) =>
      this.#when(node, condition, here, k, (after, holds) =>
        holds ? this.#one(body, after.with({ brk }), again) : k.go(after, UNDEFINED),
      ),
    );
    return this.proceed(head, env, UNDEFINED);
  }

  #for(node: ts.ForStatement, env: Environment, k: Continuation): Formula {
    const { initializer, condition, incrementor, statement } = node;
    if (initializer === undefined || !ts.isVariableDeclarationList(initializer) || condition === undefined)
      throw new UnknownForm(node);
    const [first] = initializer.declarations;
    if (first?.initializer === undefined || !ts.isIdentifier(first.name)) throw new UnknownForm(node);
    const { text } = first.name;
    const start = this.continuation('for', node, k, (after, value) =>
      this.#loop(node, condition, statement, after.set(text, value), k, incrementor),
    );
    return this.evaluate(first.initializer, env, start);
  }

  #declare(node: ts.VariableStatement, env: Environment, k: Continuation): Formula {
    const [declaration, ...more] = node.declarationList.declarations;
    if (declaration === undefined || more.length > 0 || !ts.isIdentifier(declaration.name)) throw new UnknownForm(node);
    const { name, initializer } = declaration;
    if (initializer === undefined) return k.go(env.set(name.text, UNDEFINED), UNDEFINED);
    return this.#assign(name.text, initializer, env, k);
  }

  #assign(name: string, from: ts.Expression, env: Environment, k: Continuation): Formula {
    const note = env.ret.id === RECORD && env.goal.kind === 'live' ? this.notes.get(env.routine)?.get(name) : undefined;
    if (note !== undefined) {
      const field = this.continuation('field', from, k, (after, value) =>
        k.go(after.with({ saved: after.saved.noting(0) }).set(name, value), UNDEFINED),
      );
      return this.evaluate(from, env.with({ saved: env.saved.noting(note) }), field);
    }
    if (from.getText() === 'c.pos') return this.#save(name, from, env, k, (after) => k.go(after, UNDEFINED));
    const set = this.continuation('set', from, k, (after, value) => k.go(after.set(name, value), UNDEFINED), name);
    return this.evaluate(from, env, set);
  }

  #expression(node: ts.Expression, env: Environment, k: Continuation): Formula {
    const back = goesBackTo(node);
    if (back !== undefined) return this.#goBack(node, back, env, k);
    if (ts.isPostfixUnaryExpression(node) && ts.isIdentifier(node.operand)) {
      const value = env.variables.get(node.operand.text);
      if (value?.kind !== 'number') throw new UnknownForm(node);
      const by = node.operator === ts.SyntaxKind.PlusPlusToken ? 1 : -1;
      return k.go(env.set(node.operand.text, { kind: 'number', number: value.number + by }), UNDEFINED);
    }
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
      if (ts.isIdentifier(node.left)) return this.#assign(node.left.text, node.right, env, k);
      if (node.left.getText().startsWith('params.'))
        return this.evaluate(
          node.right,
          env,
          this.continuation('field', node, k, (after) => k.go(after, UNDEFINED)),
        );
      throw new UnknownForm(node);
    }
    if (!ts.isCallExpression(node)) throw new UnknownForm(node);
    return this.evaluate(
      node,
      env,
      this.continuation('done', node, k, (after) => k.go(after, UNDEFINED)),
    );
  }

  /** `name = c.pos`, and then `go`. */
  #save(name: string, node: ts.Node, before: Environment, k: Continuation, go: (env: Environment) => Formula): Formula {
    const env = before.without(name);
    const { routine, variables, goal } = env;
    if (!routine.returnsTo.has(name) || (routine.uses.get(name) ?? -1) <= node.end) return go(env.set(name, ANY));
    if (goal.kind === 'collect') return go(env.set(name, PASSED));
    const behind = new Map<string, Formula>();
    for (const [key, retreat] of this.#retreatsTo(name, node, env, k, go)) {
      const after = new Map([...retreat.variables].map(([each, value]) => [each, variables.get(each) ?? value]));
      for (const [each, value] of retreat.variables) if (!isPosition(value)) after.set(each, value);
      const there = env.with({ variables: after });
      const promise = `back ${key} ${there.key} ${there.saved.key}`;
      behind.set(
        key,
        this.primitives.later(promise, () => this.#save(name, retreat.node, there, retreat.k, retreat.resume)),
      );
    }
    if (behind.size === 0) return go(env.set(name, ANY));
    const slot = env.saved.slots.length;
    return go(env.set(name, { kind: 'position', slot }).with({ saved: env.saved.with(behind) }));
  }

  /** The statements that go back to a position that is saved at `node`, found by following every way from there. */
  #retreatsTo(
    name: string,
    node: ts.Node,
    env: Environment,
    k: Continuation,
    go: (env: Environment) => Formula,
  ): ReadonlyMap<string, Retreat> {
    const key = `${this.numbers.node(node)} ${k.id} ${env.key}`;
    const known = this.#retreats.get(key);
    if (known !== undefined) return known;
    const retreats = new Map<string, Retreat>();
    go(env.set(name, COLLECTED).with({ ret: this.#nowhere, goal: { kind: 'collect', retreats, visited: new Set() } }));
    this.#retreats.set(key, retreats);
    return retreats;
  }

  #goBack(node: ts.Expression, name: string, env: Environment, k: Continuation): Formula {
    const saved = env.variables.get(name);
    if (saved?.kind === 'passed') return k.go(env, UNDEFINED);
    const { variables } = env.at(node.end);
    const plain = new Map([...variables].filter(([, value]) => !isPosition(value)));
    const key = `${this.numbers.node(node)} ${k.id} ${variablesKey(plain)}`;
    if (saved?.kind === 'collected' && env.goal.kind === 'collect')
      env.goal.retreats.set(key, {
        node,
        k,
        variables,
        resume: (after) => k.go(after.with({ brk: env.brk }), UNDEFINED),
      });
    if (env.goal.kind === 'collect') return this.primitives.formulas.no;
    const behind = saved?.kind === 'position' ? env.saved.slots[saved.slot]?.get(key) : undefined;
    if (behind === undefined) throw new UnknownForm(node, 'a position that the verifier does not know');
    return this.primitives.formulas.derive(behind, this.primitives.letter);
  }

  /** `switch (initial(c))`: by the next octet, letters in lower case. */
  #switch(node: ts.SwitchStatement, env: Environment, k: Continuation): Formula {
    const { formulas } = this.primitives;
    if (node.expression.getText() !== 'initial(c)') throw new UnknownForm(node);
    const rest = new Set(Array.from({ length: OCTETS }, (_, octet) => octet));
    const inside = env.with({ brk: k });
    const parts = node.caseBlock.clauses.flatMap((clause, at) => {
      if (!ts.isCaseClause(clause) || !ts.isNumericLiteral(clause.expression)) throw new UnknownForm(clause);
      const initial = Number(clause.expression.text);
      const octets = new Set([...rest].filter((octet) => (octet | 0x20) === initial));
      for (const octet of octets) rest.delete(octet);
      const statements = node.caseBlock.clauses.slice(at).flatMap((each) => [...each.statements]);
      const go = this.continuation('case', clause, k, (here) => this.#statements({ statements, at: 0, k }, here));
      return [{ octets, go, env: inside }];
    });
    if (env.goal.kind === 'collect')
      return [...parts.map((part) => part.go.go(part.env, UNDEFINED)), k.go(env, UNDEFINED)].reduce((a, b) =>
        formulas.or(a, b),
      );
    const question = `case ${this.numbers.node(node)}`;
    const taken = this.primitives.ask(question, (octet) => parts.find(({ octets }) => octets.has(octet))?.go.id);
    const part = parts.find(({ go }) => go.id === taken);
    return part === undefined ? k.go(env, UNDEFINED) : part.go.go(part.env, UNDEFINED);
  }
}

function isPosition(value: Value): value is Position {
  return value.kind === 'position' || value.kind === 'collected' || value.kind === 'passed';
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.EqualsToken || kind === ts.SyntaxKind.QuestionQuestionEqualsToken;
}

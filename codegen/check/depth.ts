import { type Diagnostic, error } from '../diagnostic.ts';
import type { Grammar } from '../ir/grammar.ts';
import { references } from '../ir/references.ts';

/** How deep rules may name each other. The library's deepest chain has 20. */
const DEEPEST = 1000;

/** Reports chains of rules that are too deep for the passes, each of which uses the stack for every level. */
export function tooDeep({ rules }: Grammar): readonly Diagnostic[] {
  const depths = new Map<string, number>();
  for (const start of rules.keys()) {
    const stack = [start];
    for (let key = stack.at(-1); key !== undefined; key = stack.at(-1)) {
      const rule = rules.get(key);
      const used = rule === undefined ? [] : references(rule.node);
      const unknown = depths.has(key) ? [] : used.filter((other) => !depths.has(other));
      if (unknown.length > 0) {
        // A rule that contains itself has depth 0 until it is complete.
        depths.set(key, 0);
        stack.push(...unknown);
        continue;
      }
      stack.pop();
      depths.set(key, 1 + Math.max(0, ...used.map((other) => depths.get(other) ?? 0)));
    }
  }
  const first = [...rules.values()].find(({ key }) => (depths.get(key) ?? 0) === DEEPEST + 1);
  const span = first?.definitions[0]?.span;
  if (first === undefined || span === undefined) return [];
  return [
    error('too-deep', `"${first.name}" has ${DEEPEST} rules inside of each other`, span, {
      hint: 'write a chain of rules as one rule, or as a repetition',
    }),
  ];
}

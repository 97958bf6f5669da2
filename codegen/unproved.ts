import type { Node, Span } from '../src/runtime/node.ts';
import type { Failure } from './analyse/prove.ts';
import { type Diagnostic, error, warning } from './diagnostic.ts';
import type { Grammar, Rule } from './ir/grammar.ts';
import { references } from './ir/references.ts';
import type { Form } from './plan/form.ts';

/**
 * Reports a decision for which no strategy is proved, with a string and its two derivations. The build then stops,
 * unless the decision is settled by precedence.
 *
 * Invariant: if rules of the library fail that are sound by themselves, the rule that uses them is reported.
 */
export function unproved(
  grammar: Grammar,
  failure: Failure,
  own: ReadonlySet<string> | undefined,
  isSettled = false,
): Diagnostic {
  const { what, rule, tried, rest, form } = failure;
  const home = (form.kind === 'span' ? ruleOf(grammar, form.node) : undefined) ?? homeOf(grammar, rule, placeOf(form));
  const there = spanOf(home, own);
  const user = home === undefined ? undefined : userOf(grammar, home, own);
  const span = user === undefined ? there : spanOf(user.rule, own);
  const related = user === undefined ? undefined : { span: there, message: 'this cannot be decided there' };
  const string = JSON.stringify(failure.witness.replace(/\r\n[^ \t]$/, ''));
  if (what === 'ambiguity') {
    const hint = user?.hint ?? 'make one of them begin with a word, or take the string out of one';
    return error('ambiguous', `${string} is a string of ${tried} and of ${rest}`, span, { hint, related });
  }
  if (what === 'overlap') {
    const whole = failure.witness.replace(/\r\n[^ \t]$/, '');
    const split = (first: string): string =>
      `${JSON.stringify(first)} and ${JSON.stringify(whole.slice(first.length))}`;
    const hint = user?.hint ?? 'put a separator between the two, or take what both can hold out of one of them';
    const message = `\`${rule}\` and what follows it overlap: ${string} is ${split(tried)}, or ${split(rest)}`;
    return isSettled
      ? warning('overlap', `${message}; the longer one is taken`, span, { hint, related })
      : error('overlap', message, span, { hint, related });
  }
  const loses = `\`${rule}\` cannot be decided: taking ${tried} loses ${string}, which ${rest} derives`;
  const hint = user?.hint ?? 'rewrite the rule so that a look at the next octet decides';
  return error(what === 'span' ? 'unsafe-span' : 'undecided', loses, span, { hint, related });
}

/** Keeps one diagnostic for each place. A rule that is used in the wrong place fails in many of its parts. */
export function onePerPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter(({ span, related }) => {
    const place = `${span.file}:${span.start}`;
    if (related !== undefined && told.has(place)) return false;
    told.add(place);
    return true;
  });
}

/** Returns the place of a rule in the project's own files, if it is there. */
function spanOf(rule: Rule | undefined, own: ReadonlySet<string> | undefined): Span {
  const added = rule?.definitions.find((definition) => own?.has(definition.span.file) === true);
  return (added ?? rule?.definitions[0])?.span ?? { file: '', start: 0, end: 0 };
}

function ruleOf({ rules }: Grammar, node: Node): Rule | undefined {
  return node.kind === 'rule' ? rules.get(node.key) : undefined;
}

/** Returns the rule to which the text of a form belongs, found by its place, or else by its name or words. */
function homeOf({ rules }: Grammar, text: string, place: Span | undefined): Rule | undefined {
  const all = [...rules.values()];
  const around = ({ file, start, end }: Span): boolean =>
    place !== undefined && file === place.file && start <= place.start && place.end <= end;
  const plain = (written: string): string => written.replace(/\s+/g, '');
  return (
    all.find(({ definitions }) => definitions.some(({ span }) => around(span))) ??
    all.find(({ name }) => name === text) ??
    all.find(({ definitions }) => definitions.some((definition) => plain(definition.text).includes(plain(text))))
  );
}

function placeOf(form: Form): Span | undefined {
  switch (form.kind) {
    case 'span':
    case 'nest':
      return form.node.span;
    case 'sequence':
      return form.items.map(placeOf).find((span) => span !== undefined);
    case 'choice':
      return form.alternatives.map((alternative) => placeOf(alternative.form)).find((span) => span !== undefined);
    case 'call':
      return undefined;
    default:
      return placeOf(form.item);
  }
}

/** Advice for rules of the library that are used outside of their delimiters. */
const HINTS: Readonly<Record<string, string>> = {
  'rfc3261:addr-spec':
    'outside of "<" and ">" a URI would take what follows it for its own: write `address` for `name-addr / addr-spec` (RFC 8217)',
  'rfc3261:absoluteuri':
    'outside of delimiters a URI takes what follows it for its own: write LAQUOT absoluteURI RAQUOT',
  'rfc3261:sip-uri': 'outside of delimiters a URI takes what follows it for its own: write LAQUOT SIP-URI RAQUOT',
  'rfc3261:sips-uri': 'outside of delimiters a URI takes what follows it for its own: write LAQUOT SIPS-URI RAQUOT',
};

/** Returns the rule that puts a sound rule of the library into a place where it cannot be decided. */
function userOf(
  { rules }: Grammar,
  home: Rule,
  own: ReadonlySet<string> | undefined,
): { readonly rule: Rule; readonly hint: string | undefined } | undefined {
  const isOurs = (rule: Rule): boolean =>
    own === undefined ? rule.namespace !== 'rfc3261' : rule.definitions.some(({ span }) => own.has(span.file));
  if (isOurs(home) && own !== undefined) return undefined;
  const through = (node: Node): ReadonlySet<string> => {
    const seen = new Set(references(node));
    for (const key of seen) {
      const next = rules.get(key);
      if (next !== undefined && !isOurs(next)) for (const each of references(next.node)) seen.add(each);
    }
    return seen;
  };
  const users = [...rules.values()].filter((rule) => rule !== home && isOurs(rule) && through(rule.node).has(home.key));
  const hinted = users.flatMap((rule) => {
    const named = references(rule.node).find((key) => key in HINTS);
    return named === undefined ? [] : [{ rule, hint: HINTS[named] }];
  });
  const [first] = users;
  return hinted[0] ?? (own === undefined || first === undefined ? undefined : { rule: first, hint: undefined });
}

import type { Form, SpanForm } from '../plan/form.ts';
import type { Contexts, Decision } from './contexts.ts';
import { lookOfChoice, lookOfStretch, type RowLook, type Setting } from './look.ts';
import { derivedByBoth, firstPast, lostByCommitting, lostByLongest, type Spaces } from './search.ts';
import { twoSplits } from './splits.ts';
import { Subsets } from './subsets.ts';

/**
 * Chooses the weakest strategy for each decision that is proved in every context and under every setting.
 *
 * The following invariant makes the emitted code exact, by induction over the forms. On every input in `node . K` (K is
 * what may follow the node here) the function of `node` stops with the rest in K, and it never consumes anything but a
 * string of `node`.
 */
export type Strategy =
  /** The next octet decides. */
  | { readonly kind: 'octet'; readonly after: number }
  /** White space is skipped, and the octet after it decides. */
  | { readonly kind: 'space'; readonly after: number }
  /** The alternative is tried, and kept if it succeeds. */
  | { readonly kind: 'commit'; readonly after: number }
  /** The alternative is tried, and kept if the next octet is one that may follow. */
  | { readonly kind: 'guard'; readonly after: number; readonly octets: readonly number[] }
  /** The alternative is tried, and kept if the octet after white space is one that may follow. */
  | { readonly kind: 'space-guard'; readonly after: number; readonly octets: readonly number[] }
  /** The alternative is tried, and kept if the value ends after it. */
  | { readonly kind: 'end' }
  /** The alternative is taken if the rest of the row can be read by taking it. */
  | { readonly kind: 'ahead'; readonly look: RowLook };

export interface Failure {
  readonly what: string;
  readonly rule: string;
  readonly form: Form;
  /** A shortest string that committing loses. */
  readonly witness: string;
  /** The way that is tried first, and the one that is lost. */
  readonly tried: string;
  readonly rest: string;
}

export interface ProvedDecision {
  readonly form: Form;
  readonly index: number;
  readonly strategy: Strategy;
  readonly contexts: number;
  /** A shortest string that is lost without the guard, if a guard is needed. */
  readonly witness: string | undefined;
}

export interface Proof {
  /** Returns the strategy of a decision, which a form and the index of an alternative name. */
  strategy(form: Form, index: number): Strategy;
  /** Returns the octets of which one must follow the stretch, if a longest match alone is not enough. */
  scanGuard(form: SpanForm): readonly number[] | undefined;
  /** Returns what the rest of the row must be, if the longest match of the stretch is not always meant. */
  scanLook(form: SpanForm): RowLook | undefined;
  readonly decisions: readonly ProvedDecision[];
  readonly scans: readonly { readonly form: SpanForm; readonly contexts: number; readonly guarded: boolean }[];
  readonly failures: readonly Failure[];
  /** Values that could end at two places. The longest match that leaves a rest which may follow is taken. */
  readonly overlaps: readonly Failure[];
}

interface Case {
  readonly setting: Setting;
  readonly decision: Decision;
  readonly tried: number;
  readonly rest: number;
  readonly follow: number;
}

/**
 * Proves all decisions. `ends` are the states at which a header's value ends, by setting. `mayLook` says of which forms
 * the code can look at the rest of the row, and `mayOverlap` which values may end at one of several places.
 */
export function prove(
  all: readonly Contexts[],
  ends: ReadonlySet<number>[],
  mayLook: (form: Form) => boolean = () => false,
  mayOverlap: (form: SpanForm) => boolean = () => true,
): Proof {
  const settings = all.map((contexts) => ({ contexts, subsets: new Subsets(contexts.nfa) }));
  const failures: Failure[] = [];
  const decided = new Map<Form, Map<number, Strategy>>();
  const decisions: ProvedDecision[] = [];
  /** Separators of lists that go on only if the rest of the row is read that way, and the cases of the lists. */
  const separators = new Map<Form, { readonly form: Form; readonly cases: readonly Case[] }>();
  for (const [form, byIndex] of casesOf(settings)) {
    const strategies = new Map<number, Strategy>();
    decided.set(form, strategies);
    for (const [index, cases] of byIndex) {
      const strategy =
        strategyFor(cases, settings, ends) ??
        (mayLook(form) ? strategyAhead(form, index, cases, separators) : undefined) ??
        fail(failures, form, cases);
      strategies.set(index, strategy);
      decisions.push({ form, index, strategy, contexts: cases.length, witness: witnessAgainst(cases, strategy) });
    }
  }
  ambiguities(settings, failures);
  const scans = proveScans(settings, failures, separators, mayLook, mayOverlap);
  return {
    strategy: (form, index) => decided.get(form)?.get(index) ?? { kind: 'commit', after: 0 },
    scanGuard: (form) => scans.guards.get(form),
    scanLook: (form) => scans.looks.get(form),
    decisions,
    scans: scans.proved,
    failures,
    overlaps: scans.overlaps,
  };
}

/**
 * Reports alternatives of a value that derive the same string, unless precedence decides between them. It does if one
 * of the two begins with a word of the grammar or is lenient.
 */
function ambiguities(settings: readonly Setting[], failures: Failure[]): void {
  const told = new Set<string>();
  for (const { contexts, subsets } of settings) {
    for (const { form, index, start, rest } of contexts.decisions) {
      if (form.kind !== 'choice' || form.alternatives.slice(index, index + 1).some(({ isWord }) => isWord)) continue;
      const path = derivedByBoth(subsets, contexts.final, subsets.closure([start]), subsets.closure(rest));
      const others = form.alternatives.slice(index + 1).filter(({ lenience }) => lenience === undefined);
      if (path === undefined || others.length === 0 || told.has(`${form.text}${index}`) || contexts.lenient) continue;
      told.add(`${form.text}${index}`);
      const names = others.map(({ name }) => name).join(' or ');
      failures.push({
        what: 'ambiguity',
        rule: form.text,
        form,
        witness: stringOf({ contexts, subsets }, path),
        tried: form.alternatives[index]?.name ?? '',
        rest: names,
      });
    }
  }
}

function casesOf(settings: readonly Setting[]): Map<Form, Map<number, Case[]>> {
  const forms = new Map<Form, Map<number, Case[]>>();
  for (const setting of settings) {
    const { contexts, subsets } = setting;
    for (const decision of contexts.decisions) {
      const byIndex = forms.get(decision.form) ?? new Map<number, Case[]>();
      forms.set(decision.form, byIndex);
      const cases = byIndex.get(decision.index) ?? [];
      byIndex.set(decision.index, cases);
      const follow = subsets.closure([decision.follow]);
      cases.push({
        setting,
        decision,
        follow,
        tried: subsets.closure([decision.start]),
        rest: subsets.closure(decision.rest),
      });
    }
  }
  return forms;
}

function strategyFor(
  cases: readonly Case[],
  settings: readonly Setting[],
  ends: readonly ReadonlySet<number>[],
): Strategy | undefined {
  const parts = cases[0]?.decision.marks.length ?? 1;
  // An alternative that may be empty succeeds whatever the next octet is, so the octet alone proves nothing.
  const proved = firstProved(cases, parts);
  if (proved !== undefined) {
    const kind = cases.every(byOctet) ? 'octet' : cases.every(bySpaceAndOctet) ? 'space' : 'commit';
    return { kind, after: proved };
  }
  // A list reads a separator and an item together, without looking at what follows them.
  if (cases.some(({ decision }) => decision.form.kind === 'list')) return undefined;
  const places = [...cases, ...requiredLike(cases)];
  const octets = followers(places);
  if (cases.every((one) => lost(one, parts, { octets }) === undefined))
    return { kind: 'guard', after: parts, octets: sorted(octets) };
  const past = followersPast(places);
  if (cases.every((one) => lost(one, parts, { octets: past, past: true }) === undefined))
    return { kind: 'space-guard', after: parts, octets: sorted(past) };
  const isRequired = places.length > cases.length;
  const atEnd = cases.every(({ decision, setting }) => ends[settings.indexOf(setting)]?.has(decision.follow) === true);
  return atEnd && !isRequired ? { kind: 'end' } : undefined;
}

/** Returns the places behind the items that a loop must have. The same code reads them, and looks at what follows. */
function requiredLike(cases: readonly Case[]): readonly Place[] {
  const form = cases[0]?.decision.form;
  return [...new Set(cases.map(({ setting }) => setting))].flatMap((setting) =>
    setting.contexts.required
      .filter((required) => required.form === form)
      .map(({ follow }) => ({ setting, follow: setting.subsets.closure([follow]) })),
  );
}

/** A list looks ahead behind its separator; an optional one has no look at its first item. */
function strategyAhead(
  form: Form,
  index: number,
  cases: readonly Case[],
  separators: Map<Form, { readonly form: Form; readonly cases: readonly Case[] }>,
): Strategy | undefined {
  if (form.kind === 'list' && index > 0) return undefined;
  const chosen = cases.map(({ setting, decision }) => ({ setting, start: decision.start, rest: decision.rest }));
  const look = lookOfChoice(chosen, ({ contexts }) =>
    contexts.required.flatMap((required) => (required.form === form ? [required.start] : [])),
  );
  if (look !== undefined && form.kind === 'list') separators.set(form.separator, { form, cases });
  return look === undefined ? undefined : { kind: 'ahead', look };
}

/** Returns the smallest number of parts of the item after which the code may commit. */
function firstProved(cases: readonly Case[], parts: number): number | undefined {
  for (let after = 1; after <= parts; after++) {
    if (cases.every((one) => lost(one, after) === undefined)) return after;
  }
  return undefined;
}

/** Returns a string that committing without a guard would lose. */
function witnessAgainst(cases: readonly Case[], strategy: Strategy): string | undefined {
  if (strategy.kind === 'octet' || strategy.kind === 'space' || strategy.kind === 'commit') return undefined;
  if (cases.some(({ decision }) => decision.form.kind === 'list')) return undefined;
  for (const one of cases) {
    const path = lost(one, one.decision.marks.length);
    if (path !== undefined) return stringOf(one.setting, path);
  }
  return undefined;
}

interface Look {
  readonly octets: ReadonlySet<number>;
  readonly past?: boolean;
}

function sorted(octets: Iterable<number>): readonly number[] {
  return [...octets].sort((a, b) => a - b);
}

function spacesOf({ contexts: { nfa } }: Setting): Spaces {
  return { blanks: new Set([nfa.letter(0x20), nfa.letter(0x09)]), cr: nfa.letter(0x0d), lf: nfa.letter(0x0a) };
}

function lost({ setting, decision, tried, rest }: Case, after: number, look?: Look): readonly number[] | undefined {
  const { nfa, final } = setting.contexts;
  const mark = decision.marks[after - 1] ?? decision.follow;
  const letters = new Set([...(look?.octets ?? [])].map((octet) => nfa.letter(octet)));
  const guard = look === undefined ? undefined : { letters, past: look.past === true ? spacesOf(setting) : undefined };
  return lostByCommitting({ subsets: setting.subsets, final, tried, rest, mark, guard });
}

function byOctet({ setting, tried, rest }: Case): boolean {
  const first = new Set(setting.subsets.first(tried));
  return setting.subsets.first(rest).every((letter) => !first.has(letter));
}

const SPACE = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Returns whether the first octet other than white space decides between the two. */
function bySpaceAndOctet({ setting, tried, rest }: Case): boolean {
  const { subsets, contexts } = setting;
  const spaces = [...SPACE].map((octet) => contexts.nfa.letter(octet));
  const seen = new Set<string>();
  const stack: (readonly [number, number])[] = [[tried, rest]];
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const [a, b] = pair;
    if (a === subsets.dead || b === subsets.dead || seen.has(`${a},${b}`)) continue;
    seen.add(`${a},${b}`);
    if (subsets.has(a, contexts.final) && subsets.has(b, contexts.final)) return false;
    const first = new Set(subsets.first(a));
    if (subsets.first(b).some((letter) => first.has(letter) && !spaces.includes(letter))) return false;
    for (const letter of spaces) stack.push([subsets.move(a, letter), subsets.move(b, letter)]);
  }
  return true;
}

interface Place {
  readonly setting: Setting;
  readonly follow: number;
}

/** Returns the octets that may follow, in all contexts and settings, because these share the code. */
function followers(cases: readonly Place[]): Set<number> {
  return octetsOf(cases, ({ setting, follow }) => new Set(setting.subsets.first(follow)));
}

/** Returns the octets that may follow after white space. */
function followersPast(cases: readonly Place[]): Set<number> {
  return octetsOf(cases, ({ setting, follow }) => firstPast(setting.subsets, follow, spacesOf(setting)));
}

function octetsOf<Kind extends Place>(
  cases: readonly Kind[],
  lettersOf: (one: Kind) => ReadonlySet<number>,
): Set<number> {
  const octets = new Set<number>();
  for (const one of cases) {
    const { setting } = one;
    const letters = lettersOf(one);
    setting.contexts.nfa.alphabet.letterOf.forEach((letter, octet) => {
      if (letters.has(letter)) octets.add(octet);
    });
  }
  return octets;
}

function fail(failures: Failure[], form: Form, cases: readonly Case[]): Strategy {
  const octets = followers(cases);
  const parts = cases[0]?.decision.marks.length ?? 1;
  for (const one of cases) {
    const path = lost(one, parts, { octets });
    if (path === undefined) continue;
    const text = 'text' in form ? form.text : form.kind;
    failures.push({
      what: 'choice',
      rule: text,
      form,
      witness: stringOf(one.setting, path),
      tried: text,
      rest: 'what follows',
    });
    break;
  }
  return { kind: 'commit', after: parts };
}

function stringOf({ contexts }: Setting, path: readonly number[]): string {
  return String.fromCharCode(...path.map((letter) => contexts.nfa.alphabet.octetOf[letter] ?? 0));
}

/** Returns the first value for which the grammar allows two different ends. */
function overlapOf(form: SpanForm, cases: readonly Place[]): Failure | undefined {
  for (const { setting, follow } of cases) {
    const { contexts, subsets } = setting;
    const dfa = contexts.automata.of(form.node);
    const spaces = new Set([...SPACE].map((octet) => contexts.nfa.letter(octet)));
    const found = twoSplits({ subsets, final: contexts.final, dfa, follow, spaces });
    if (found === undefined) continue;
    const part = (from: number, to?: number): string => stringOf(setting, found.path.slice(from, to));
    return {
      what: 'overlap',
      rule: form.name,
      form,
      witness: stringOf(setting, found.path),
      tried: part(0, found.longer),
      rest: part(0, found.shorter),
    };
  }
  return undefined;
}

function mayBeEmpty({ contexts }: Setting, form: SpanForm): boolean {
  return contexts.automata.of(form.node).accepts(0);
}

function proveScans(
  settings: readonly Setting[],
  failures: Failure[],
  separators: ReadonlyMap<Form, { readonly form: Form; readonly cases: readonly Case[] }>,
  mayLook: (form: Form) => boolean,
  mayOverlap: (form: SpanForm) => boolean,
) {
  const guards = new Map<SpanForm, readonly number[]>();
  const looks = new Map<SpanForm, RowLook>();
  const proved = [];
  const settled: Failure[] = [];
  for (const [form, cases] of scansOf(settings)) {
    const bad = lostIn(form, cases);
    const list = separators.get(form);
    // Only punctuation that may be empty can be left unread.
    const mayBeLeft = form.leaf === undefined && cases.every(({ setting }) => mayBeEmpty(setting, form));
    const overlap = form.leaf === undefined ? undefined : overlapOf(form, cases);
    const octets = bad === undefined || !mayBeLeft || list !== undefined ? undefined : followers(cases);
    const isGuarded = octets !== undefined && lostIn(form, cases, octets) === undefined;
    const isSettled = overlap === undefined || mayOverlap(form);
    const isLooking = (bad !== undefined || list !== undefined) && !isGuarded && isSettled && mayLook(form);
    const look = isLooking ? lookOfStretch(cases.map((one) => stretchOf(form, one))) : undefined;
    if (isGuarded) guards.set(form, sorted(octets));
    else if (look !== undefined) looks.set(form, look);
    else if (overlap !== undefined && (bad !== undefined || !isSettled)) failures.push(overlap);
    else if (list !== undefined) fail(failures, list.form, list.cases);
    else if (bad !== undefined)
      failures.push({
        what: 'span',
        rule: form.name,
        form,
        witness: stringOf(bad[0], bad[1]),
        tried: 'the longest match',
        rest: 'a shorter one',
      });
    if (overlap !== undefined && !failures.includes(overlap)) settled.push(overlap);
    proved.push({ form, contexts: cases.length, guarded: guards.has(form) });
  }
  return { guards, looks, proved, overlaps: settled };
}

function stretchOf(form: SpanForm, { setting, start, after }: ScanCase) {
  return { setting, dfa: setting.contexts.automata.of(form.node), whole: start, after };
}

/** A scan in one of its contexts. */
interface ScanCase {
  readonly setting: Setting;
  readonly start: number;
  readonly follow: number;
  /** The state that `follow` is the set of. */
  readonly after: number;
}

/** Returns the scans of each form, each context once. */
function scansOf(settings: readonly Setting[]): ReadonlyMap<SpanForm, readonly ScanCase[]> {
  const byForm = new Map<SpanForm, ScanCase[]>();
  for (const setting of settings) {
    const seen = new Map<SpanForm, Set<number>>();
    for (const scan of setting.contexts.scans) {
      const follow = setting.subsets.closure([scan.follow]);
      const known = seen.get(scan.form) ?? new Set();
      seen.set(scan.form, known);
      if (known.has(follow)) continue;
      known.add(follow);
      const cases = byForm.get(scan.form) ?? [];
      byForm.set(scan.form, cases);
      cases.push({ setting, start: scan.start, follow, after: scan.follow });
    }
  }
  return byForm;
}

/** Returns the first case in which the longest match loses a string, with that string, or `undefined` if none does. */
function lostIn(
  form: SpanForm,
  cases: readonly ScanCase[],
  guard?: ReadonlySet<number>,
): readonly [Setting, readonly number[]] | undefined {
  for (const { setting, start, follow } of cases) {
    const { contexts, subsets } = setting;
    const letters = guard === undefined ? undefined : new Set([...guard].map((octet) => contexts.nfa.letter(octet)));
    const dfa = contexts.automata.of(form.node);
    const path = lostByLongest({
      subsets,
      final: contexts.final,
      dfa,
      whole: subsets.closure([start]),
      follow,
      guard: letters,
    });
    if (path !== undefined) return [setting, path];
  }
  return undefined;
}

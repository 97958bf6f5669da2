import type { Node, Span } from '../../src/runtime/node.ts';
import type { Leaf } from './leaf.ts';

/**
 * The tree from which code is emitted: the grammar with the table's shapes laid over it.
 *
 * Invariant: a form derives the strings of the node from which it was made. A `span` is scanned whole by one automaton.
 * Every other form is code, and each of its decisions is proved.
 */
export type Form =
  | SpanForm
  | NestForm
  | CaptureForm
  | SequenceForm
  | OptionForm
  | LoopForm
  | SeriesForm
  | ListForm
  | ChoiceForm
  | CallForm;

/** A regular stretch, which is captured as a field's value or skipped. */
export interface SpanForm {
  readonly kind: 'span';
  readonly node: Node;
  /** The rule or the text of the element, for errors and comments. */
  readonly name: string;
  /** The conversion of the text into a value; absent for punctuation. */
  readonly leaf?: Leaf | undefined;
  readonly field?: string | undefined;
  /** White space that is printed after it. */
  readonly after?: string | undefined;
}

/** `open *( inner / self ) close`, which is counted instead of recursed. */
export interface NestForm {
  readonly kind: 'nest';
  readonly node: Node;
  readonly name: string;
  readonly open: string;
  readonly close: string;
  readonly inner: SpanForm;
}

/** The text of a form that is not regular. */
export interface CaptureForm {
  readonly kind: 'capture';
  readonly item: Form;
  readonly name: string;
  readonly leaf: Leaf;
  readonly field?: string | undefined;
}

export interface SequenceForm {
  readonly kind: 'sequence';
  readonly items: readonly Form[];
}

export interface OptionForm {
  readonly kind: 'option';
  readonly item: Form;
  readonly text: string;
}

/** The allowed number of repetitions: at least `min` and at most `max`. */
export interface Counts {
  readonly min: number;
  readonly max: number;
}

/** `*( item )`, whose items are parameters of the value or mere punctuation. */
export interface LoopForm extends Counts {
  readonly kind: 'loop';
  readonly item: Form;
  readonly text: string;
}

/** A form that gives an array. */
interface ArrayForm extends Counts {
  readonly item: Form;
  /** The repetition in the grammar. */
  readonly node: Node;
  /** The forms by which the array is read if one function cannot read all of its items. */
  readonly rounds?: Rounds | undefined;
}

/** The items that must be there, each with a form for its place, and a loop for all others. */
export interface Rounds {
  readonly required: readonly Form[];
  readonly rest: SeriesForm | undefined;
}

/** `*( item )` as an array. Each item has one value, with punctuation around it. */
export interface SeriesForm extends ArrayForm {
  readonly kind: 'series';
  readonly text: string;
  readonly field?: string | undefined;
}

/** `item *( separator item )` as an array. The counts are those of the items. */
export interface ListForm extends ArrayForm {
  readonly kind: 'list';
  readonly separator: SpanForm;
  /** Whether the list may be empty. */
  readonly optional: boolean;
  readonly text: string;
  readonly field?: string | undefined;
}

/** Returns the forms that read an array round by round; none if one form reads all of its items. */
export function roundsOf({ rounds }: SeriesForm | ListForm): readonly Form[] {
  if (rounds === undefined) return [];
  return rounds.rest === undefined ? rounds.required : [...rounds.required, rounds.rest];
}

export interface ChoiceForm {
  readonly kind: 'choice';
  readonly alternatives: readonly Alternative[];
  readonly text: string;
  readonly span?: Span | undefined;
}

export interface Alternative {
  readonly form: Form;
  /** The name of its function, if it needs one: `digest`. */
  readonly name: string;
  /** The ABNF of the alternative; absent if it is that of the whole choice. */
  readonly text?: string | undefined;
  /** The lenience that allows it; absent for an alternative of the RFC. */
  readonly lenience?: string | undefined;
  /** Whether it begins with a word that the grammar spells, so that it comes before alternatives that do not. */
  readonly isWord: boolean;
}

/** A call of a rule that has its own function. */
export interface CallForm {
  readonly kind: 'call';
  readonly rule: PlannedRule;
  /** The field that receives the value. If it is `...`, the fields of the value become fields of the caller. */
  readonly field?: string | undefined;
  /** The place at which the grammar names the rule. */
  readonly span?: Span | undefined;
}

export interface PlannedRule {
  readonly key: string;
  readonly name: string;
  /** The text of the rule in the grammar file that is in force. */
  readonly text: string;
  readonly section: string;
  readonly kind: 'record' | 'union' | 'params' | 'pair' | 'void';
  /** The TypeScript type of its value. For `params` this is the type of the object to which it adds. */
  readonly type: string;
  readonly doc: string;
  /** The body. It is filled in when the rule's body has been planned, because rules may name each other. */
  body: Form;
  readonly params?: PlannedParams | undefined;
  readonly constants: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, string>>;
  readonly escaped: readonly string[];
  /** The rule of which this is a copy. A copy has functions of its own that read, and everything else is shared. */
  readonly copyOf?: PlannedRule | undefined;
}

export interface PlannedParams {
  readonly known: readonly KnownParam[];
  /** The alternative for all other parameters: a rule with its own function, or a form that is written in place. */
  readonly generic: CallForm | GenericParam | WrittenParam | undefined;
  /** The lenience by which `generic` is allowed, if the RFC has no such alternative. */
  readonly lenience: string | undefined;
}

/** A parameter `name [ equals value ]` whose name the grammar spells. */
export interface KnownParam {
  /** The name of its rule, or one made from the rule and the parameter's name. */
  readonly rule: string;
  readonly name: string;
  readonly field: string;
  /** The rule or group, for comments. */
  readonly text: string;
  /** The name and everything up to the value. */
  readonly form: SequenceForm;
  /** The name, and what may stand between it and the value. */
  readonly head: readonly SpanForm[];
  readonly value: Form | undefined;
  readonly valueOptional: boolean;
  /** A lenient form with a value that is kept as text (`lr=on`). */
  readonly valued?: { readonly lenience: string; readonly form: SequenceForm } | undefined;
}

/** A parameter `name [ equals value ]` with any name. */
export interface GenericParam {
  readonly kind: 'generic';
  readonly form: SequenceForm;
  readonly name: SpanForm;
  readonly equals: SpanForm | undefined;
  readonly value: SpanForm | undefined;
  readonly valueOptional: boolean;
}

/** Parameters of several forms, which are read as text that is split at its first "=". */
export interface WrittenParam {
  readonly kind: 'written';
  readonly form: SpanForm;
}

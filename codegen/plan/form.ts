import type { Node, Span } from '../../src/runtime/node.ts';
import type { Leaf } from './leaf.ts';

/**
 * What will be emitted, as a tree: the grammar with the table's shapes laid over it.
 *
 * Invariant: a form derives the strings of the node that it was made from. A `span` is scanned whole by one automaton;
 * every other form is code, and each of its decisions is proved.
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

/** A regular stretch: captured as a field's value, or skipped. */
export interface SpanForm {
  readonly kind: 'span';
  readonly node: Node;
  /** The rule or the text of the element, for errors and comments. */
  readonly name: string;
  /** How the text becomes a value; absent: it is only punctuation. */
  readonly leaf?: Leaf | undefined;
  readonly field?: string | undefined;
  /** Printed behind it. */
  readonly after?: string | undefined;
}

/** `open *( inner / self ) close`, counted and not recursed. */
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

/** How often something stands: at least `min` times and at most `max` times. */
export interface Counts {
  readonly min: number;
  readonly max: number;
}

/** `*( item )`, whose items are parameters of the value or nothing but punctuation. */
export interface LoopForm extends Counts {
  readonly kind: 'loop';
  readonly item: Form;
  readonly text: string;
}

/** `*( item )` as an array: each item has one value, and punctuation around it. */
export interface SeriesForm extends Counts {
  readonly kind: 'series';
  readonly item: Form;
  readonly text: string;
  readonly field?: string | undefined;
}

/** `item *( separator item )` as an array; the counts are those of the items. */
export interface ListForm extends Counts {
  readonly kind: 'list';
  readonly item: Form;
  readonly separator: SpanForm;
  /** May it be empty? */
  readonly optional: boolean;
  readonly text: string;
  readonly field?: string | undefined;
}

export interface ChoiceForm {
  readonly kind: 'choice';
  readonly alternatives: readonly Alternative[];
  readonly text: string;
  readonly span?: Span | undefined;
}

export interface Alternative {
  readonly form: Form;
  /** What its function is called, where it needs one: `digest`. */
  readonly name: string;
  /** Only taken when not strict. */
  readonly lenience?: string | undefined;
  /** Does it begin with a word that the grammar spells? Then it comes before what does not. */
  readonly isWord: boolean;
}

/** A rule with a function of its own. */
export interface CallForm {
  readonly kind: 'call';
  readonly rule: PlannedRule;
  /** `...`: its fields are fields of the caller. */
  readonly field?: string | undefined;
  /** The place at which the grammar names the rule. */
  readonly span?: Span | undefined;
}

export interface PlannedRule {
  readonly key: string;
  readonly name: string;
  /** As the grammar file in force has it. */
  readonly text: string;
  readonly section: string;
  readonly kind: 'record' | 'union' | 'params' | 'pair' | 'void';
  /** The TypeScript type of its value; for `params` that of the object that it adds to. */
  readonly type: string;
  readonly doc: string;
  /** Filled in once, when the rule's body was planned: rules may name each other. */
  body: Form;
  readonly params?: PlannedParams | undefined;
  readonly constants: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, string>>;
  readonly escaped: readonly string[];
}

export interface PlannedParams {
  readonly known: readonly KnownParam[];
  /** Takes what no known parameter does: a rule of its own, or written here. */
  readonly generic: CallForm | GenericParam | undefined;
  /** The leniency by which `generic` is taken, if the RFC has no such alternative. */
  readonly lenience: string | undefined;
}

/** `name [ equals value ]` with a name that the grammar spells. */
export interface KnownParam {
  /** Of the rule that it is, or made from the rule and the name. */
  readonly rule: string;
  readonly name: string;
  readonly field: string;
  /** The rule or group, for comments. */
  readonly text: string;
  /** The name, and all up to the value. */
  readonly form: SequenceForm;
  /** The name in front, and what may stand between it and the value. */
  readonly head: readonly SpanForm[];
  readonly value: Form | undefined;
  readonly valueOptional: boolean;
  /** A lenient form with a value that is kept as text (`lr=on`). */
  readonly valued?: { readonly lenience: string; readonly form: SequenceForm } | undefined;
}

/** `name [ equals value ]` with any name. */
export interface GenericParam {
  readonly kind: 'generic';
  readonly form: SequenceForm;
  readonly name: SpanForm;
  readonly equals: SpanForm | undefined;
  readonly value: SpanForm | undefined;
  readonly valueOptional: boolean;
}

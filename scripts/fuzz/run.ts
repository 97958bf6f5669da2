/**
 * A run of the fuzzer: it goes through the rules in rounds until there is a complaint or the run ends.
 *
 * Invariant: what a run finds depends on its seed and on how many strings it judges, not on time.
 */
import { type ExportedRule, exportedRules } from '../../src/generated/exported-rules.ts';
import { Random } from '../../src/testing/random.ts';
import { type Complaint, complaintOf } from './judge.ts';
import { messageFault } from './judge-message.ts';
import { MessageTexts } from './message-texts.ts';
import { shrink } from './shrink.ts';
import { Texts } from './texts.ts';

export interface Limits {
  readonly seed: number;
  /** Returns whether the run ends after this many strings. */
  readonly isOver: (strings: number) => boolean;
}

export interface Outcome {
  readonly strings: number;
  readonly octets: number;
  /** The number of whole messages, which are counted separately. */
  readonly messages: number;
  readonly messageOctets: number;
  readonly reachable: number;
  readonly visited: number;
  readonly complaint: Complaint | undefined;
}

/** One string in this many is judged thoroughly. */
const THOROUGH = 100;

interface Subject {
  readonly rule: ExportedRule;
  readonly strict: boolean;
  readonly texts: Texts;
}

export function fuzz({ seed, isOver }: Limits, rules: readonly ExportedRule[] = exportedRules): Outcome {
  const random = new Random(seed);
  const subjects = rules.flatMap((rule) =>
    [false, true].map((strict): Subject => ({ rule, strict, texts: new Texts(rule.key, strict, random) })),
  );
  const sum = (count: (texts: Texts) => number) => subjects.reduce((all, { texts }) => all + count(texts), 0);
  let strings = 0;
  let octets = 0;
  let messages = 0;
  let messageOctets = 0;
  let complaint: Complaint | undefined;
  const strictMessages = new MessageTexts(true, random);
  const lenientMessages = new MessageTexts(false, random);
  while (complaint === undefined && !isOver(strings)) {
    for (const { rule, strict, texts } of subjects) {
      if (complaint !== undefined || isOver(strings)) break;
      for (const text of texts.round()) {
        strings += 1;
        octets += text.length;
        complaint ??= complaintOf(rule, text, strict, strings % THOROUGH === 0);
      }
      // There is one message for each round of some two hundred values.
      const message = (strict ? strictMessages : lenientMessages).next();
      messages += 1;
      messageOctets += message.length;
      complaint ??= messageComplaint(message, strict);
    }
  }
  return {
    strings,
    octets,
    messages,
    messageOctets,
    reachable: sum((texts) => texts.reachable),
    visited: sum((texts) => texts.visited),
    complaint: complaint === undefined ? undefined : smallest(complaint, rules),
  };
}

/** The label of messages, which is the name of no rule. */
const MESSAGE = 'message';

function messageComplaint(text: string, strict: boolean): Complaint | undefined {
  const what = messageFault(text, strict);
  return what === undefined ? undefined : { rule: MESSAGE, strict, text, what };
}

function smallest(found: Complaint, rules: readonly ExportedRule[]): Complaint {
  const rule = rules.find(({ name }) => name === found.rule);
  const kind = kindOf(found.what);
  const again = (text: string) =>
    rule === undefined ? messageComplaint(text, found.strict) : complaintOf(rule, text, found.strict, true);
  const text = shrink(found.text, (candidate) => kindOf(again(candidate)?.what ?? '') === kind);
  return again(text) ?? found;
}

/** Returns a complaint without its figures, which change as the text shrinks. */
function kindOf(what: string): string {
  return what.replace(/\d+/g, 'N').split(':', 1)[0] ?? what;
}

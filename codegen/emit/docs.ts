import type { Strategy } from '../analyse/prove.ts';
import { type Form, roundsOf } from '../plan/form.ts';
import type { Emitter } from './emitter.ts';

/** Returns a doc comment: a sentence, the rule as it stands in the grammar, and the strategy of each decision. */
export function docOf(emitter: Emitter, text: string, form: Form): string {
  const decisions = decisionsOf(emitter, form);
  const rule =
    text === ''
      ? ''
      : `Reads ${text
          .split('\n')
          .map((line) => `\`${line}\``)
          .join(', ')}.`;
  return wrap(safe([rule, ...decisions].filter((line) => line !== '').join('\n')));
}

/** Returns a sentence with its source in parentheses: `A return URI (RFC 3261 §20.31).` */
export function cited(sentence: string, source: string): string {
  return `${sentence.replace(/\.$/, '')} (${source}).`;
}

/** Returns the text with every end of a comment in it broken up, so that it can stand in a comment. */
export function safe(text: string): string {
  return text.replace(/\*\//g, '*\u200b/').replace(/\u200b/g, '\\');
}

const WIDTH = 112;

/** Returns the text in lines that have at most 120 columns inside of a comment. */
export function wrap(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = [];
      let rest = line;
      while (rest.length > WIDTH) {
        const at = rest.lastIndexOf(' ', WIDTH);
        if (at <= 0) break;
        lines.push(rest.slice(0, at));
        rest = rest.slice(at + 1);
      }
      return [...lines, rest];
    })
    .join('\n');
}

function decisionsOf(emitter: Emitter, form: Form): readonly string[] {
  switch (form.kind) {
    case 'sequence':
      return form.items.flatMap((item) => decisionsOf(emitter, item));
    case 'series':
      if (form.rounds !== undefined) return roundsOf(form).flatMap((round) => decisionsOf(emitter, round));
      return [strategyLine(emitter, form), ...decisionsOf(emitter, form.item)];
    case 'option':
    case 'loop':
      return [strategyLine(emitter, form), ...decisionsOf(emitter, form.item)];
    case 'list':
      if (form.rounds !== undefined) return roundsOf(form).flatMap((round) => decisionsOf(emitter, round));
      return [strategyLine(emitter, form)];
    case 'choice':
      return form.alternatives.length < 2 ? [] : [`Alternatives in order: ${choiceText(emitter, form)}.`];
    case 'capture':
      return decisionsOf(emitter, form.item);
    default:
      return [];
  }
}

function strategyLine(emitter: Emitter, form: Form & { readonly text: string }): string {
  return `\`${form.text}\`: ${strategyText(emitter.proof.strategy(form, 0))}.`;
}

function choiceText(emitter: Emitter, form: Form & { kind: 'choice' }): string {
  const kinds = form.alternatives.slice(0, -1).map((_alternative, i) => strategyText(emitter.proof.strategy(form, i)));
  return [...new Set(kinds)].join('; or ');
}

export function strategyText(strategy: Strategy): string {
  switch (strategy.kind) {
    case 'octet':
      return 'one octet decides';
    case 'space':
      return 'white space, then one octet decides';
    case 'commit':
      return 'tried, kept on success';
    case 'guard':
      return 'tried, kept if the next octet may follow';
    case 'space-guard':
      return 'tried, kept if the next octet behind white space may follow';
    case 'end':
      return 'tried, kept if the value ends there';
    case 'ahead':
      return 'the rest of the row decides';
  }
}

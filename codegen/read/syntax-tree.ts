import apg from 'apg-js';
import SabnfGrammar from 'apg-js/src/apg-api/sabnf-grammar.js';

const { apgLib } = apg;

/** A phrase of an ABNF file, with the rule that apg-js's own grammar of ABNF has for it. */
export interface Phrase {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Phrase[];
}

/** The rules of apg-js's grammar that matter here. Those that end in `Error` are places that it could not read. */
const RULES = [
  'Rule',
  'RuleName',
  'RuleNameError',
  'DefinedAsError',
  'IncAlt',
  'RuleError',
  'LineEndError',
  'Alternation',
  'Concatenation',
  'Repetition',
  'Modifier',
  'RepOp',
  'Predicate',
  'BasicElementErr',
  'Group',
  'GroupError',
  'Option',
  'OptionError',
  'RnmOp',
  'BkrOp',
  'UdtOp',
  'AbgOp',
  'AenOp',
  'ClsOp',
  'TrgOp',
  'TbsOp',
  'TlsOp',
  'ProsVal',
] as const;

/**
 * Reads an ABNF file with apg-js's SABNF front end, which keeps places and the case of literals. If it stops early, the
 * rest becomes an error, because apg-js does not report it.
 */
export function phrasesOf(text: string): readonly Phrase[] {
  const root: { children: Phrase[] } = { children: [] };
  const open: { rule: string; start: number; end: number; children: Phrase[] }[] = [];
  const parser = new apgLib.parser();
  parser.ast = new apgLib.ast();
  for (const rule of RULES) {
    parser.ast.callbacks[rule.toLowerCase()] = (state, _chars, start, length) => {
      if (state === apgLib.ids.SEM_PRE) {
        open.push({ rule, start, end: start + length, children: [] });
      } else {
        const phrase = open.pop();
        if (phrase !== undefined) (open.at(-1) ?? root).children.push(phrase);
      }
      return apgLib.ids.SEM_OK;
    };
  }
  const { success, maxMatched } = parser.parse(new SabnfGrammar(), 'file', apgLib.utils.stringToChars(text));
  parser.ast.translate({});
  if (!success) root.children.push({ rule: 'RuleError', start: maxMatched, end: text.length, children: [] });
  return root.children;
}

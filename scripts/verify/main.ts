/**
 * `npm run verify:sample -- [--share N] [--seed S]`: compares one in N of the library's parsers with the grammar, and
 * the fields of one in N of its records.
 *
 * Invariant: N runs with seeds that follow each other compare all of them.
 */
import { parseArgs } from 'node:util';
import { fieldsText, verifyFields } from '../../codegen/verify/fields.ts';
import { verdictText } from '../../codegen/verify/verdict.ts';
import { verify } from '../../codegen/verify/verify.ts';
import { readGenerated } from '../mutate/library.ts';

const { values } = parseArgs({
  options: { share: { type: 'string', default: '6' }, seed: { type: 'string', default: String(Date.now() % 1000) } },
});
const [share, seed] = [Number(values.share), Number(values.seed)];
if (!(Number.isInteger(share) && share > 0 && Number.isInteger(seed)))
  throw new RangeError(`--share ${values.share} --seed ${values.seed} are not whole numbers`);
const isChosen = (_: unknown, at: number): boolean => at % share === seed % share;

/** The rules that nest, which are cut at depth 3, are those of a comment. */
const EQUAL = /^verified: equal strict and lenient(?:; nesting of rfc3261:comment cut at depth 3)?$/;

const { files, rules, headers } = await readGenerated();
const verdicts = verify(files, rules, headers.filter(isChosen));
const wrong = verdicts.flatMap((verdict) => {
  const text = verdictText(verdict);
  return EQUAL.test(text) ? [] : [`${verdict.name}: ${text}`];
});
const keys = new Set([...rules.keys()].sort().filter(isChosen));
const records = verifyFields(files, rules, (key) => keys.has(key));
const misread = records.filter((record) => record.misread !== undefined).map(fieldsText);
for (const line of [...wrong, ...misread]) console.log(line);
console.log(
  `seed ${seed}: ${verdicts.length - wrong.length} of ${verdicts.length} parsers are equal to the grammar, strict and ` +
    `lenient; the fields of ${records.length - misread.length} of ${records.length} records hold the octets of their rules`,
);
if (wrong.length + misread.length > 0 || verdicts.length === 0) process.exitCode = 1;

/**
 * `npm run verify:sample -- [--largest N] [--share N] [--seed S]`: compares parsers of the library with the grammar,
 * and the fields of their records. It takes each header whose modules have at most `largest` characters together, and
 * with `--share` one in N of the others.
 *
 * Invariant: N runs with seeds that follow each other compare all of them.
 */
import { parseArgs } from 'node:util';
import { fieldsText, verifyFields } from '../../codegen/verify/fields.ts';
import { programOf } from '../../codegen/verify/program.ts';
import { verdictText } from '../../codegen/verify/verdict.ts';
import { verify } from '../../codegen/verify/verify.ts';
import { readGenerated } from '../mutate/library.ts';
import { scopeOf } from '../mutate/scope.ts';

const { values } = parseArgs({
  options: {
    largest: { type: 'string', default: '24000' },
    share: { type: 'string', default: '0' },
    seed: { type: 'string', default: String(Date.now() % 1000) },
  },
});
const [largest, share, seed] = [values.largest, values.share, values.seed].map((text) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new RangeError(`${text} is not a whole number`);
  return number;
});

/** The rules that nest, which are cut at depth 3, are those of a comment. */
const EQUAL = /^verified: equal strict and lenient(?:; nesting of rfc3261:comment cut at depth 3)?$/;

const { files, rules, headers } = await readGenerated();
const faults: string[] = [];
const seen = new Set<string>();
const counts = { parsers: 0, records: 0, larger: 0 };
for (const header of headers) {
  const path = [...files.keys()].find(
    (each) => each.startsWith('headers/') && files.get(each)?.includes(`  name: '${header.name}',`),
  );
  if (path === undefined) continue;
  const scope = scopeOf(files, path);
  const isSmall = [...scope.values()].join('').length <= (largest ?? 0);
  if (!isSmall && ((share ?? 0) === 0 || counts.larger++ % (share ?? 1) !== (seed ?? 0) % (share ?? 1))) continue;
  const texts = verify(programOf(scope, rules), [header]).map(verdictText);
  if (!texts.every((text) => EQUAL.test(text))) faults.push(`${header.name}: ${texts.join()}`);
  counts.parsers += texts.length;
  for (const record of verifyFields(programOf(scope, rules), (key) => !seen.has(key))) {
    seen.add(record.rule);
    counts.records++;
    if (record.misread !== undefined || record.isCut) faults.push(fieldsText(record));
  }
}
for (const fault of faults) console.log(fault);
console.log(`${counts.parsers} parsers and the fields of ${counts.records} records compared, ${faults.length} faults`);
if (faults.length > 0 || counts.parsers === 0) process.exitCode = 1;

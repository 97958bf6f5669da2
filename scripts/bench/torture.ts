/**
 * `npm run bench:torture`: which of the torture messages of RFC 4475 (§3.1.1 valid, §3.1.2 invalid) each parser
 * accepts.
 *
 * A parser accepts a message if it returns something and the six headers can be read. A parser that can validate must
 * also find no fault for which the message must be refused.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Message } from '../../src/index.ts';
import type { Input } from './corpus.ts';
import type { Subject } from './subject.ts';
import { drachtioSip } from './subjects/drachtio.ts';
import { jsSip } from './subjects/jssip.ts';
import { npmSip } from './subjects/sip.ts';
import { sipJs } from './subjects/sipjs.ts';
import { touch } from './touch.ts';

interface Vector {
  readonly file: string;
  readonly section: string;
}

const folder = join(import.meta.dirname, '../../test/vectors/rfc4475');
const { messages }: { readonly messages: readonly Vector[] } = JSON.parse(
  readFileSync(join(folder, 'index.json'), 'utf8'),
);

function inputs(section: string): readonly Input[] {
  return messages
    .filter((vector) => vector.section.startsWith(section))
    .map(({ file }) => readFileSync(join(folder, file)))
    .map((octets) => ({ id: '', octets, text: octets.toString('utf8') }));
}

type Judge = Pick<Subject, 'name' | 'six'>;

/** sippet can judge a message that it has parsed. */
const sippet: Judge = {
  name: 'sippet',
  six: ({ octets }) => {
    const result = Message.safeParse(octets);
    return result.ok && !result.value.validate().some(({ severity }) => severity === 'reject') ? octets : undefined;
  },
};

function takes(subject: Judge, input: Input): boolean {
  try {
    return touch(subject.six(input)) > 0;
  } catch {
    return false;
  }
}

const [valid, invalid] = [inputs('3.1.1.'), inputs('3.1.2.')];
console.log(`parser | valid taken, of ${valid.length} | invalid taken, of ${invalid.length}`);
for (const subject of [sippet, drachtioSip, npmSip, jsSip, sipJs]) {
  const taken = [valid, invalid].map((of) => of.filter((input) => takes(subject, input)).length);
  console.log([subject.name, ...taken].join(' | '));
}

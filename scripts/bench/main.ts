import { corpus } from './corpus.ts';
import { measure } from './measure.ts';
import { operations, type Subject } from './subject.ts';
import { drachtioSip } from './subjects/drachtio.ts';
import { jsSip } from './subjects/jssip.ts';
import { npmSip } from './subjects/sip.ts';
import { sipJs } from './subjects/sipjs.ts';
import { sippet } from './subjects/sippet.ts';

/** Prints one table: the microseconds per message, and in brackets the ratio to sippet's. */

const subjects: readonly Subject[] = [sippet, drachtioSip, npmSip, jsSip, sipJs];

console.log(['message', 'operation', ...subjects.map(({ name }) => name)].join(' | '));
for (const [name, inputs] of Object.entries(corpus)) {
  for (const operation of operations) {
    const tasks = subjects.flatMap((subject) => {
      const run = subject[operation];
      if (run === undefined) return [];
      return [
        {
          name: subject.name,
          run: (index: number) => run(inputs[index % inputs.length] ?? { text: '', octets: new Uint8Array() }),
        },
      ];
    });
    const medians = measure(tasks);
    const own = medians.get(sippet.name) ?? Number.NaN;
    const cells = subjects.map((subject) => {
      const time = medians.get(subject.name);
      return time === undefined ? '-' : `${time.toFixed(1)} µs (${(time / own).toFixed(2)})`;
    });
    console.log([name, operation, ...cells].join(' | '));
  }
}

/** The heap of timers against a sorted list. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Agenda, Appointment } from '../../src/transaction/agenda.ts';

class Entry extends Appointment {
  readonly name: number;

  constructor(name: number, due: number) {
    super(due);
    this.name = name;
  }
}

type Step = { readonly add: number } | { readonly remove: number } | { readonly until: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ add: fc.nat(50) }) },
  { weight: 2, arbitrary: fc.record({ remove: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ until: fc.nat(60) }) },
);

test('what is due comes in the order of time, then of adding; what was removed does not come', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const agenda = new Agenda<Entry>();
      let model: Entry[] = [];
      let names = 0;
      for (const each of steps) {
        if ('add' in each) {
          const entry = new Entry(names, each.add);
          names += 1;
          agenda.add(entry);
          model.push(entry);
        } else if ('remove' in each) {
          const gone = model[each.remove % Math.max(model.length, 1)];
          if (gone === undefined) continue;
          agenda.remove(gone);
          agenda.remove(gone);
          model = model.filter((other) => other !== gone);
        } else {
          const due = model.filter((entry) => entry.due <= each.until).sort((a, b) => a.due - b.due || a.name - b.name);
          const taken: (Entry | undefined)[] = due.map(() => agenda.take(each.until));
          expect(taken.map((entry) => entry?.name)).toEqual(due.map(({ name }) => name));
          expect(agenda.take(each.until)).toBeUndefined();
          model = model.filter((entry) => entry.due > each.until);
        }
        expect(agenda.size).toBe(model.length);
        expect(agenda.next ?? Number.POSITIVE_INFINITY).toBe(
          Math.min(Number.POSITIVE_INFINITY, ...model.map(({ due }) => due)),
        );
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

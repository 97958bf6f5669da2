/** The lists of timers against one sorted list. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ListedTimer, TimerLists } from '../../src/transaction/timer-lists.ts';

class Timer extends ListedTimer<Timer> {
  readonly name: number;

  constructor(name: number, now: number, length: number) {
    super(now, length);
    this.name = name;
  }
}

type Step = { readonly start: number } | { readonly stop: number } | { readonly wait: number };

const LENGTHS = [1, 2, 5, 5.5, 20];

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ start: fc.constantFrom(...LENGTHS) }) },
  { weight: 2, arbitrary: fc.record({ stop: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ wait: fc.nat(8) }) },
);

test('timers come in the order of their due times, then of their starts; a stopped timer does not come', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const lists = new TimerLists<Timer>();
      let model: Timer[] = [];
      let now = 0;
      let names = 0;
      for (const each of steps) {
        if ('start' in each) {
          const timer = new Timer(names, now, each.start);
          names += 1;
          lists.add(timer);
          model.push(timer);
        } else if ('stop' in each) {
          const gone = model[each.stop % Math.max(model.length, 1)];
          if (gone === undefined) continue;
          lists.remove(gone);
          lists.remove(gone);
          model = model.filter((other) => other !== gone);
        } else {
          now += each.wait;
          const until = now;
          const due = model.filter((timer) => timer.due <= until).sort((a, b) => a.due - b.due || a.name - b.name);
          expect(due.map(() => lists.take(until)?.name)).toEqual(due.map(({ name }) => name));
          expect(lists.take(until)).toBeUndefined();
          model = model.filter((timer) => timer.due > until);
        }
        expect(lists.size).toBe(model.length);
        expect(lists.next ?? Number.POSITIVE_INFINITY).toBe(
          Math.min(Number.POSITIVE_INFINITY, ...model.map(({ due }) => due)),
        );
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('any number of lengths can be used', () => {
  const lists = new TimerLists<Timer>();
  for (let length = 1; length <= 1000; length += 1) lists.add(new Timer(length, 0, length));
  const names = Array.from({ length: 1000 }, () => lists.take(1000)?.name);
  expect(names).toEqual(Array.from({ length: 1000 }, (_, at) => at + 1));
  expect(lists.size).toBe(0);
  expect(lists.next).toBeUndefined();
});

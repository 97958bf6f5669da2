/**
 * The process of one subject, which measures on request of the parent process, beside the unit.
 *
 * The unit is the time of drachtio-sip for `new SipMessage(text)` and for `getParsedHeader` of via, from, to, contact
 * and cseq. Each process measures it for itself, so ratios of two processes can be compared.
 */
import { corpus, type Input } from './corpus.ts';
import { measure, type Task, type Times } from './measure.ts';
import type { Operation, Subject } from './subject.ts';
import { unit } from './subjects/drachtio.ts';
import { loadSubject } from './subjects/load.ts';
import { loadNative, type Native } from './subjects/native.ts';
import { hashOf, touch } from './touch.ts';

export interface Request {
  readonly message: string;
  readonly operation: Operation;
}

export interface Finding {
  readonly own: Times;
  readonly unit: Times;
  /** The walk over the values that the operation has read. A native parser's values are not walked over. */
  readonly walk?: Times;
  /** A hash over all leaves of the operation's results for the first inputs. */
  readonly hash?: number;
}

/** The number of inputs over which the hash is made. */
const HASHED = 50;

function find(subject: Subject, { message, operation }: Request): Finding | undefined {
  const inputs = corpus[message] ?? [];
  const run = subject[operation];
  const [first] = inputs;
  if (run === undefined || first === undefined) return undefined;
  const on = inTurn(inputs, first);
  const values = inputs.map(run);
  const [own, unitTimes, walk] = measure([
    { run: on(run) },
    { run: on(unit) },
    { run: (index) => touch(values[index % values.length]) },
  ]);
  if (own === undefined || unitTimes === undefined || walk === undefined) return undefined;
  const hash = inputs.slice(0, HASHED).reduce((sum, input) => hashOf(run(input), sum), 0);
  return { own, unit: unitTimes, walk, hash };
}

type Act = (input: Input) => unknown;

/** Returns a function that makes the run of a task, which performs an act on the inputs in turn. */
function inTurn(inputs: readonly Input[], first: Input): (act: Act) => Task['run'] {
  return (act) => (index) => act(inputs[index % inputs.length] ?? first);
}

function findNative(native: Native, { message, operation }: Request): Finding | undefined {
  const inputs = corpus[message] ?? [];
  const [first] = inputs;
  if (operation !== 'everyHeader' || first === undefined) return undefined;
  const [unitTimes] = measure([{ run: inTurn(inputs, first)(unit) }]);
  return unitTimes === undefined ? undefined : { own: native(inputs), unit: unitTimes };
}

const [name = '', library = ''] = process.argv.slice(2);
const native = loadNative(name);
const answer =
  native === undefined ? find.bind(undefined, await loadSubject(name, library)) : findNative.bind(undefined, native);
process.on('message', (request: Request) => {
  process.send?.(answer(request) ?? null);
});
process.send?.(name);

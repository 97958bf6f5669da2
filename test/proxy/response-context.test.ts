import { describe, expect, it } from 'vitest';
import { bestOf, type ContextAction, ResponseContext } from '../../src/proxy/index.ts';

interface Named {
  readonly name: string;
  readonly q?: number;
}

function contextOf(targets: readonly Named[], { isInvite = true, breadth = 60 } = {}) {
  const context = new ResponseContext<Named>({ isInvite, breadth });
  const actions = [...context.add(targets), ...context.complete()];
  return { context, actions };
}

/** An action in a word, such as `start a 30`. */
function short(actions: readonly ContextAction<Named>[]): readonly string[] {
  return actions.map((action) => {
    if (action.do === 'start') return `start ${action.target.name} ${action.breadth}`;
    if (action.do === 'answer') return `answer ${action.best?.status ?? (action.wasCancelled ? 'cancelled' : 'none')}`;
    return `${action.do} ${action.branch}`;
  });
}

describe('the targets of a response context', () => {
  it('are tried at once if their q is the same, and one after the other if it differs', () => {
    const { context, actions } = contextOf([{ name: 'c', q: 0.1 }, { name: 'a' }, { name: 'b', q: 1 }]);
    expect(short(actions)).toEqual(['start a 30', 'start b 30']);
    expect(short(context.receive(0, 404))).toEqual([]);
    expect(short(context.receive(1, 'timeout'))).toEqual(['start c 60']);
    expect(short(context.receive(2, 486))).toEqual(['answer 404']);
    expect(context.isOver).toBe(true);
  });

  it('share Max-Breadth, and wait for their turn if there is too little', () => {
    const { context, actions } = contextOf(
      ['a', 'b', 'c', 'd'].map((name) => ({ name })),
      { breadth: 3 },
    );
    expect(short(actions)).toEqual(['start a 1', 'start b 1', 'start c 1']);
    expect(short(context.receive(1, 486))).toEqual(['start d 1']);
  });

  it('share a Max-Breadth that they do not divide, so that nothing of it is lost', () => {
    expect(
      short(
        contextOf(
          ['a', 'b', 'c'].map((name) => ({ name })),
          { breadth: 8 },
        ).actions,
      ),
    ).toEqual(['start a 3', 'start b 3', 'start c 2']);
  });

  it('may come while others are being tried', () => {
    const context = new ResponseContext<Named>({ isInvite: true, breadth: 60 });
    expect(short(context.add([{ name: 'a' }]))).toEqual(['start a 60']);
    expect(short(context.receive(0, 404))).toEqual([]);
    expect(short(context.add([{ name: 'b' }]))).toEqual(['start b 60']);
    expect(short(context.complete())).toEqual([]);
    expect(short(context.receive(1, 200))).toEqual(['pass 1']);
  });

  it('may be none', () => {
    expect(short(contextOf([]).actions)).toEqual(['answer none']);
  });
});

describe('the responses of a forked INVITE', () => {
  it('pass if they are provisional or a 2xx, which cancels the other branches', () => {
    const { context } = contextOf([{ name: 'a' }, { name: 'b' }, { name: 'c', q: 0.5 }]);
    expect(short(context.receive(0, 100))).toEqual([]);
    expect(short(context.receive(0, 180))).toEqual(['pass 0']);
    expect(short(context.receive(1, 200))).toEqual(['pass 1', 'cancel 0']);
    expect(short(context.receive(0, 487))).toEqual([]);
    expect(context.isOver).toBe(true);
  });

  it('pass if they are a 2xx that comes late, once for each time that it comes', () => {
    const { context } = contextOf([{ name: 'a' }, { name: 'b' }]);
    context.receive(0, 200);
    expect(short(context.receive(1, 200))).toEqual(['pass 1']);
    expect(short(context.receive(0, 200))).toEqual(['pass 0']);
    expect(short(context.receive(0, 404))).toEqual([]);
  });

  it('wait for the other branches after a 6xx, and lose to a 2xx', () => {
    const { context } = contextOf([{ name: 'a' }, { name: 'b' }, { name: 'c', q: 0.5 }]);
    expect(short(context.receive(0, 603))).toEqual(['cancel 1']);
    expect(short(context.receive(1, 487))).toEqual(['answer 603']);
    const other = contextOf([{ name: 'a' }, { name: 'b' }]).context;
    other.receive(0, 603);
    expect(short(other.receive(1, 200))).toEqual(['pass 1']);
  });

  it('are awaited after a CANCEL, and no other target is tried', () => {
    const { context } = contextOf([{ name: 'a' }, { name: 'b', q: 0.5 }]);
    expect(short(context.cancel())).toEqual(['cancel 0']);
    expect(short(context.cancel())).toEqual([]);
    expect(short(context.receive(0, 487))).toEqual(['answer 487']);
  });

  it('are none if the CANCEL comes before the first target', () => {
    const context = new ResponseContext<Named>({ isInvite: true, breadth: 60 });
    expect(short(context.cancel())).toEqual(['answer cancelled']);
    expect(short(context.add([{ name: 'a' }]))).toEqual([]);
    expect(short(context.complete())).toEqual([]);
  });

  it('leave a followed 3xx out of the choice', () => {
    const { context } = contextOf([{ name: 'a' }]);
    expect(short(context.add([{ name: 'b' }]))).toEqual([]);
    expect(short(context.receive(0, 'followed 3xx'))).toEqual(['start b 60']);
    expect(short(context.receive(1, 404))).toEqual(['answer 404']);
  });
});

describe('the responses of a forked request other than INVITE', () => {
  it('pass once, without provisional responses and without a CANCEL', () => {
    const { context } = contextOf([{ name: 'a' }, { name: 'b' }], { isInvite: false });
    expect(short(context.receive(0, 183))).toEqual([]);
    expect(short(context.receive(0, 200))).toEqual(['pass 0']);
    expect(short(context.receive(1, 200))).toEqual([]);
    expect(short(context.cancel())).toEqual([]);
    expect(context.isOver).toBe(true);
  });
});

describe('the best response', () => {
  it.each([
    [[503, 407, 501, 404], 407],
    [[486, 404], 486],
    [[500, 486], 486],
    [[404, 603, 302], 603],
    [[404, 302], 302],
    [[486, 484], 484],
  ])('of %j is %d', (statuses, best) => {
    const candidates = statuses.map((status, branch) => ({ branch, status, isLocal: false }));
    expect(bestOf(candidates)?.status).toBe(best);
  });

  it('is rather one of a branch than one that the proxy made up', () => {
    const own = { branch: 0, status: 408, isLocal: true };
    expect(bestOf([own, { branch: 1, status: 487, isLocal: false }])?.status).toBe(487);
    expect(bestOf([own])).toBe(own);
    expect(bestOf([])).toBeUndefined();
  });
});

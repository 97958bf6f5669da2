/** The figures of the README against the tables of the response context. */
import { expect, it } from 'vitest';
import { proxyReadmeOf } from '../../scripts/figures/context.ts';

it('the figures of the README are those of the tables', () => {
  const { is, due } = proxyReadmeOf();
  expect(is).toBe(due);
  expect(due.match(/^stateDiagram-v2$/gm)).toHaveLength(2);
});

import { expect, it } from 'vitest';
import { loadSources } from '../../codegen/read/load.ts';
import { preparedIn, preparedText } from '../../codegen/read/prepared.ts';
import { repositoryGrammar } from './sources.ts';

it('files that were prepared say what they say if they are read', async () => {
  const sources = repositoryGrammar();
  const prepared = preparedIn(await preparedText(sources));
  expect(await loadSources(sources, prepared)).toEqual(await loadSources(sources));
});

it('a file that has changed since it was prepared is read', async () => {
  const name = 'x.abnf';
  const prepared = preparedIn(await preparedText(new Map([[name, 'r = "a"\n']])));
  const { grammar } = await loadSources(new Map([[name, 'r = 2*"b"\n']]), prepared);
  expect(grammar.rules.get('x:r')?.node).toMatchObject({ kind: 'repeat', min: 2, max: Number.POSITIVE_INFINITY });
});

import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { watchFiles } from '../../codegen/watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'sippet-watch-'));
const watched = join(folder, 'own.abnf');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a watched file is acted on at once, after it is written, and after it is replaced by another', async () => {
  writeFileSync(watched, 'a');
  let acted = (): void => undefined;
  const nextAct = () =>
    new Promise<void>((resolve) => {
      acted = resolve;
    });
  let acts = 0;
  const first = nextAct();
  const watcher = watchFiles([watched], async () => {
    acts++;
    acted();
  });
  await first;
  const second = nextAct();
  writeFileSync(watched, 'b');
  writeFileSync(watched, 'c');
  await second;
  const third = nextAct();
  writeFileSync(`${watched}.new`, 'd');
  renameSync(`${watched}.new`, watched);
  await third;
  watcher.close();
  expect(acts).toBe(3);
});

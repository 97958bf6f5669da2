/** The steps of a README: files to write and commands to run, in the order of its code blocks. */

export type Step =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'command'; readonly line: string }
  | { readonly kind: 'output'; readonly text: string };

const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm;

/**
 * Returns the steps of a section. The prose before a block names its file in backticks, and `prints` introduces an
 * output.
 */
export function stepsOf(markdown: string, heading: string): readonly Step[] {
  const from = markdown.indexOf(`\n${heading}\n`);
  if (from < 0) throw new Error(`no section "${heading}"`);
  const level = /^#+/.exec(heading)?.[0] ?? '';
  const rest = markdown.slice(from + heading.length + 2);
  const next = rest.search(new RegExp(`^#{1,${level.length + 1}} `, 'm'));
  const section = next < 0 ? rest : rest.slice(0, next);
  const steps: Step[] = [];
  let before = 0;
  for (const { 0: block, 1: language = '', 2: text = '', index } of section.matchAll(BLOCK)) {
    const prose = section.slice(before, index);
    before = index + block.length;
    steps.push(...outputs(prose));
    if (language === 'sh') {
      steps.push(
        ...text
          .trim()
          .split('\n')
          .map((line): Step => ({ kind: 'command', line })),
      );
      continue;
    }
    const path = [...prose.matchAll(/`([\w./-]+\.(?:abnf|ts|mjs|json))`/g)].map(([, name = '']) => name)[0];
    if (path === undefined) throw new Error(`no file is named for the block ${text.split('\n')[0]}`);
    steps.push({ kind: 'file', path, text });
  }
  return [...steps, ...outputs(section.slice(before))];
}

function outputs(prose: string): readonly Step[] {
  return [...prose.matchAll(/\bprints `([^`]+)`/g)].map(([, text = '']) => ({ kind: 'output', text }));
}

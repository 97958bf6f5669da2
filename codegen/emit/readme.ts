/** The README of `src/generated`. */
export const README = `# generated

Written by \`npm run generate\` from [\`grammar\`](../../grammar/README.md); \`npm run generate -- --check\` compares. Never edited: a
wrong parse is mended in the grammar, the table or the [generator](../../codegen/README.md).

It imports \`../runtime\` and itself. Invariant: a parser accepts exactly the strings that its rule derives (after the fixes, and within
the table's bounds); each of its decisions is proved, and its comment says how.

| module | it holds |
| --- | --- |
| \`headers/*\` | one header each: its types, its definition, what only it needs |
| \`headers/index\` | \`sippet/headers\`: all of them |
| \`rules/*\` | what several headers share |
| \`tables\` | the automata of stretches that are scanned whole |
| \`registry\`, \`registry-all\` | what \`sippet\` knows, and what \`sippet/all\` knows beyond it |
| \`grammar\` | the grammar in force as data, before any rewrite: \`sippet/testing\` and the tests judge by it |
| \`exported-rules\` | every start symbol with its parser, for tests |
`;

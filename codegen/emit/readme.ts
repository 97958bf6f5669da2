/** The README of `src/generated`. */
export const README = `# generated

\`npm run generate\` writes this folder from [\`grammar\`](../../grammar/README.md), and \`npm run generate -- --check\` compares
the two. Do not edit it: fix a wrong parse in the grammar, the table or the [generator](../../codegen/README.md).

Invariant: a parser accepts exactly the strings that its rule derives (after the fixes, and within the table's bounds). Each
of its decisions is proved, and its comment says how. The folder imports only \`../runtime\` and itself.

| module | it holds |
| --- | --- |
| \`headers/*\` | one header each: its types, its definition, and code that no other header uses |
| \`headers/index\` | \`sippet/headers\`: all headers |
| \`rules/*\` | code and types that several headers share |
| \`tables\` | the automata that scan text |
| \`registry\`, \`registry-all\` | the headers of \`sippet\`, and the further ones of \`sippet/all\` |
| \`grammar\` | the grammar as data, before any rewrite; the oracle of \`sippet/testing\` and the tests |
| \`exported-rules\` | every start symbol with its parser, for tests |
`;

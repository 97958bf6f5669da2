import type { Table } from 'sippet-codegen/table';

/** The header of RFC 5009. `usage` is its Table 1. */
export default {
  namespace: 'rfc5009',
  entry: 'sippet/all',
  headers: [
    {
      name: 'P-Early-Media',
      rule: 'P-Early-Media',
      cardinality: 'list',
      section: '8',
      usage: [
        ['R', 'amr', '- - - o - -'],
        ['18x', 'amr', '- - - o - -'],
        ['2xx', 'amr', '- - - - - -'],
      ],
      doc: 'The early media that is authorised.',
    },
  ],
  rules: {
    'em-param': { as: 'text' },
  },
} satisfies Table;
